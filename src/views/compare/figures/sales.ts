import { roundedToTwoDigits } from '../../../core/rounding.js';

/** Sales to win back, at an operating margin (operating result over turnover, a fraction). Money in €. */
export interface WonBack {
  /** Sales whose margin makes up for the loss; two significant digits. */
  readonly sales: number;
  /** The same in months of the turnover; two significant digits. */
  readonly months: number;
}

/** @param turnover € per year, above 0 */
export function salesToWinBack(loss: number, margin: number, turnover: number): WonBack {
  const sales = loss / margin;
  return { sales: roundedToTwoDigits(sales), months: roundedToTwoDigits((12 * sales) / turnover) };
}

/** The loss that wipes out a year's operating result, €. */
export const wipingLoss = (margin: number, turnover: number): number => roundedToTwoDigits(margin * turnover);
