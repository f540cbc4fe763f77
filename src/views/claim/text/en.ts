import type { ClaimMessages } from './fr.js';

export const heading = 'If an invoice is not paid';

/** The English texts of “If an invoice is not paid”. */
export const messages: ClaimMessages = {
  answer: {
    of: (invoice, _paid) => `On ${invoice} incl. VAT, the insurer would pay`,
    nothing: 'nothing',
    by: (latest) => `by ${latest} at the latest.`,
    presumed: (day, months) =>
      `on ${day}, if the proof of debt is admitted ${months} months after the judgment; it is often much later.`,
    left: (kept) => `Left with you, excl. VAT: ${kept}.`,
  },

  inputs: {
    heading: 'Your invoice',
    legend: 'In italics, assumptions, to be replaced.',
    fields: {
      claimInvoice: { label: 'Amount incl. VAT', hint: 'a month of your largest customer' },
      claimVatRate: { label: 'VAT rate', hint: 'French standard rate' },
      claimLimit: { label: 'Credit limit agreed', hint: 'their usual balance; 0 if refused' },
      claimInsuredPercentage: { label: 'Insured percentage', hint: 'insured part of the loss' },
    },
    noVat: 'exports bear no VAT',
    unnamedLimit: 'what you decide alone',
    unnamedPercentage: 'mostly 60 to 75%',
    dates: {
      claimDueDate: { label: 'Due date', hint: 'today' },
      claimOpenedOn: { label: 'Opening judgment of', hint: 'the due date' },
      claimAdmittedOn: {
        label: 'Proof of debt admitted on',
        hint: (months) => `${months} months after the judgment, often much later`,
      },
    },
    openedByAdmission: 'day of admission, at the latest',
    admittedFirst: 'A debt is not admitted before the opening judgment.',
    badDate: 'A day between 2000 and 2100, for example 31/01/2027.',
    cause: 'Why is it not paid?',
    causes: {
      protractedDefault: 'protracted default',
      declaredInsolvency: 'declared insolvency (safeguard, administration, liquidation)',
    },
    buyer: 'Is this customer named in your policy?',
    buyers: {
      named: 'named customer: has a credit limit',
      unnamed: 'unnamed customer: no limit of their own',
    },
    vat: 'When do you owe the VAT on this invoice?',
    vats: {
      onInvoice: 'when invoiced: goods, or services on invoices',
      onReceipt: 'when paid: services on receipts',
    },
  },

  calendar: {
    heading: 'The calendar',
    toFile: (deadline) => `The deadline not to miss: notify the overdue account ${deadline}.`,
    fileNow: (over, passed, running, latest) =>
      `Notify the overdue account without delay: ${over}, the last day was ${passed}; ${running}, it is ${latest}.`,
    tooLate: (date) =>
      `If the overdue account was not notified by ${date}, cover is probably lost: call your broker.`,
    contract: 'Your contract decides.',
    due: 'Invoice due',
    events: {
      fileClaim: 'Notify the overdue account',
      stopDeliveries: 'Stop deliveries',
      unilateralExtensionEnds: 'Last day of extension',
      declareDebt: 'File the proof of debt',
      claimGoods: 'Claim the goods',
      indemnity: 'Indemnity',
    },
    hints: {
      fileClaim: (extended) =>
        `after that, no cover${extended ? `; ${extended} if you extended the due date` : ''}`,
      stopDeliveries: (days) =>
        `later ones are not covered${days > 45 ? '; from 45 days late in some contracts' : ''}`,
      unilateralExtensionEnds: 'later due date granted without the insurer',
      indemnity: 'paid in this interval, depending on the contract, if you notify by the first deadline',
      declareDebt:
        'in the proceedings, if the buyer is in France: with the court’s representative of the creditors or the liquidator; after that, the debt is barred',
      claimGoods:
        'if the buyer is in France and your goods, sold under retention of title, are still with them, or not yet paid for by their own customer',
    },
    fromPublication:
      'counted here from the judgment; its publication in the BODACC, a little later, is what counts',
    likewise: 'counted likewise',
    legalTerm:
      'between businesses in France the law still allows 60 days after the invoice only, or 45 days end of month (article L441-10)',
    and: '; ',
    brief: {
      declareDebt: 'buyer in France',
      claimGoods: 'buyer in France, goods under retention of title',
      presumed: (months) =>
        `if the proof of debt is admitted ${months} months after the judgment; often much later`,
    },
    admitted: 'counted from the notification or from the day the proof of debt is admitted, the later one',
    presumedAdmission: (months) =>
      `assumption: proof of debt admitted ${months} months after the judgment, often much later; some contracts pay on account`,
    past: 'past',
    save: 'Put these dates in my calendar',
    saveNote: 'An .ics file with the first deadline of each step; made here, nothing is sent.',
  },

  on: (day, condition) => (condition ? `on ${day} ${condition}` : `on ${day}`),
  deadline: (days) => `at the latest ${days.join(', ')}`,
  ways: {
    afterDue: (days, again) => (again ? `if it says ${days} days` : `if your contract says ${days} days`),
    afterOpening: (days, again) =>
      `${again ? 'if it says' : 'if your contract says'} ${days} days after the judgment`,
    filing: (_days, _again) => 'if cover ends with the notification',
    late: (days, again) => `${again ? 'otherwise, ' : ''}${days} days late`,
    opening: (_, again) => `${again ? 'otherwise, ' : ''}with the opening judgment`,
    home: (months, _again) => `from metropolitan France (${months} months)`,
    abroad: (months, _again) => `from abroad or overseas (${months} months)`,
  },

  /** What opens on demand. */
  demand: {
    more: 'Recoveries, and what is left of the year',
    dates: 'Show as a table',
    cash: 'Your cash, with cover and without',
    cap: 'The maximum liability and your largest customer',
    steps: 'The indemnity step by step, and what stays with you',
    law: 'What the customer also owes you by law',
    sources: 'Where these dates and amounts come from',
  },

  /** Why nothing is paid. */
  ends: {
    vat: 'The invoice is too small.',
    creditLimit: 'The insurer has agreed to cover nothing on this customer.',
    recoveredBefore: 'Everything was recovered before the indemnity.',
    claimThreshold: 'The loss is below the claim threshold.',
    insuredPercentage: 'What was recovered already exceeds the insured part.',
    eachLossDeductible: 'The each-and-every-loss deductible absorbs the indemnity.',
    annualAggregateDeductible: 'The annual aggregate deductible absorbs the indemnity.',
    maximumLiability: 'The maximum liability is used up.',
    forfeited: 'The file arrived too late.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Recovered before the indemnity, excl. VAT', hint: 'nothing' },
      claimAfter: { label: 'Recovered after the indemnity, excl. VAT', hint: 'nothing' },
      claimDeductible: { label: 'Annual aggregate deductible left', hint: 'first losses, yours' },
      claimMaximum: { label: 'Maximum liability left', hint: 'the whole of it' },
    },
    noMaximum: 'no maximum',
    noDeductible: 'no annual aggregate deductible',
    aboveLoss: (loss) => `Recovered in all: ${loss} at the most, the amount excl. VAT.`,
  },

  dates: {
    event: 'Step',
    day: 'Date',
    counted: 'Depending on',
    between: (earliest, latest) => `${earliest} to ${latest}`,
  },

  cash: {
    heading: 'Your cash',
    finding: (amount, date, without, admission) =>
      `${admission === undefined ? `By ${date}` : `On ${date}, if the proof of debt is admitted ${admission} months after the judgment`}, ${amount} have come in with cover; without it, ${without}.`,
    same: 'In this case, cover does not change what comes in.',
    due: (amount) => `expected ${amount} excl. VAT`,
    with: (amount) => `with cover ${amount}`,
    without: (amount) => `without cover ${amount}`,
    note: 'Excl. VAT and premium. Recoveries have no sure date: before the indemnity, on the day of notification; after it, three months later.',
    vat: {
      onInvoice: (vat) => `The VAT paid when invoicing (${vat}) stays advanced until you recover it.`,
      onReceipt: (_vat) => 'VAT is owed on what comes in from the customer only: none is advanced.',
    },
    table: 'Show as a table',
    date: 'Date',
    event: 'What comes in',
    causes: {
      due: 'due date, nothing comes in',
      opened: 'proceedings opened before the due date',
      before: 'recovered before the indemnity',
      indemnity: 'indemnity',
      after: 'recovered after the indemnity',
    },
    withHead: 'With',
    withoutHead: 'Without',
  },

  cap: {
    above: (exposure, paid, maximum) =>
      `Your largest customer alone exceeds the maximum liability, the most that the insurer pays in a year: a balance of ${exposure} would call for an indemnity of ${paid}, against a maximum of ${maximum}.`,
    below: (exposure, paid, maximum) =>
      `Your largest customer stays below the maximum liability, the most that the insurer pays in a year: a balance of ${exposure} would call for an indemnity of ${paid}, against a maximum of ${maximum}.`,
    none: 'Your policy has no maximum liability: the insurer pays without one.',
  },

  steps: {
    invoice: 'Invoice incl. VAT',
    names: {
      vat: 'Without VAT',
      creditLimit: 'Within the credit limit',
      recoveredBefore: 'Less what was recovered',
      claimThreshold: 'Claim threshold',
      insuredPercentage: 'Insured percentage',
      eachLossDeductible: 'Each-and-every-loss deductible',
      annualAggregateDeductible: 'Annual aggregate deductible',
      maximumLiability: 'Maximum liability',
      forfeited: 'Late notification',
    },
    hints: {
      vat: {
        onInvoice: (rate) => `${rate}, recoverable if the debt is definitively lost`,
        onReceipt: (rate) => `${rate}, owed on what the customer pays only`,
      },
      creditLimit: (limit) => `what the insurer covers on this customer, ${limit}`,
      recoveredBefore: (amount) => `${amount}, for its covered part`,
      claimThreshold: (amount) => `below ${amount}, nothing is paid`,
      topUp: (share) => `tops up what was recovered to ${share} of the covered part`,
      netLoss: (share) => `${share} of what was not recovered`,
      eachLossDeductible: (amount) => `${amount} off each indemnity`,
      annualAggregateDeductible: (amount) => `${amount} of it left for you to bear`,
      maximumLiability: (amount) => `${amount} of it left to pay`,
      noVat: 'the invoice bears none',
      noRecovery: 'nothing before the indemnity',
      none: 'the policy has none',
      noneLeft: 'none left this year',
      forfeited: 'after the deadline, nothing is paid',
    },
    total: 'Indemnity',
  },

  kept: {
    heading: 'What stays with you',
    finding: (kept, loss) => `${kept} of a loss of ${loss} excl. VAT.`,
    vat: {
      onInvoice: (vat) =>
        `VAT on what the customer does not pay (${vat}) is not insured. You recover it once the debt is definitively lost, or from the judgment that opens liquidation, and a corrected invoice has been sent (French tax code, article 272-1).`,
      onReceipt: (vat) =>
        `VAT on what the customer does not pay (${vat}) is not insured. On receipts you have not paid it: there is nothing to recover (French tax code, article 269-2-c).`,
    },
    reasons: {
      creditLimit: 'above the credit limit',
      claimThreshold: 'below the claim threshold',
      insuredPercentage: 'your part, beyond the insured percentage',
      eachLossDeductible: 'each-and-every-loss deductible',
      annualAggregateDeductible: 'annual aggregate deductible',
      maximumLiability: 'above the maximum liability',
    },
    recovered: 'recovered after the indemnity, your part',
    whole: 'Stays with you',
    before: (amount) =>
      `Before the indemnity, all that comes in is yours: ${amount} here, and the insurer tops up.`,
    beforeNone:
      'Before the indemnity, all that comes in is yours, and the insurer tops up to the insured percentage.',
    beforeNet: 'Before the indemnity, all that comes in is yours, and reduces the loss to indemnify.',
    after: (insurer, insured) =>
      `Afterwards, each euro recovered is shared pro rata: ${insurer} for the insurer, ${insured} for you. If all comes in, you have the whole back.`,
    afterAmounts: (insurer, insured) => `Here: ${insurer} for the insurer, ${insured} for you.`,
    year: (left) => `For the year’s next claims, this is left: ${left}.`,
    deductibleLeft: (amount) => `${amount} of annual aggregate deductible`,
    maximumLeft: (amount) => `${amount} of maximum liability`,
  },

  file: {
    name: (due) => `unpaid-invoice-${due}`,
    title: (event, invoice) => `${event} (invoice of ${invoice} incl. VAT)`,
    range: (earliest, latest) =>
      `Depending on the contract: ${earliest} to ${latest}. The first date still to come is kept.`,
    earlier: 'Some contracts ask for it from 45 days late.',
    lastDay: (event) => `Last day: ${event}`,
    deadline: (deadline) => `To be done ${deadline}.`,
    sentence: (part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`,
    presumed: 'Counted from an assumption: judgment or admission to be confirmed.',
    notes: (due, more) => [`Invoice due ${due}.`, ...more, 'Your contract decides.'].join(' '),
  },

  interest: {
    sum: (interest, date, charge) =>
      `${interest} of late-payment interest by ${date}, and a fixed recovery charge of ${charge}. The insurer does not cover them.`,
    label: 'Interest rate, per year',
    hint: (half) => (half ? `legal minimum, ${half}` : 'legal minimum'),
    half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    older: (half) =>
      `This is the rate of the ${half}, the last one known here: that of the current half-year is in the Journal officiel.`,
    law: 'French law sets a floor of three times the legal interest rate; without a clause in the contract, it is the ECB rate plus 10 points. Both change every half-year. On the amount incl. VAT, without reminder (articles L441-10 and D441-5 of the commercial code).',
    insolvency: (interest, days, charge) =>
      `${interest} of late-payment interest per ${days} late; in insolvency proceedings it generally stops at the opening judgment (article L622-28 of the commercial code). The fixed charge of ${charge} cannot be claimed where the proceedings forbid payment. The insurer does not cover them.`,
  },
};
