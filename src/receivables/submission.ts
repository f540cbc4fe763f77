import type { Buyer, LossExperience, Submission } from '../engine/index.js';
import { dayOf } from './bytes/day.js';
import { notice, telling } from './notices.js';
import type { Derivation, ReceivablesReport } from './report.js';

/** A report before what follows from it. */
export type ReportBody = Omit<ReceivablesReport, 'submission' | 'missing' | 'derivations'>;

/** What a report may add beside its public fields, for the questionnaire. */
export interface Extras {
  /** The largest of a day's outstanding over the mean. */
  readonly peakFactor?: number | null;
  /** Days past due by the buyer's key, where known. */
  readonly late?: ReadonlyMap<string, number>;
  readonly derivations?: readonly Derivation[];
}

/** The engine's bounds: €, days, buyers, peak factor. */
const BOUNDS = { money: 1e12, days: 730, buyers: 200_000, peak: 12 };

const days = (value: number): number => Math.min(BOUNDS.days, Math.max(0, value));
const cents = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * The engine's questionnaire as far as the books answer it; flows are brought to twelve months. Buyers' names stay
 * behind.
 *
 * @returns also what `price` still needs
 */
export function submissionOf(
  report: ReportBody,
  extras: Extras = {},
): { submission: Partial<Submission>; missing: string[] } {
  const submission: Partial<Submission> = {};
  const yearly = 12 / Math.max(1, report.period.months);
  const { turnover, payment, losses } = report;
  if (turnover && turnover.insurable >= 0.01) {
    submission.insurableTurnover = Math.min(BOUNDS.money, cents(turnover.insurable * yearly));
  }
  const buyers = turnover ? buyersOf(report, yearly, extras) : [];
  if (buyers.length > 0) submission.buyers = buyers;
  const dso = usualDso(payment);
  if (dso !== undefined) {
    const late = payment.daysPastDue ?? 0;
    // A realised delay holds the lateness already: the engine adds the two.
    submission.dso = days(payment.method === 'countBack' ? dso : dso - late);
    submission.daysPastDue = payment.method === 'countBack' ? 0 : days(late);
  }
  const { peakFactor } = extras;
  if (peakFactor) submission.peakFactor = Math.min(BOUNDS.peak, Math.max(1, peakFactor));
  const experience = experienceOf([report]);
  if (experience && losses) submission.lossExperience = experience;
  const mix = countryMixOf(report);
  if (mix) submission.countryMix = mix;
  return { submission, missing: missingIn(submission) };
}

/** What `price` needs and the submission does not have. */
export function missingIn(submission: Partial<Submission>): string[] {
  if (submission.buyers) return [];
  const missing: string[] = [];
  if (submission.insurableTurnover === undefined) missing.push('insurableTurnover');
  if (submission.buyerCount === undefined) missing.push('buyers');
  return missing;
}

function usualDso(payment: ReportBody['payment']): number | undefined {
  switch (payment.method) {
    case 'none':
      return undefined;
    case 'countBack':
      // None where nothing is owed on the last day: that tells no delay.
      return payment.countBackDso || undefined;
    case 'fifo':
      return payment.daysByFifo ?? undefined;
    default:
      return payment.daysByReconciliation ?? undefined;
  }
}

function buyersOf(report: ReportBody, yearly: number, { late }: Extras): Buyer[] {
  return report.buyers
    .filter((buyer) => buyer.turnover !== null && buyer.turnover > 0)
    .slice(0, BOUNDS.buyers)
    .map((buyer) => {
      const one: Buyer = { turnover: Math.min(BOUNDS.money, cents(buyer.turnover! * yearly)) };
      if (buyer.country) one.country = buyer.country;
      if (buyer.daysToPay !== null) {
        const past = late?.get(buyer.key) ?? 0;
        one.dso = days(buyer.daysToPay - past);
        one.daysPastDue = days(past);
      }
      return one;
    });
}

/** One row per year with turnover, the latest first; undefined where there is none. */
function experienceOf(reports: readonly ReportBody[]): LossExperience | undefined {
  const rows = new Map<number, { year: number; insurableTurnover: number; loss: number }>();
  let basis: 'grossInclVat' | 'grossExclVat' | 'writeOffs' = 'grossInclVat';
  for (const { period, turnover, losses } of reports) {
    if (!turnover || !losses || losses.grossBadDebtRatio === null || turnover.insurable <= 0) continue;
    const year = Number(period.to.slice(0, 4));
    const row = rows.get(year) ?? { year, insurableTurnover: 0, loss: 0 };
    row.insurableTurnover = cents(row.insurableTurnover + turnover.insurable);
    row.loss = cents(row.loss + losses.grossBadDebtRatio * turnover.insurable);
    basis = losses.basis;
    rows.set(year, row);
  }
  const history = [...rows.values()].sort((a, b) => b.year - a.year);
  return history.length > 0 ? { kind: 'amounts', basis, history } : undefined;
}

/** Weights by country, where a foreign one is known. */
function countryMixOf(report: ReportBody): Record<string, number> | undefined {
  const mix: Record<string, number> = {};
  let sum = 0;
  for (const { country, turnover } of report.buyers) {
    if (!country || turnover === null || turnover <= 0) continue;
    mix[country] = (mix[country] ?? 0) + turnover;
    sum += turnover;
  }
  if (Object.keys(mix).every((country) => country === 'FR')) return undefined;
  return Object.fromEntries(
    Object.entries(mix)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, turnover]) => [country, turnover / sum]),
  );
}

/** Several files of one company. */
export interface Combined {
  /** The latest first, with notices of what does not go together. */
  readonly reports: ReceivablesReport[];
  readonly submission: Partial<Submission>;
  readonly missing: string[];
}

/**
 * Several years: the figures of the latest, the losses of all.
 *
 * @param companies the nine digits that each file's name tells, in the order of the reports
 */
export function combine(
  reports: readonly ReceivablesReport[],
  companies: readonly (string | undefined)[] = [],
): Combined {
  const sorted = [...reports].sort((a, b) =>
    a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0,
  );
  const told = new Set(companies.filter((company) => company !== undefined));
  const all = sorted.map((report, i) => {
    const notices: string[] = told.size > 1 ? [notice('differentCompanies')] : [];
    const earlier = sorted[i + 1];
    if (earlier && report.kind === 'accountingEntries' && earlier.kind === 'accountingEntries') {
      if (earlier.period.months !== report.period.months) notices.push(notice('unequalPeriods'));
      const gap = dayOf(report.period.from) - dayOf(earlier.period.to);
      if (gap <= 0) notices.push(notice('overlappingPeriods', report.period.from));
      // Entries may begin some days after the year.
      if (gap > 31) notices.push(notice('gapBetweenPeriods', report.period.from));
    }
    return telling(report, notices);
  });
  const latest = all.find((report) => report.kind === 'accountingEntries') ?? all[0];
  const submission: Partial<Submission> = { ...latest?.submission };
  const experience = experienceOf(all);
  if (experience) submission.lossExperience = experience;
  return { reports: all, submission, missing: missingIn(submission) };
}
