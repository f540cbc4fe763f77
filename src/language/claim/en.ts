import type { ClaimMessages } from './messages.js';

/** The English texts of “If an invoice is not paid”. */
export const en: ClaimMessages = {
  answer: {
    of: (invoice, _paid) => `On ${invoice} incl. VAT, the insurer would pay`,
    nothing: 'nothing',
    by: (latest) => `by ${latest} at the latest.`,
    left: (kept) => `Left with you, excl. VAT: ${kept}.`,
  },

  inputs: {
    heading: 'Your invoice',
    presumed: (what) => `assumption: ${what}`,
    fields: {
      claimInvoice: { label: 'Amount incl. VAT', hint: 'a month of your largest customer' },
      claimVatRate: { label: 'VAT rate', hint: 'French standard rate' },
      claimLimit: { label: 'Credit limit', hint: 'their usual balance; 0 if refused' },
      claimInsuredPercentage: { label: 'Insured percentage', hint: 'insured part of the loss' },
    },
    noVat: 'exports bear no VAT',
    unnamedLimit: 'what you decide alone',
    unnamedPercentage: 'mostly 60 to 75%',
    dates: {
      claimDueDate: { label: 'Due date', hint: 'today' },
      claimAdmittedOn: { label: 'Debt admitted on', hint: 'day of filing' },
    },
    badDate: 'A day between 2000 and 2100, for example 31/01/2027.',
    cause: 'Why is it not paid?',
    causes: {
      protractedDefault: 'protracted default',
      declaredInsolvency: 'declared insolvency (receivership, liquidation…)',
    },
    buyer: 'Does the insurer monitor this customer?',
    buyers: {
      named: 'named: has a limit',
      unnamed: 'unnamed: no limit of their own',
    },
  },

  calendar: {
    heading: 'The calendar',
    toFile: (date) => `The deadline not to miss: file the claim from ${date}.`,
    fileNow: (date) => `File the claim without delay, before ${date}.`,
    tooLate: (date) => `If the claim was not filed by ${date}, cover is probably lost: call your broker.`,
    contract: 'Your contract decides.',
    due: 'Invoice due',
    events: {
      fileClaim: 'File the claim with the insurer',
      stopDeliveries: 'Stop deliveries',
      unilateralExtensionEnds: 'Last day of extension',
      indemnity: 'Indemnity',
    },
    hints: {
      fileClaim: (days) => `after that, no cover; ${days} if you extended the due date`,
      stopDeliveries: (days) =>
        `later ones are not covered${days > 45 ? '; from 45 days in some contracts' : ''}`,
      unilateralExtensionEnds: 'later due date granted without the insurer',
      indemnity: 'paid in this interval, depending on the contract',
    },
    admitted: 'counted from the admission of the debt',
    past: 'past',
    save: 'Put these dates in my calendar',
    saveNote: 'An .ics file with the earliest dates; made here, nothing is sent.',
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
};
