import type { Bill, PremiumRange, Pricing, Submission } from '../engine/index.js';
import type { CombinedReports, ReceivablesReport } from '../receivables/index.js';

/** The engine's functions, bound to a tariff. */
export interface Engine {
  readonly price: (submission: Submission) => Pricing;
  readonly premiumRange: (submission: Submission) => PremiumRange;
  readonly bill: (submission: Submission, pricing: Pricing) => Bill;
}

/** What the policy may cost, as the engine has it. */
export interface Estimate {
  /** Fractions of the insurable turnover. */
  readonly premiumRate: number;
  readonly range: Pick<PremiumRange, 'low' | 'likely' | 'high' | 'coverage'>;
  /** € per year excl. VAT. */
  readonly premium: number;
  readonly bill: Bill;
}

/** What the command prints: nothing of it names a buyer unless asked to. */
export interface Result {
  readonly reports: readonly ReceivablesReport[];
  /** What the books and the command line say together. */
  readonly submission: Partial<Submission>;
  readonly missing: readonly string[];
  /** Null while something is missing. */
  readonly estimate: Estimate | null;
}

/**
 * Prices what the books say, with the answers of the command line over it.
 * @throws InvalidSubmission for an answer that the engine does not take
 */
export function resultOf(
  engine: Engine,
  read: CombinedReports,
  answers: Partial<Submission>,
  names: boolean,
): Result {
  const submission: Partial<Submission> = { ...read.submission, ...answers };
  // A profile is asked for in place of the list.
  if (answers.buyerCount !== undefined || answers.topShares !== undefined) delete submission.buyers;
  const missing = read.missing.filter(
    (field) => !(field in submission) && !(field === 'buyers' && 'buyerCount' in submission),
  );
  const reports = names ? read.reports : read.reports.map(masked);
  if (missing.length > 0) return { reports, submission, missing, estimate: null };
  const whole = submission as Submission;
  const pricing = engine.price(whole);
  return { reports, submission, missing, estimate: estimateOf(engine, whole, pricing) };
}

function estimateOf(engine: Engine, submission: Submission, pricing: Pricing): Estimate {
  const { low, likely, high, coverage } = engine.premiumRange(submission);
  const { premiumRate, premium } = pricing;
  return {
    premiumRate,
    range: { low, likely, high, coverage },
    premium,
    bill: engine.bill(submission, pricing),
  };
}

/** Buyers by their rank only. */
function masked(report: ReceivablesReport): ReceivablesReport {
  const buyers = report.buyers.map((buyer, rank) => {
    const name = `Client ${rank + 1}`;
    return { ...buyer, key: name, name, siren: null };
  });
  return { ...report, buyers };
}
