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
