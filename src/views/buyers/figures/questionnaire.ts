import type { LossExperience } from '../../../engine/index.js';
import type { BuyerReport, ReceivablesReport } from '../../../receivables/report.js';
import type { Reading } from './books.js';
import { toCents, weightOf, type Corrected } from './corrected.js';

/** How many buyers insurers ask for by name. */
const TOP = 20;

/** What an insurer asks for. € of a year excl. VAT, outstandings incl. VAT. */
export interface Questionnaire {
  readonly period: ReceivablesReport['period'];
  /** Insurable turnover by country, most first; ISO 3166 alpha-2, empty where the books do not tell. */
  readonly countries: readonly { readonly country: string; readonly turnover: number }[];
  /** The largest buyers, with their place in the books; turnover of a year, null where there is none. */
  readonly top: readonly {
    readonly buyer: BuyerReport;
    readonly rank: number;
    readonly turnover: number | null;
  }[];
  /** Latest first. */
  readonly losses: Extract<LossExperience, { kind: 'amounts' }>['history'];
}

/** @param turnover insurable, of a year; undefined where nobody says */
export function questionnaireOf(
  { report, buyers, perYear }: Corrected,
  { submission }: Reading,
  turnover: number | undefined,
): Questionnaire {
  const { base } = report.concentration;
  const ranks = new Map(report.buyers.map((buyer, i) => [buyer, i + 1]));
  const top = [...buyers]
    .sort((a, b) => weightOf(b, base) - weightOf(a, base))
    .slice(0, TOP)
    .map((buyer) => ({
      buyer,
      rank: ranks.get(buyer)!,
      turnover: buyer.turnover === null ? null : toCents(buyer.turnover * perYear),
    }));
  const { lossExperience } = submission;
  return {
    period: report.period,
    countries: turnover === undefined ? [] : countriesOf(submission.countryMix, turnover),
    top,
    losses:
      lossExperience?.kind === 'amounts' ? [...lossExperience.history].sort((a, b) => b.year - a.year) : [],
  };
}

function countriesOf(mix: Reading['submission']['countryMix'], turnover: number): Questionnaire['countries'] {
  const entries = Object.entries(mix ?? {}).filter(([, weight]) => weight > 0);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0)) return [{ country: '', turnover }];
  return entries
    .map(([country, weight]) => ({ country, turnover: toCents((turnover * weight) / total) }))
    .sort((a, b) => b.turnover - a.turnover);
}
