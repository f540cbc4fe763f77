import { mean, rounded, rowsOf } from './figures.mjs';

const recovered = (segment) => {
  const row = rowsOf('lgd_recovery').find(
    ({ metric, segment: of }) => metric === 'recovery_rate' && of.startsWith(segment),
  );
  return row.value / 100;
};

/**
 * What an insolvency leaves unpaid, between the two published ranks that frame a supplier: without any security, and
 * with a privilege, as goods under retention of title are taken back. How many suppliers have title to goods that are
 * still there is not published, hence the middle.
 */
export function insolvency() {
  const ranks = ['France, créances chirographaires', 'France, créances privilégiées'].map(recovered);
  const losses = ranks.map((dividend) => 1 - dividend).sort((a, b) => a - b);
  return { value: rounded(mean(losses)), interval: losses.map((loss) => rounded(loss)) };
}

/** Two figures agree where one is at most half as large again as the other. */
const AGREEMENT = 1.5;

/**
 * What is published of late payers that are not insolvent, against what the model needs. Figures that measure the same
 * thing and agree would replace an assumption; none do.
 *
 * @returns for each coefficient, the figures that were tried, and whether they agree
 */
export function protractedDefault() {
  const losses = rowsOf('lgd_recovery');
  const payments = rowsOf('payment_behaviour');
  const loss = (metric, segment) =>
    losses.find((row) => row.metric === metric && row.segment.startsWith(segment)).value / 100;
  const share = (metric, period) =>
    payments.find((row) => row.geo === 'FR' && row.metric === metric && row.period === period).value / 100;
  const tried = {
    lossGivenProtractedDefault: {
      'never paid beyond 180 days, Coface': loss('share_never_paid', 'Ultra-long'),
      'unsecured bank loans, Global Credit Data': loss(
        'lgd',
        'Bank loans, large corporates, unsecured other',
      ),
    },
    // Of invoices more than 30 days late: both count all of them, of which few are ever claims.
    protractedDefaultRatio: {
      'more than 30 days late, Altares': share('part en retard de plus de 30 j', '2023-12'),
      'more than 30 days late, Creditsafe': share('part en retard de plus de 30 j', '2019-Q2'),
    },
  };
  return Object.entries(tried).map(([coefficient, figures]) => {
    const values = Object.values(figures);
    return { coefficient, figures, agree: Math.max(...values) <= AGREEMENT * Math.min(...values) };
  });
}
