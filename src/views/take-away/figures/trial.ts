import type { Answers } from '../../../core/answers.js';
import { ownSubmissionOf, submissionOf } from '../../../core/submission.js';
import { levelOf, type LeverId, type Tariff } from '../../../engine/index.js';

/** A change on trial, and where it leads: days, fractions, €, years, months or a multiple. */
export interface TriedChange {
  readonly id: LeverId;
  readonly level: number;
}

/** The changes on trial that move something: what the visitor has answered since may be more than was tried. */
export function trialOf(answers: Answers, tariff: Tariff): TriedChange[] {
  const { levers } = answers;
  if (!levers) return [];
  const [own, tried] = [ownSubmissionOf(answers, tariff), submissionOf(answers, tariff)];
  return (Object.keys(levers) as LeverId[]).flatMap((id) => {
    const level = levelOf(tried, id, tariff);
    return level !== null && level !== levelOf(own, id, tariff) ? [{ id, level }] : [];
  });
}
