import type { Losses } from '../report.js';
import type { LossSums } from './losses.js';

/**
 * What bad debts come to, on each basis; a debt that goes from 411 to 416 and is written off later counts once.
 *
 * @param insurable turnover excl. VAT, in cents
 * @param vatRate VAT over turnover, as a fraction
 * @param owed on accounts 411, 413 and 416 on the last day, in cents
 */
export function lossReport(losses: LossSums, insurable: number, vatRate: number, owed: number): Losses {
  const { writtenOff, recoveries, doubtful, direct, provisions, allowances, doubtfulStock } = losses;
  const ratio = (loss: number): number | null => (insurable > 0 ? loss / insurable : null);
  const grossInclVat = ratio(doubtful + direct);
  return {
    writtenOff: writtenOff / 100,
    recoveries: recoveries / 100,
    doubtful: doubtful / 100,
    provisions: provisions / 100,
    grossBadDebtRatio: grossInclVat,
    basis: 'grossInclVat',
    ratios: {
      grossInclVat,
      grossExclVat: ratio((doubtful + direct) / (1 + vatRate)),
      writeOffs: ratio(writtenOff),
    },
    costOfRisk: (writtenOff - recoveries + allowances) / 100,
    doubtfulRatio: owed > 0 ? doubtfulStock / owed : null,
    cover: doubtfulStock > 0 ? provisions / (doubtfulStock / (1 + vatRate)) : null,
  };
}
