import headings from 'virtual:view-headings/en';
import type { Messages } from './fr.js';

const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'by half';
  if (Math.abs(share - 1 / 3) < 0.04) return 'by a third';
  if (Math.abs(share - 1 / 4) < 0.04) return 'by a quarter';
  return share < 0.05 ? 'a little' : `by about ${Math.round(share * 20) * 5}%`;
};

/** The English texts of the first screen. */
export const messages: Messages = {
  title: 'Your trade credit insurance rate',

  example: {
    label: 'Example',
    back: 'back to the example',
    mark: 'example',
    confirm: 'confirm',
  },

  result: {
    range: (low, high) => `${low} to ${high}`,
    to: 'to',
    likely: 'likely rate',
    likelyShort: 'likely',
    base: 'of insurable turnover excl. VAT',
    perYear: 'a year',
    perMonth: 'a month',
    exclTax: 'before insurance premium tax',
    minimum: (alone) => `; this is a policy’s minimum (by the rate alone, ${alone})`,
    lowIsMinimum: '; the low end is a policy’s minimum',
    stale: 'before your last entry',
  },

  progress: {
    given: (given, asked) => `${given} of ${asked} questions answered`,
    next: (subject, share) => `Specifying ${subject} would narrow the range ${cut(share)}`,
    assumption: 'assumption',
    legend: (example, assumed) =>
      `To confirm or replace: ${[example && 'in italics, the example', assumed && 'in grey, assumptions'].filter(Boolean).join('; ')}.`,
  },

  scale: {
    caption: (rate) => `Your likely rate, ${rate}, on the market scale`,
    mean: 'mean',
    legend: 'X, Y, Z: three reference companies, favourable, usual, difficult.',
    table: 'Show as a table',
  },

  bill: {
    open: 'All in, litigation fees apart',
  },

  fields: {
    insurableTurnover: {
      label: 'Turnover excl. VAT to insure',
      subject: 'your turnover',
    },
    sector: {
      label: 'Your customers’ sector (failing that, yours)',
      subject: 'your customers’ sector',
    },
    buyerCount: {
      label: 'Active customers',
      subject: 'the number of customers',
    },
    largest: {
      label: 'Share of the largest customer',
      subject: 'the share of the largest customer',
    },
    topThree: {
      label: 'Share of the top three',
      subject: 'the share of the top three customers',
    },
    dso: {
      label: 'Payment term granted',
      subject: 'the payment term',
    },
    daysPastDue: {
      label: 'Average days beyond terms',
      subject: 'the average days beyond terms',
    },
    grossBadDebtRatio: {
      label: 'Bad debts of the last three years',
      subject: 'your bad debts',
    },
    quality: {
      label: 'Strength of your customers',
      subject: 'the strength of your customers',
    },
    exportShare: {
      label: 'Export',
      subject: 'the export share',
    },
    activity: {
      label: 'Activity over the year',
      subject: 'how your activity fluctuates',
    },
  },

  units: {
    money: '€',
    percent: '%',
    days: 'days',
  },

  badDebts: {
    basis: 'What do you know of your bad debts?',
    bases: {
      writeOffs: 'receivables written off, excl. VAT',
      grossInclVat: 'invoices passed for legal collection, incl. VAT',
      unknown: 'I do not know',
    },
    perYear: 'of turnover, per year',
  },

  qualities: {
    excellent: 'very strong',
    good: 'strong',
    average: 'average',
    fragile: 'fragile',
    degraded: 'very fragile',
    bySize: 'by their size',
  },

  activities: {
    regular: 'steady',
    seasonal: 'seasonal',
    very: 'very seasonal',
  },

  terms: 'Policy terms (insured percentage, deductibles…)',

  understood: (typed, value) => `${typed} → ${value}`,
  faulty: 'To be checked.',

  tariff: {
    line: (version, until) => `Tariff ${version} · valid until ${until}`,
    host: (title) => `This site’s tariff: ${title}`,
    loading: 'Reading this site’s tariff…',
    refused: 'This site’s tariff cannot be read: the indicative tariff replaces it.',
    expired: (date) => `This tariff expired on ${date}; prices may have changed.`,
    notYet: (date) => `This tariff only applies from ${date}.`,
  },

  legal: {
    frame:
      'Indicative estimate: neither offer nor advice; the insurer alone sets the price, after studying your customers.',
    sent: (counts, fetches, submits) =>
      [
        !(counts || fetches || submits) && '0 bytes sent.',
        'Everything is computed in your browser.',
        fetches && 'One request reads this site’s tariff, without your answers.',
        counts &&
          'This site counts anonymous events (sector, bands of turnover and rate), without your amounts.',
        submits && 'Your estimate and your answers leave with this site’s form, if you send it.',
      ]
        .filter(Boolean)
        .join(' '),
    broker: 'Your broker',
    orias: (number) => `Orias (French register) ${number}`,
    supervisor: 'Supervisor',
    complaints: 'Complaints',
    mediator: 'Mediator',
    privacy: 'Personal data',
  },

  actions: {
    contact: (broker) => `Talk to ${broker || 'a broker'}`,
    share: 'Share',
    print: 'Print',
    rest: 'Refine and understand',
  },

  headings,
  views: {
    loading: 'Loading…',
    failed: 'This part could not be loaded.',
    retry: 'Try again',
  },

  colon: ': ',
  help: 'help:',
  helpers: {
    insurableTurnover: 'what counts?',
    grossBadDebtRatio: 'work it out',
    quality: 'how to choose?',
    exportShare: 'by country',
  },
  slider: 'slider',

  sectorGroups: {
    industry: 'Industry',
    construction: 'Construction and property',
    trade: 'Trade and transport',
    services: 'Services',
    others: 'Others',
  },
  sectors: {
    agriculture: 'Agriculture',
    food: 'Food industry',
    'chemicals-pharma': 'Chemicals, pharmaceuticals',
    'energy-water': 'Energy, water, waste',
    'metals-machinery': 'Metals, machinery',
    automotive: 'Automotive',
    'textiles-clothing': 'Textiles, clothing',
    'wood-paper-printing': 'Wood, paper, printing',
    electronics: 'Electronics',
    'it-services': 'IT services',
    'it-hardware-telecoms': 'IT wholesale, hardware, telecoms',
    construction: 'Building, civil works',
    wholesale: 'Wholesale',
    retail: 'Retail',
    transport: 'Transport',
    logistics: 'Logistics, warehousing',
    hospitality: 'Hotels, tourism',
    'restaurants-bars': 'Restaurants, bars',
    'business-services': 'Business services',
    'temporary-staffing': 'Temporary work',
    'real-estate': 'Property',
    'health-education': 'Health, education',
    finance: 'Banking, insurance',
    'public-sector': 'Public sector',
    other: 'Other, or several sectors',
  },
};
