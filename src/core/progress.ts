import type { OpenAnswer, PremiumRange } from '../engine/index.js';
import type { Answers } from './answers.js';
import { questions, type Question } from './fields.js';

/** Answers given out of questions asked. */
export interface Progress {
  given: number;
  asked: number;
}

/** The open question whose answer would narrow the range most, and by how much. */
export interface NextQuestion {
  question: OpenAnswer;
  /** Part of the range's (logarithmic) width that would go, 0 to 1. */
  share: number;
}

const isGiven = (answers: Answers, question: Question) =>
  answers[question].status === 'answered' &&
  !(question === 'grossBadDebtRatio' && answers.lossBasis === 'unknown');

export function progressOf(answers: Answers): Progress {
  return {
    given: questions.filter((question) => isGiven(answers, question)).length,
    asked: questions.length,
  };
}

/** Questions that widen the range; a preset that the visitor has not confirmed is one of them. */
export function unansweredOf(answers: Answers): OpenAnswer[] {
  return questions.filter(
    (question): question is OpenAnswer => question !== 'insurableTurnover' && !isGiven(answers, question),
  );
}

/** Undefined once an answer would hardly be seen in the range. */
export function nextQuestion(
  { variance }: PremiumRange,
  unanswered: readonly OpenAnswer[],
): NextQuestion | undefined {
  const total = Object.values(variance).reduce((sum, term) => sum + term, 0);
  const best = unanswered
    .map((question) => ({ question, term: variance[`answer:${question}`] ?? 0 }))
    .reduce<{ question: OpenAnswer; term: number } | undefined>(
      (most, next) => (most && most.term >= next.term ? most : next),
      undefined,
    );
  if (!best || best.term < WORTH_ASKING * total) return undefined;
  return { question: best.question, share: 1 - Math.sqrt(1 - best.term / total) };
}

const WORTH_ASKING = 0.02;
