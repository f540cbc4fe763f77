import { concentrationOf } from '../../../receivables/concentration.js';
import type { BuyerReport, Concentration, ReceivablesReport, Turnover } from '../../../receivables/report.js';
import type { Corrections } from './books.js';

/** A report as the visitor has corrected it. */
export interface Corrected {
  readonly report: ReceivablesReport;
  /** Whose sales may be insured, in the order of the report. */
  readonly buyers: readonly BuyerReport[];
  readonly leftOut: readonly BuyerReport[];
  /** Of the period; null: an aged list has none. */
  readonly turnover: Turnover | null;
  readonly concentration: Concentration;
  /** From the period's turnover to a year's. */
  readonly perYear: number;
}

/** What weighs a buyer against the others: its turnover, or what it owes where the books have no turnover. */
export const weightOf = (
  { turnover, closingOutstanding }: BuyerReport,
  base: Concentration['base'],
): number => Math.max(0, base === 'turnover' ? (turnover ?? 0) : closingOutstanding);

/**
 * A report without the buyers that the visitor leaves out. Nothing of the report itself changes, so that what is taken
 * back stands as it was read.
 */
export function correctedReport(report: ReceivablesReport, { leftOut }: Corrections): Corrected {
  const isOut = ({ key }: BuyerReport) => leftOut.has(key);
  const out = report.buyers.filter(isOut);
  const buyers = out.length > 0 ? report.buyers.filter((buyer) => !isOut(buyer)) : report.buyers;
  const { base } = report.concentration;
  return {
    report,
    buyers,
    leftOut: out,
    turnover: report.turnover && turnoverWithout(report.turnover, out, leftOut),
    concentration:
      out.length > 0 ? concentrationWithout(out, buyers, report.concentration) : report.concentration,
    perYear: base === 'turnover' && report.period.months > 0 ? 12 / report.period.months : 1,
  };
}

const PARTS = { pseudoBuyer: 'pseudoBuyers', group: 'group', publicBody: 'publicBodies' } as const;

function turnoverWithout(
  { total, insurable, excluded }: Turnover,
  out: readonly BuyerReport[],
  reasons: Corrections['leftOut'],
): Turnover {
  const more = { ...excluded };
  let left = insurable;
  for (const { key, turnover } of out) {
    const part = PARTS[reasons.get(key)!];
    more[part] = toCents(more[part] + (turnover ?? 0));
    left = toCents(left - (turnover ?? 0));
  }
  return { total, insurable: Math.max(0, left), excluded: more };
}

/** An amount in € to the cent. */
export const toCents = (amount: number) => Math.round(amount * 100) / 100;

/** The shares of those that stay; what was allocated to nobody stays that. */
function concentrationWithout(
  out: readonly BuyerReport[],
  buyers: readonly BuyerReport[],
  { base, allocated }: Concentration,
): Concentration {
  const weights = (of: readonly BuyerReport[]) => of.map((buyer) => weightOf(buyer, base));
  const sum = (of: readonly BuyerReport[]) => weights(of).reduce((total, weight) => total + weight, 0);
  const kept = sum(buyers);
  const nobodys = allocated > 0 ? ((kept + sum(out)) * (1 - allocated)) / allocated : 0;
  return concentrationOf(base, weights(buyers), kept + nobodys);
}
