import type { Answers, Details } from './answers.js';

/** Without the dust of floating-point numbers, which a field would show. */
export const tidy = (share: number): number => Math.round(share * 1e9) / 1e9;

/** The visitor's answer to a question, with what it sums up. */
export function withDetails(
  answers: Answers,
  field: 'grossBadDebtRatio' | 'exportShare',
  value: number,
  details: Details,
): Answers {
  const answer = Object.freeze({ status: 'answered', value, details: Object.freeze(details) } as const);
  return Object.freeze({ ...answers, [field]: answer });
}

/** An answer that a helper gave is taken back once its fields say nothing any more. */
export function withoutDetails(answers: Answers, field: 'grossBadDebtRatio' | 'exportShare'): Answers {
  return answers[field].details
    ? Object.freeze({ ...answers, [field]: Object.freeze({ status: 'open' } as const) })
    : answers;
}
