import { roundedToTwoDigits } from '../../../core/rounding.js';
import { receivablesOf, salesOf, type CashCase } from './cash.js';

/** The sales that pay for the policy. Money in € per year. */
export interface PaidFor {
  /** All in, litigation fees apart, as told. */
  readonly cost: number;
  /** Sales whose margin comes to that; two significant digits. */
  readonly sales: number;
  /** The same in days of the turnover; two significant digits. */
  readonly days: number;
}

/**
 * @param cost € per year
 * @param margin operating result over turnover, a fraction above 0
 * @param turnover € per year, above 0
 */
export function salesToPayFor(cost: number, margin: number, turnover: number): PaidFor {
  const sales = cost / margin;
  return {
    cost,
    sales: roundedToTwoDigits(sales),
    days: roundedToTwoDigits((365 * sales) / turnover),
  };
}

/** Sales on credit that a granted limit would allow, outside every total. Money in €, two significant digits. */
export interface FurtherSales {
  /** Per year, excl. VAT. */
  readonly sales: number;
  /** Their margin, per year; before the premium on them and their own bad debts. */
  readonly margin: number;
  /** That margin beside what the policy costs. */
  readonly beside: 'more' | 'less' | 'even';
}

/** @param credit € incl. VAT owed at any time beyond what is granted today; customers take some days to pay */
export function furtherSalesOf(
  credit: number,
  company: CashCase,
  marginRate: number,
  { cost }: PaidFor,
): FurtherSales {
  const sales = salesOf(credit, company);
  const margin = roundedToTwoDigits(sales * marginRate);
  return {
    sales: roundedToTwoDigits(sales),
    margin,
    beside: margin === cost ? 'even' : margin > cost ? 'more' : 'less',
  };
}

/** The further credit, € incl. VAT at any time, whose sales would pay for the policy; two significant digits. */
export const creditToPayFor = (marginRate: number, company: CashCase, { cost }: PaidFor): number =>
  roundedToTwoDigits(receivablesOf(cost / marginRate, company));
