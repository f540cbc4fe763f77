import type { BuyerReport, Derivation, Question, ReceivablesReport } from '../report.js';
import type { Ageing } from './ageing.js';

const owedCents = (buyers: readonly BuyerReport[]): number[] =>
  buyers
    .map(({ closingOutstanding }) => Math.round(closingOutstanding * 100))
    .filter((cents) => cents > 0)
    .sort((a, b) => b - a);

/** The most buyers that the engine takes by their shares. */
const mostShares = 10;

/**
 * What a list of aged receivables tells the engine: how many buyers there are, and how large they are among each other
 * by what they owe. Turnover it does not have.
 */
export function submissionOfList(
  buyers: readonly BuyerReport[],
  { payment, method }: Ageing,
  confirmed: boolean,
  questions: readonly Question[],
): Pick<ReceivablesReport, 'submission' | 'missing' | 'derivations'> {
  const cents = owedCents(buyers);
  if (cents.length === 0)
    return { submission: {}, missing: ['insurableTurnover', 'buyerCount'], derivations: [] };
  const all = cents.reduce((sum, one) => sum + one, 0);
  const derivations: Derivation[] = [
    { field: 'buyerCount', method: 'owing', coverage: null, confidence: confirmed ? 'sure' : 'likely' },
    { field: 'topShares', method: 'outstandings', coverage: 1, confidence: 'unsure' },
  ];
  const late = payment.daysPastDue;
  if (late !== null)
    derivations.push({ field: 'daysPastDue', method: 'openItems', coverage: null, confidence: 'unsure' });
  if (method) {
    // What was assumed may be the other way round.
    const confidence = questions.length > 0 || method === 'documents' ? 'unsure' : 'likely';
    derivations.push({ field: 'overdue', method, coverage: null, confidence });
  }
  return {
    submission: {
      buyerCount: cents.length,
      topShares: cents.slice(0, mostShares).map((one) => one / all),
      ...(late !== null && { daysPastDue: Math.min(late, 730) }),
    },
    missing: ['insurableTurnover'],
    derivations,
  };
}
