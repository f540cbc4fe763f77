/** Policyholders that a French insurer could have: our own, of what a broker would expect; no such list is published. */

const COUNT = 2000;
const SEED = 2026;

/** By weight, in percent; a sector that a tariff lacks counts as its second name, or as `other`. */
const SECTORS = [
  ['wholesale', 20],
  ['metals-machinery', 10],
  ['business-services', 9],
  ['food', 8],
  ['construction', 6],
  ['it-services', 6],
  ['transport', 6],
  ['wood-paper-printing', 5],
  ['chemicals-pharma', 5],
  ['retail', 5],
  ['electronics', 4],
  ['textiles-clothing', 3],
  ['automotive', 3],
  ['agriculture', 3],
  ['it-hardware-telecoms', 3, 'electronics'],
  ['hospitality', 2],
  ['temporary-staffing', 2, 'business-services'],
];

/** How the three largest buyers share what they are together. */
const THREE = [0.45, 0.31, 0.24];

/** Of a broker's median company, €. */
const MEDIAN_TURNOVER = 8e6;

/**
 * The same companies at each run.
 *
 * @param tariff for its sectors and for where exports go
 */
export function population(tariff) {
  const random = seeded(SEED);
  return Array.from({ length: COUNT }, () => company(random, tariff));
}

/** Every company draws as many numbers as any other, so that a change of one answer leaves the others alone. */
function company(random, tariff) {
  const turnover = logNormal(random, MEDIAN_TURNOVER, 1.2);
  const buyers = Math.round(88 * (turnover / MEDIAN_TURNOVER) ** 0.35 * Math.exp(0.6 * normal(random)));
  const buyerCount = Math.min(2000, Math.max(8, buyers));
  const three = Math.min(0.8, Math.max(4 / buyerCount, logNormal(random, 0.3, 0.4)));
  const sector = drawn(random(), tariff);
  const dso = 35 + 35 * random();
  const daysPastDue = 5 + 20 * random();
  const exported = Math.min(0.9, Math.max(0, 0.15 + 0.25 * normal(random)));
  const known = random() < 0.6;
  const grossBadDebtRatio = Math.min(0.02, logNormal(random, 0.0045, 0.6));
  return {
    insurableTurnover: turnover,
    buyerCount,
    topShares: THREE.map((part) => part * three),
    sector,
    countryMix: exports(exported, tariff),
    dso,
    daysPastDue,
    ...(known ? { lossExperience: ratio(grossBadDebtRatio) } : {}),
  };
}

/** Three years of gross bad debts. */
export const ratio = (grossBadDebtRatio) => ({
  kind: 'ratio',
  grossBadDebtRatio,
  years: 3,
  basis: 'grossInclVat',
});

/** Sales at home and abroad, over the tariff's mix. */
export const exports = (share, { exportMix }) => ({
  FR: 1 - share,
  ...Object.fromEntries(Object.entries(exportMix).map(([country, part]) => [country, share * part])),
});

/** The first of these sectors that the tariff has; every tariff has the last resort. */
export const sectorIn = ({ sectorIndex }, ...names) =>
  names.find((name) => Object.hasOwn(sectorIndex, name)) ?? 'other';

/** Sectors of the population that a tariff lacks. */
export const sectorsLacking = ({ sectorIndex }) =>
  SECTORS.map(([name]) => name).filter((name) => !Object.hasOwn(sectorIndex, name));

function drawn(at, tariff) {
  let left = 100 * at;
  const [name, , otherwise = name] = SECTORS.find(([, weight]) => (left -= weight) < 0) ?? SECTORS.at(-1);
  return sectorIn(tariff, name, otherwise);
}

const logNormal = (random, median, deviation) => median * Math.exp(deviation * normal(random));

/** Standard normal, by Box and Muller. */
function normal(random) {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
