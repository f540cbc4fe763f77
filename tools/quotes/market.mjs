import { chanceOf } from '../books/random.mjs';

/** Sectors of the companies that ask, as often as each stands here. */
const SECTORS = [
  ...Array(20).fill('wholesale'),
  ...Array(10).fill('metals-machinery'),
  ...Array(9).fill('business-services'),
  ...Array(8).fill('food'),
  ...Array(6).fill('construction'),
  ...Array(6).fill('it-services'),
  ...Array(6).fill('transport'),
  ...Array(5).fill('wood-paper-printing'),
  ...Array(5).fill('chemicals-pharma'),
  ...Array(5).fill('retail'),
  ...Array(4).fill('electronics'),
  ...Array(3).fill('textiles-clothing'),
];

/** How the truth of a market is drawn: the fit's own priors, so that its intervals can be held to what they promise. */
const LEVEL = 0.3;
const SECTOR = 0.25;
const SIZE = 0.05;

const GROSS_ERRORS = 0.05;

/**
 * A market that differs from a tariff in a known way, and what its insurers offered: level and sectors moved, a slope
 * with size, scatter with heavy tails, and one quote in twenty a gross error, three to ten times too dear or too cheap.
 *
 * @typedef {import('../../src/engine/index.js').Tariff} Tariff
 * @typedef {import('../../src/engine/index.js').Submission} Submission
 * @typedef {import('../../src/engine/index.js').Pricing} Pricing
 *
 * @param {object} given
 * @param {(submission: Submission, tariff: Tariff, options: { latticeSize: number }) => Pricing} given.price
 * @param {Tariff} given.tariff
 * @param {number} given.quotes how many
 * @param {number} given.seed any whole number
 * @param {number} [given.scatter] scale of the scatter
 * @param {number} [given.latticeSize]
 * @param {string} [given.date] of all quotes
 */
export function madeUpMarket({
  price,
  tariff,
  quotes: count,
  seed,
  scatter = 0.15,
  latticeSize = 256,
  date = '2026-06-01',
}) {
  const chance = chanceOf(seed);
  const level = LEVEL * normal(chance);
  const size = SIZE * normal(chance);
  /** @type {Record<string, number>} */
  const sectors = {};
  for (const sector of new Set(SECTORS)) sectors[sector] = SECTOR * normal(chance);
  const moved = {
    ...tariff,
    probabilityOfDefault: {
      ...tariff.probabilityOfDefault,
      scale: tariff.probabilityOfDefault.scale * Math.exp(level),
    },
    sectorIndex: Object.fromEntries(
      Object.entries(tariff.sectorIndex).map(([sector, index]) => [
        sector,
        index * Math.exp(sectors[sector] ?? 0),
      ]),
    ),
  };
  const asked = Array.from({ length: count }, () => company(chance));
  const mean = asked.reduce((sum, { insurableTurnover }) => sum + Math.log(insurableTurnover), 0) / count;
  const quotes = asked.map((submission) => {
    const rate = price(submission, moved, { latticeSize }).premiumRate;
    const slope = size * (Math.log(submission.insurableTurnover) - mean);
    return { submission, rate: rate * Math.exp(slope + scatter * student(chance)) * error(chance), date };
  });
  return { quotes, truth: { level, sectors, size } };
}

/**
 * A small company with few buyers, which is priced in no time.
 *
 * @param {import('../books/random.mjs').Chance} chance
 */
function company(chance) {
  return {
    insurableTurnover: Math.round(8e6 * Math.exp(1.2 * normal(chance))),
    buyerCount: chance.between(4, 12),
    topShares: [0.26 + 0.2 * chance.next()],
    sector: chance.pick(SECTORS),
    dso: chance.between(35, 70),
    daysPastDue: chance.between(5, 25),
  };
}

/**
 * Standard normal, by Box and Muller.
 *
 * @param {import('../books/random.mjs').Chance} chance
 */
function normal(chance) {
  const radius = Math.sqrt(-2 * Math.log(1 - chance.next()));
  return radius * Math.cos(2 * Math.PI * chance.next());
}

/**
 * Student's t with 4 degrees of freedom: a normal over the root of the mean of four squares.
 *
 * @param {import('../books/random.mjs').Chance} chance
 */
function student(chance) {
  const squares = -2 * Math.log((1 - chance.next()) * (1 - chance.next()));
  return normal(chance) / Math.sqrt(squares / 4);
}

/**
 * As many numbers are drawn whether there is an error or not, so that it changes nothing else.
 *
 * @param {import('../books/random.mjs').Chance} chance
 */
function error(chance) {
  const [hit, size, dear] = [chance.is(GROSS_ERRORS), chance.next(), chance.is(0.5)];
  const factor = 3 * (10 / 3) ** size;
  if (!hit) return 1;
  return dear ? factor : 1 / factor;
}
