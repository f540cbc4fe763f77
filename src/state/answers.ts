import type { Basis, ChoiceField, Field, NumberField } from './fields.js';
import { questions, termFields } from './fields.js';

/**
 * One answer. `open`: the tariff's default stands in, as a hypothesis. `preset`: the host's example, which the
 * visitor has neither confirmed nor changed, hence a hypothesis too. `answered`: the visitor's own.
 */
export type Answer<T> =
  { readonly status: 'open' } | { readonly status: 'preset' | 'answered'; readonly value: T };

export type ValueOf<F extends Field> = F extends ChoiceField ? string : number;

export type Answers = { readonly [F in Field]: Answer<ValueOf<F>> } & { readonly lossBasis: Basis };

/** Plain values by field: € per year, fractions, days. What hosts set and read as `answers`. */
export type AnswerValues = { [F in ChoiceField]?: string } & { [F in NumberField]?: number } & {
  lossBasis?: Basis;
};

const open = Object.freeze({ status: 'open' } as const);

const fields: readonly Field[] = [...questions, ...termFields];

/** Answers with the given values in the given status, and every other question open. */
export function answersFrom(values: AnswerValues, status: 'preset' | 'answered'): Answers {
  const entries = fields.map((field) => [field, answerOf(values[field], status)]);
  const lossBasis = values.lossBasis ?? (values.grossBadDebtRatio === undefined ? 'unknown' : 'writeOffs');
  return Object.freeze({ ...Object.fromEntries(entries), lossBasis }) as Answers;
}

/** Values in force that somebody gave; open questions are left out. */
export function valuesOf(answers: Answers): AnswerValues {
  const given = fields.flatMap((field) => {
    const answer = answers[field];
    return answer.status === 'open' ? [] : [[field, answer.value]];
  });
  return Object.freeze({ ...Object.fromEntries(given), lossBasis: answers.lossBasis }) as AnswerValues;
}

/** A copy with one answer changed; `undefined` opens the question again. */
export function withAnswer(
  answers: Answers,
  field: Field,
  value: string | number | undefined,
  status: 'preset' | 'answered' = 'answered',
): Answers {
  return Object.freeze({ ...answers, [field]: answerOf(value, status) });
}

/** The value somebody gave, if any. */
export function given<F extends Field>(answers: Answers, field: F): ValueOf<F> | undefined {
  const answer = answers[field] as Answer<ValueOf<F>>;
  return answer.status === 'open' ? undefined : answer.value;
}

function answerOf<T>(value: T | undefined, status: 'preset' | 'answered'): Answer<T> {
  return value === undefined ? open : Object.freeze({ status, value });
}
