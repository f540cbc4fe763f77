import type { Submission, Tariff } from '../../../src/engine/index.js';

/** A company whose rate is shown before and after; the name is the tariff's, or its sector and size. */
export interface Profile {
  id: string;
  sector?: string;
  /** € per year. */
  turnover: number;
  submission: Submission;
}

/** Thirteen sectors, each with a small and a large company: with the tariff's own four, thirty. */
const SECTORS = [
  ...[
    'wholesale',
    'metals-machinery',
    'business-services',
    'food',
    'construction',
    'it-services',
    'transport',
  ],
  ...['wood-paper-printing', 'chemicals-pharma', 'retail', 'electronics', 'textiles-clothing', 'hospitality'],
];
const SIZES = [
  { insurableTurnover: 3e6, buyerCount: 60, topShares: [0.14, 0.09, 0.07] },
  { insurableTurnover: 40e6, buyerCount: 240, topShares: [0.1, 0.07, 0.05] },
];

/** Thirty companies of many kinds; a sector that a tariff lacks is left out. */
export function profilesOf(tariff: Tariff): Profile[] {
  const { X, Y, Z } = tariff.profiles;
  const own = Object.entries({ X, Y, Z, reference: tariff.referenceCase });
  return [
    ...own.map(([id, submission]) => ({ id, turnover: submission.insurableTurnover, submission })),
    ...SECTORS.filter((sector) => Object.hasOwn(tariff.sectorIndex, sector)).flatMap((sector) =>
      SIZES.map((size) => ({
        id: `${sector} ${size.insurableTurnover}`,
        sector,
        turnover: size.insurableTurnover,
        submission: { ...size, sector },
      })),
    ),
  ];
}
