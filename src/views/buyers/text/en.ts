import { noticeWords as notices } from '../../../receivables/words/en.js';
import type { BuyersMessages } from './fr.js';

export const heading = 'My customers';

const refusals: BuyersMessages['reading']['refusals'] = {
  empty: 'This file is empty.',
  binary: 'This is no accounting file that can be read: what is in it is not text.',
  legacyExcel: 'This is an old Excel workbook (.xls). Open it, save it as .xlsx or .csv, and drop it again.',
  pdf: 'This is a PDF: it shows figures without giving them. Ask your software for a FEC, CSV or Excel export.',
  encrypted: 'This file is protected by a password. Save a copy without protection.',
  corrupt: 'This file is damaged or incomplete. Export it anew, then drop it again.',
  tooLarge: 'Once unpacked, this file is more than can be read here.',
  endlessLine: 'This file has no lines of a reasonable length: it is no accounting export.',
  noHeader:
    'The columns were not recognised. Keep the first line, with the names of the columns, as your software writes it.',
  noLines: 'The columns are there, but no line of figures could be read.',
  noReceivables:
    'This file can be read, but there is no customer account (411) in it. Export all entries of the financial year.',
  tooManyBuyers: 'This file has more customers than can be held here.',
  unsureColumns: 'The columns of this table could not be recognised.',
  failed: 'The reading stopped by itself. Try again; if it happens again, try another export format.',
};

const methods: BuyersMessages['answers']['methods'] = {
  pairing: 'Shared out invoice by invoice, entry by entry.',
  named: 'Read by customer in the sales accounts.',
  byAccount: 'Read from the accounts’ balances.',
  estimated: 'Estimated from amounts invoiced incl. VAT.',
  reconciliation: 'Measured on invoices matched with their payments.',
  fifo: 'Estimated, each payment settling the oldest invoices.',
  countBack: 'Estimated by going back through sales up to what is still owed.',
  dueDates: 'Read from the due dates in the file.',
  openItems: 'Estimated on invoices still owed.',
  outstandings: 'Worked out from what each owes.',
  signals: 'Taken from accounts, VAT and names.',
};

/** The English texts of “My customers”. */
export const messages: BuyersMessages = {
  give: {
    heading: 'Start from your own books',
    again: 'Your files',
    intro:
      'Drop your accounting entries file (FEC), an aged receivables list or a customer ledger: the questionnaire fills in, customer by customer. Several years at once also give the record of losses.',
    sent: '0 bytes sent.',
    stays: 'The reading is done in this page, on your device; nothing leaves it and nothing is kept.',
    files: 'Drop your files here, or choose them',
    kinds: 'FEC (.txt, .csv, .xml), aged list or ledger (.csv, .xlsx), by themselves or in a .zip or .gz.',
    paste: 'Or paste a table',
    cells: 'Cells copied from a spreadsheet, with the line of column names',
    cellsNote: 'Select the table in your spreadsheet, copy, then paste here.',
    readCells: 'Read this table',
    putAway: 'Forget these files',
  },

  reading: {
    label: 'Reading the file',
    progress: (done, total, lines, linesTold, speed) =>
      [total ? `${done} of ${total}` : done, `${linesTold} ${lines === 1 ? 'line' : 'lines'}`, speed]
        .filter(Boolean)
        .join(' · '),
    cancel: 'Stop',
    refused: 'This file could not be read',
    refusals,
    said: {
      reading: 'Reading.',
      read: (lines, linesTold, buyers, buyersTold) =>
        `Reading done: ${linesTold} ${lines === 1 ? 'line' : 'lines'}, ${buyersTold} ${buyers === 1 ? 'customer' : 'customers'}.`,
      unsure: 'There are columns to confirm.',
      stopped: 'Reading stopped.',
    },
  },

  unsure: {
    heading: 'These columns are to be confirmed',
    column: (name) => `Column “${name}”`,
    samples: (values) => (values.length > 0 ? `For example: ${values.join(' · ')}` : 'This column is empty.'),
    roles: {
      ignored: 'to be left aside',
      customerName: 'customer’s name',
      customerKey: 'customer’s code',
      total: 'amount owed',
      notDue: 'not due',
      overdue: 'overdue',
      bucket: 'step of lateness',
      amount: 'amount of the invoice',
      paid: 'already paid',
      debit: 'debit',
      credit: 'credit',
      debitBalance: 'debit balance',
      creditBalance: 'credit balance',
      documentDate: 'invoice date',
      dueDate: 'due date',
      daysOverdue: 'days late',
      document: 'document number',
      siren: 'SIREN or SIRET',
      country: 'country',
      currency: 'currency',
      reconciliation: 'matching mark',
    },
    confirm: 'Read with these columns',
  },

  questions: {
    heading: 'For you to say',
    intro: 'Nothing in the file decides it; the choice shown is the one used.',
    dateOrder: {
      label: 'In dates, the day comes',
      choices: { dayFirst: 'before the month', monthFirst: 'after the month' },
    },
    ageBasis: {
      label: 'The steps count days from',
      choices: { dueDate: 'the due date', invoiceDate: 'the invoice' },
    },
    same: 'These accounts have the same name: are they one customer?',
    sameIntro: 'Tick those to put together; the file is then read again.',
    together: (name, count) => `${name}, ${count} accounts`,
  },

  quality: {
    heading: 'What was read',
    entries: (from, to, months) => `Entries from ${from} to ${to}, ${months} months`,
    aged: (day) => (day ? `Receivables on ${day}` : 'Receivables'),
    lines: (count, lines, understood, repaired, refused) =>
      `${lines} ${count === 1 ? 'line' : 'lines'} read: ${understood} as they were, ${repaired} once repaired, ${refused} set aside.`,
    balanced: (amount) => `Debits equal credits: ${amount}.`,
    unbalanced: (debit, credit, difference) =>
      `Debits (${debit}) and credits (${credit}) differ by ${difference}: the file may be incomplete.`,
    allocated: {
      turnover: (share, low) =>
        `${share} of turnover is allocated to customers${low ? '; the shares below are of that alone' : ''}.`,
      outstandings: (share, low) =>
        `${share} of receivables is allocated to customers${low ? '; the shares below are of that alone' : ''}.`,
    },
    notices,
    days: (days) => `${days} days`,
    months: (months) => `${months} months`,
    linesOf: (lines) => `lines ${lines}`,
    parts: {
      entriesUnbalanced: (share) => `${share} are`,
      allocation: (share) => `${share} is not`,
      fewReconciliations: (share) => `${share} by amount`,
      abroadUnknown: (share) => `${share} of turnover`,
    },
    refused: (count, told) => (count > 1 ? `Show the ${told} lines set aside` : 'Show the line set aside'),
    line: (line, reason) => `Line ${line}: ${reason}.`,
    more: (count) => `And ${count} more.`,
    reasons: {
      tooFewFields: 'columns are missing',
      tooManyFields: 'there are too many columns',
      badDate: 'the date cannot be read',
      badAmount: 'the amount cannot be read',
      badSign: 'debit or credit cannot be told',
      noAccount: 'there is no account number',
      subTotal: 'it is a sub-total',
      noCustomer: 'there is no customer',
    },
  },

  answers: {
    heading: 'What your figures answer',
    intro:
      'Correct what is not you; empty a field to leave its question as it is. A correction holds after another reading too.',
    take: 'Use in the questionnaire',
    open: 'A list of receivables tells neither your sales nor your losses: those questions stay yours to answer above.',
    taken: 'These answers are in the questionnaire: the estimate is yours.',
    how: 'How',
    own: (value) => `Your correction; the file says ${value}.`,
    sources: {
      insurableTurnover: (_base) =>
        'Sales of the financial year, brought to one year, less what cannot be insured.',
      buyerCount: (base) =>
        base === 'turnover' ? 'Customers invoiced in the year.' : 'Customers who owe you something.',
      largest: (base) =>
        base === 'turnover' ? 'Of turnover by customer.' : 'Of receivables, for want of turnover.',
      topThree: (base) =>
        base === 'turnover' ? 'Of turnover by customer.' : 'Of receivables, for want of turnover.',
      dso: (_base) => 'Days seen from invoice to payment, less the mean days late.',
      daysPastDue: (_base) => 'Days late as seen, weighted by amount.',
      grossBadDebtRatio: (_base) => 'Receivables gone bad, over turnover.',
      exportShare: (_base) => 'From sales accounts and customers’ countries.',
    },
    sure: {
      sure: 'Sure.',
      likely: 'Likely.',
      unsure: 'Unsure: please check.',
    },
    formulas: {
      insurableTurnover: 'Balance of accounts 70 without closing entries, less exclusions, × 12 ÷ months.',
      buyerCount: 'Customers whose turnover (failing that, receivable) is above zero, exclusions apart.',
      largest: 'The first customer’s share of the sum of those that stay.',
      topThree: 'The first three customers’ share of the sum of those that stay.',
      dso: 'Days from invoice to payment, weighted by amounts paid, less the mean days late.',
      daysPastDue: 'Weighted mean of days past the due date, zero for what is paid in time.',
      grossBadDebtRatio:
        'New doubtful receivables and direct write-offs of the years, ÷ turnover of the same years.',
      exportShare: 'Sales outside France ÷ sales whose country is known.',
    },
    countBack: 'Days estimated, lateness included, by counting sales back to what is owed.',
    term: (taken, late, term) => `${taken} days seen, less ${late} late, make ${term}.`,
    methods,
    coverage: (share) => `Rests on ${share} of the whole.`,
    parts: (total, excluded, insurable) =>
      `Total ${total}${excluded.length > 0 ? `, less ${excluded.join(', ')}` : ''}: ${insurable} over the period.`,
    excluded: {
      cash: 'cash sales',
      pseudoBuyers: 'passing or fictitious customers',
      group: 'group companies',
      publicBodies: 'public bodies',
      prepaid: 'sales paid in advance',
    },
    losses: (doubtful, writtenOff, recoveries, provisions) =>
      `Latest year: ${doubtful} gone doubtful, ${writtenOff} written off, ${recoveries} recovered, ${provisions} of provisions.`,
  },

  exclusions: {
    heading: 'Sales that no policy covers?',
    intro: 'By their names, these customers may not be insurable. Tick those to leave out.',
    suspicions: {
      pseudoBuyer: 'passing or fictitious customer',
      group: 'group company',
      publicBody: 'public body',
    },
    more: (count) => `And ${count} more, to be marked in the table of customers.`,
  },

  priced: {
    heading: 'The price of your own list',
    waiting: 'Computing…',
    stale: 'Before your last change; computing…',
    nothing: 'There is no customer to insure in this list.',
    price: (rate, total, count, told, graded) =>
      `Customer by customer (${told} ${count === 1 ? 'customer' : 'customers'}, ${graded > 0 ? `${graded} graded` : 'none graded'}), the likely rate would be ${rate}, or ${total} a year all in, litigation fees apart.`,
    named: (count, told, share, limit, fees) =>
      count > 0
        ? `${told} ${count === 1 ? 'customer' : 'customers'} would need a limit of ${limit} or more and be named: ${share} of turnover, ${fees} of fees a year.`
        : `No customer would need a limit of ${limit}: there would be no fees.`,
    unnamed: (_count, told) => `${told} would be unnamed, without a request.`,
    refuseHint: 'What if the insurer refused a customer? In the table of customers, choose “limit refused”.',
    without: (count, told) =>
      count > 1
        ? `Without the ${told} customers whom the insurer would refuse`
        : 'Without the customer whom the insurer would refuse',
    refused: (without, share, rate, before, total) =>
      `${without}, ${share} of this turnover would be covered, at ${rate} instead of ${before}, or ${total} a year.`,
    allRefused: 'All customers would be refused: there would be nothing to insure.',
    sharedOut:
      'Your file does not tell sales by customer: the turnover of the questionnaire is shared out by what each one owes.',
    peakFactor: (times) =>
      `It counts on what your customers owe rising, on its highest day, to ${times} times its mean over the period.`,
    accountingEntries: {
      worst: (name, peak, loss, paid, kept) =>
        `The worst would be ${name}: at its highest it owed you ${peak} incl. VAT, a loss of ${loss} excl. VAT; the policy would pay ${paid}, you would keep ${kept}.`,
      within: 'No customer has gone, at its highest, beyond the limit that the model would ask for.',
      above: (count, told, all) =>
        `${told} of ${all} customers ${count === 1 ? 'has' : 'have'} gone, at ${count === 1 ? 'its' : 'their'} highest, beyond the limit that the model would ask for: ask for more there.`,
      caption: 'Highest receivables and estimated limits, incl. VAT',
      peak: 'Highest',
    },
    agedReceivables: {
      worst: (name, peak, loss, paid, kept) =>
        `The worst would be ${name}: that day it owed you ${peak} incl. VAT, a loss of ${loss} excl. VAT; the policy would pay ${paid}, you would keep ${kept}.`,
      within: 'No customer owed more, that day, than the limit that the model would ask for.',
      above: (_count, told, all) =>
        `${told} of ${all} customers owed more, that day, than the limit that the model would ask for: ask for more there.`,
      caption: 'Receivables and estimated limits, incl. VAT',
      peak: 'Owed',
    },
    showLimits: (told, count) =>
      told < count ? `Show the first ${told}` : count > 1 ? 'Show which' : 'Show which one',
    buyer: 'Customer',
    limit: 'Limit',
    beyond: 'Beyond',
  },

  table: {
    heading: (count) => `The customers (${count})`,
    name: 'The customers, one a line',
    masked: (rank) => `Customer ${rank}`,
    hidden: 'Names are masked.',
    shown: 'Names are shown, on this screen and in the questionnaire to save.',
    show: 'Show names',
    hide: 'Mask names',
    search: 'Search for a name',
    searchMasked: 'Search for a number',
    none: 'No customer matches.',
    adjusting: 'Say of each customer',
    adjustments: {
      nothing: 'nothing more',
      leftOut: 'sales to leave out',
      refused: 'limit refused',
      grade: 'credit grade',
    },
    columns: {
      name: 'Customer',
      turnover: 'Sales excl. VAT',
      closingOutstanding: 'Owed',
      peakOutstanding: 'Highest',
      overdue: 'Late',
      daysToPay: 'Days to pay',
    },
    out: 'left out',
    insurable: 'insurable',
    reasons: {
      pseudoBuyer: 'passing or fictitious',
      group: 'group',
      publicBody: 'public body',
    },
    ungraded: 'ungraded',
    grade: (letter) => (letter === 'A' ? 'A (soundest)' : letter === 'G' ? 'G (weakest)' : letter),
  },

  concentration: {
    heading: 'Concentration',
    finding: {
      turnover: (largest, three) =>
        `Your first customer makes ${largest} of your sales, the first three ${three}.`,
      outstandings: (largest, three) =>
        `Your first customer owes ${largest} of your receivables, the first three ${three}.`,
    },
    chart: 'Cumulative share of customers, from the largest to the smallest',
    reading: 'The further the curve is from the diagonal, the fewer customers your sales hang on.',
    first: 'the first',
    firstThree: 'the first three',
    firstTen: 'the first ten',
    herfindahl: 'Herfindahl index, of 10,000',
    effective: 'the same as so many equal customers',
    buyers: (count) => `${count} customers`,
    table: 'Show as a table',
    caption: {
      turnover: 'Shares of turnover allocated to customers',
      outstandings: 'Shares of receivables',
    },
    of: 'Customers',
    share: 'Share',
  },

  payment: {
    heading: 'Days to pay',
    finding: {
      reconciliation: (days, share) =>
        `From invoice to payment, your customers take ${days} days on average; ${share} of payments are matched.`,
      fifo: (days, _share) =>
        `From invoice to payment, your customers take about ${days} days, as too few payments are matched.`,
      countBack: (days, _share) => `What is owed at the end makes the last ${days} days of sales.`,
    },
    caption: 'Your customers’ days by measure',
    measure: 'Measure',
    days: 'Days',
    measures: {
      reconciliation: 'mean, by matching',
      fifo: 'mean, oldest invoices first',
      countBack: 'DSO, sales counted back',
      median: 'half of what was paid came within',
      slowest: 'nine tenths of what was paid came within',
      medianWithOpen: 'half of what was invoiced, unpaid included',
      late: 'mean days late',
    },
    formulas: {
      reconciliation:
        'By matching: mean date of payments less mean date of invoices under one mark, weighted by amount.',
      fifo: 'Oldest first: each payment of a customer settles its oldest invoices.',
      countBack: 'DSO: days of sales incl. VAT, back from the last day, that it takes to reach what is owed.',
      median: 'Half: days within which half of what was paid came.',
      slowest: 'Nine tenths: the same for 90% of what was paid.',
      medianWithOpen: 'Unpaid included: what is still owed counts as not paid yet (Kaplan–Meier, by amount).',
    },
  },

  losses: {
    heading: 'Bad debts',
    caption: 'Bad debts by year',
    figure: 'Amount',
    amounts: {
      doubtful: 'gone doubtful, incl. VAT (416)',
      writtenOff: 'written off, excl. VAT (654)',
      recoveries: 'recovered, excl. VAT',
      provisions: 'provisions at year end, excl. VAT (491)',
      costOfRisk: 'cost of the year, excl. VAT',
    },
    ratios: {
      grossBadDebtRatio: 'bad debts over turnover',
      doubtfulRatio: 'doubtful in receivables',
      cover: 'doubtful covered by provisions',
    },
    bases: {
      grossInclVat:
        'Bad debts over turnover: receivables gone doubtful or lost, incl. VAT, ÷ insurable turnover excl. VAT.',
      grossExclVat:
        'Bad debts over turnover: receivables gone doubtful or lost, excl. VAT, ÷ insurable turnover excl. VAT.',
      writeOffs: 'Bad debts over turnover: write-offs excl. VAT ÷ insurable turnover excl. VAT.',
    },
    formulas: {
      doubtfulRatio: 'Doubtful in receivables: account 416 ÷ accounts 411, 413 and 416, on the last day.',
      cover: 'Covered: account 491 ÷ account 416 excl. VAT, on the last day.',
    },
  },

  overdue: {
    heading: 'What is late',
    finding: (day, late, share) =>
      `${day && `On ${day}, `}${late} was late, ${share} of what your customers owed.`,
    term: 'Term granted, as the file has no due dates',
    terms: (days) => (days ? `${days}\u00a0days` : 'Each customer’s usual term'),
    caption: 'Receivables by how late they are, incl. VAT',
    band: 'Late',
    amount: 'Amount',
    share: 'Share',
    notDue: 'not due',
    between: (from, to) => `${from} to ${to} days`,
    over: (days) => `more than ${days} days`,
  },

  questionnaire: {
    heading: 'The insurer’s questionnaire',
    intro:
      'What an insurer or a broker asks for: turnover by country, top twenty customers, losses of the years, terms.',
    masked: 'Names and SIREN numbers are not in it until you show them.',
    named: 'Names and SIREN numbers are in it, as you show them.',
    save: 'Save as CSV',
    print: 'Print',
    file: (day) => `credit-insurance-questionnaire-${day}`,
    title: 'Credit insurance questionnaire',
    period: 'Period',
    countries: {
      caption: 'Insurable turnover by country, excl. VAT, a year',
      heading: 'Country',
      turnover: 'Insurable turnover excl. VAT',
      unknown: 'not told',
    },
    terms: 'Customers and terms',
    value: 'Answer',
    top: {
      caption: 'Top twenty customers',
      buyer: 'Customer',
      siren: 'SIREN',
      country: 'Country',
      turnover: 'Sales excl. VAT a year',
      peak: 'Highest receivable incl. VAT',
      closing: 'Receivable at year end incl. VAT',
      days: 'Days',
    },
    losses: {
      caption: 'Losses of the years',
      year: 'Year',
      turnover: 'Turnover',
      loss: 'Losses',
      ratio: 'Share',
    },
  },
};
