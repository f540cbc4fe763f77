import { messages as terms } from '../../../terms/text/en.js';
import type { HelperMessages } from './fr.js';

/** The English texts of the helpers inside the questions. */
export const messages: HelperMessages = {
  hints: {
    insurableTurnover:
      'One year of sales on credit to businesses: without sales to consumers, paid in cash or in advance, to public bodies and to your subsidiaries.',
    sector:
      'It is their failures that count. Public bodies have no line here: they come out of the turnover to insure.',
    buyerCount: 'Those invoiced over the past year.',
    largest: 'Its weight in the insured turnover.',
    topThree: 'Including the largest.',
    dso: 'As on your invoices, on average.',
    daysPastDue:
      'Days beyond the due date. You are not alone: about 45% of invoices are still unpaid once due, according to a survey quoted by assurance-credit-entreprise.fr (undated page, read in November 2026).',
    grossBadDebtRatio:
      'Receivables written off, over turnover, make a loss rate; invoices passed for legal collection, the “gross bad-debt ratio” (before recoveries), which is higher.',
    quality:
      'In your opinion, over all of your turnover; the insurer grades each of them. Ratings: those of an insurer, a credit agency or the Banque de France.',
    exportShare: 'Sales outside France; without detail, spread as French exports are.',
    activity:
      'When your sales crowd into a few months, your customers then owe you more than the payment term tells, and the year ends further from what was expected.',
  },

  qualities: {
    excellent: 'Large companies, established groups; the best ratings; hardly ever late.',
    good: 'Large companies, established mid-sized ones; good ratings; rarely late, not for long.',
    average: 'Companies of all sizes; average ratings; late by a week or two.',
    fragile: 'Small or young companies; weak ratings; often late, by a month or more.',
    degraded:
      'Very small companies, in difficulty; poor ratings or none; late for long, bad debts that recur.',
  },

  turnover: {
    group: 'Working out the insurable turnover',
    total: 'Total turnover, excl. VAT',
    without: 'To take out, sales excl. VAT',
    exclusions: {
      consumers: 'to consumers',
      prepaid: 'paid in cash or in advance',
      publicBodies: 'to public bodies (State, local authorities, hospitals)',
      subsidiaries: 'to your own subsidiaries',
    },
    result: 'Insurable turnover',
    take: 'Use this amount',
    taken: 'Amount used above',
    empty: 'Enter the total, then what is not to be insured.',
    unclear: 'One amount is still unclear.',
    exceeds: (excluded) =>
      `The sales to take out (${excluded}) exceed the total. Take each sale out once only.`,
    nothing: 'Nothing is left to insure: trade credit insurance covers sales on credit to businesses.',
  },

  receivables: {
    heading: 'Services, projects, hardware: what counts, and from when',
    items: [
      'Time and material, support, maintenance: what is done and invoiced counts; cover starts in general with the service, provided that it is invoiced without delay.',
      'Fixed price, or a project with intermediate billing: each stage delivered and invoiced counts. Until the customer has accepted it they may dispute it, and a disputed receivable waits in general for an agreement or a judgment: have each stage accepted in writing. Work in progress, not yet invoiced, needs a cover of its own.',
      'Hardware: cover starts in general with delivery; a deposit paid in advance is taken out.',
      'Delivery, invoice or acceptance: your policy says which of these dates starts the cover.',
    ],
  },

  losses: {
    group: 'Working it out from your accounts',
    bases: {
      writeOffs:
        'Losses: receivables written off, excl. VAT, account 654 of French profit and loss accounts.',
      grossInclVat:
        'Losses: invoices passed for legal collection in the year, incl. VAT, even if paid since.',
    },
    loss: 'Losses',
    turnover: 'Turnover excl. VAT',
    years: { 1: 'Last year', 2: 'Two years ago', 3: 'Three years ago' },
    of: (what, year) => `${what}, ${year}`,
    note: 'Without a loss, type 0: a year left empty does not count. In italics, an assumption: the turnover to insure.',
    exceptional: 'Is one of them exceptional?',
    no: 'no',
    yes: 'yes',
    amount: 'Its amount',
    amountHint: 'Counted in the same way as the losses.',
    counted: (counted) =>
      `It counts for ${counted} only: an accident says little about the future, and the model caps each large loss at a few times the mean loss expected of your customers.`,
    whole: 'It counts in full: for customers like yours the model caps only larger losses.',
    results: { writeOffs: 'Loss rate', grossInclVat: 'Gross bad-debt ratio (moyenne contentieuse)' },
    sum: (lost, turnover, years) =>
      `${lost} of losses on ${turnover} of turnover, over ${years > 1 ? `${years} years` : 'one year'}.`,
    take: 'Use this ratio',
    empty: 'Enter the losses of one year at least.',
    unclear: 'One amount is still unclear.',
    aboveTurnover: 'The losses exceed the turnover of the same years: check the amounts.',
    aboveLosses: 'The exceptional loss exceeds all losses: count it in its year too.',
  },

  exports: {
    group: 'Exports, country by country',
    country: 'Country',
    share: 'Share of sales',
    choose: 'choose a country',
    of: (what, which) => `${what}, ${which}`,
    remove: 'Remove',
    line: (line) => `line ${line}`,
    add: 'Add a country',
    total: (abroad, home) => `Exports ${abroad}, France ${home}.`,
    empty: 'Choose a country and its share of your sales; the rest is France, overseas departments included.',
    unclear: 'One share is still unclear.',
    above: (total) => `These shares add up to ${total}: they cannot exceed 100% of sales.`,
    incomplete: 'A line without a country or a share does not count yet.',
    unclassified: (countries, many) =>
      `${countries}: the OECD does not classify ${many ? 'them' : 'it'}; the tariff applies a cautious risk.`,
    overruled: 'The share typed above counts, spread as French exports are.',
    take: 'Use these countries',
  },

  terms: {
    units: {
      maximumLiabilityMultiple: { premium: '× premium', minimumPremium: '× minimum' },
      waitingPeriodMonths: 'months',
    },
    oneMonth: '1 month, on request',
    ...terms.names,
  },
};
