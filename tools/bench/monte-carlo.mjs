/**
 * The peer: the same model by simulation, for a list of domestic buyers of one sector with index 1.
 * @returns rate of premium from `draws` simulated years, given the maximum liability
 */
export function simulatedRate(submission, tariff, maximumLiability, draws, random) {
  const { claims, loadings, economy, probabilityOfDefault: pd } = tariff;
  const variance = economy.sigma ** 2;
  const turnover = submission.buyers.reduce((sum, b) => sum + b.turnover, 0);
  const insolvency = 1 / (1 + claims.protractedDefaultRatio);
  const days = (submission.dso + tariff.exposure.daysPastDue) / 365;
  const buyers = submission.buyers.map(({ turnover: t, creditGrade }) => {
    const p = (1 + claims.protractedDefaultRatio) * Math.min(pd.cap, pd.scale * pd.byGrade[creditGrade]);
    const covered = t * days * tariff.acceptanceByGrade[creditGrade];
    const loss =
      covered >= tariff.defaultTerms.claimThreshold ? tariff.defaultTerms.insuredPercentage * covered : 0;
    return {
      lambda: Math.expm1(-variance * Math.log1p(-p)) / variance,
      insolvent: loss * claims.lossGivenInsolvency,
      late: loss * claims.lossGivenProtractedDefault,
    };
  });
  const years = Array.from({ length: draws }, () => {
    const factor = gammaDraw(1 / variance, random) * variance;
    let loss = 0;
    for (const { lambda, insolvent, late } of buyers) {
      if (random() < -Math.expm1(-lambda * factor)) loss += random() < insolvency ? insolvent : late;
    }
    return { factor, paid: Math.min(loss, maximumLiability) };
  });
  const mean = (of) => of.reduce((sum, y) => sum + y.paid, 0) / of.length;
  const worst = (key) =>
    years.toSorted((a, b) => b[key] - a[key]).slice(0, Math.round(draws * (1 - economy.tailLevel)));
  const expected = mean(years);
  const tail = mean(worst('paid'));
  const systematic = mean(worst('factor'));
  const cost =
    (1 + loadings.claimsHandling) * expected +
    loadings.costOfCapital * (systematic - expected + loadings.undiversifiedShare * (tail - systematic)) +
    loadings.fixedCost;
  return cost / (1 - loadings.acquisition - loadings.administration - loadings.margin) / turnover;
}

/** Gamma(shape > 1, scale 1), Marsaglia and Tsang's method. */
function gammaDraw(shape, random) {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
