/** Companies to time: profiles of any size, and graded lists over all sectors and thirty countries. */
export function profile(buyerCount) {
  const topShares = buyerCount > 20 ? [0.12, 0.08, 0.05] : [0.24, 0.16, 0.1];
  const lossExperience = { kind: 'ratio', grossBadDebtRatio: 0.005, years: 3, basis: 'grossInclVat' };
  return {
    insurableTurnover: 1e5 * buyerCount,
    buyerCount,
    topShares,
    sector: 'wholesale',
    dso: 50,
    lossExperience,
  };
}

/** Reproducible numbers in (0, 1). */
export function seeded(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const abroad = ['BR', 'IN', 'CN', 'MA', 'TR', 'CZ', 'RO', 'MX', 'ZA', 'NG'];

export function list(count, tariff) {
  const random = seeded(7);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const grades = Object.keys(tariff.probabilityOfDefault.byGrade);
  const sectors = Object.keys(tariff.sectorIndex);
  const countries = [...Object.keys(tariff.countryIndex.overrides), ...abroad];
  const buyers = Array.from({ length: count }, () => ({
    turnover: Math.exp(10 + 2 * random() + random()),
    creditGrade: pick(grades),
    sector: pick(sectors),
    country: pick(countries),
  }));
  return { buyers };
}

/** The companies whose price is timed, each with what it may cost at lattice 4096, in U, and allocate, in arrays over it. */
export const companies = (tariff) => [
  ['profile of 10 buyers', profile(10), 4, 8],
  ['profile of 100 buyers', profile(100), 4, 8],
  ['profile of 1,000 buyers', profile(1000), 4, 16],
  ['profile of 10,000 buyers', profile(10_000), 8],
  ['list of 100 buyers, all sectors, 30 countries', list(100, tariff)],
  ['list of 1,000 buyers, all sectors, 30 countries', list(1000, tariff)],
  ['list of 10,000 buyers, all sectors, 30 countries', list(10_000, tariff), 12],
];
