import type { LossExperience, Submission, SubmissionChange } from '../engine/index.js';
import { allFields, type Basis, type ChoiceField, type Field, type NumberField } from './fields.js';

/**
 * One answer. `open`: the tariff's default stands in, as a hypothesis. `preset`: the host's example, which the
 * visitor has neither confirmed nor changed, hence a hypothesis too. `answered`: the visitor's own.
 */
export type Answer<T> =
  | { readonly status: 'open'; readonly details?: never }
  | {
      readonly status: 'preset' | 'answered';
      readonly value: T;
      readonly details?: Details;
      /** Stands in an example where its host has given none: shown as one, and told to nobody. */
      readonly ours?: true;
    };

/**
 * What a value sums up, under the engine's names and in its units. It goes with the value: another answer to the same
 * question has none.
 */
export interface Details {
  /** Behind `exportShare`: turnover by country, `FR` included, as fractions. */
  readonly countryMix?: NonNullable<Submission['countryMix']>;
  /**
   * Behind `grossBadDebtRatio`: the years that it covers, their mean turnover over the insurable turnover, and whether
   * its exceptional loss counts up to the model's cap only.
   */
  readonly lossExperience?: Partial<
    Pick<Extract<LossExperience, { kind: 'ratio' }>, 'years' | 'volumeRatio' | 'capped'>
  >;
}

export type ValueOf<F extends Field> = F extends ChoiceField ? string : number;

/** Changes that the visitor tries together, over the answers: a what-if, not their case. */
export interface Trial {
  readonly levers?: Readonly<SubmissionChange> | undefined;
}

export type Answers = { readonly [F in Field]: Answer<ValueOf<F>> } & { readonly lossBasis: Basis } & Trial;

/** Plain values by field: € per year, fractions, days; then details and trial. What hosts set and read as `answers`. */
export type AnswerValues = { [F in ChoiceField]?: string } & { [F in NumberField]?: number } & {
  lossBasis?: Basis;
} & Details &
  Trial;

const open = Object.freeze({ status: 'open' } as const);

/** Answers with the given values in the given status, and every other question open. */
export function answersFrom(values: AnswerValues, status: 'preset' | 'answered'): Answers {
  const entries = allFields.map((field) => [field, answerOf(values[field], status)]);
  const lossBasis = values.lossBasis ?? (values.grossBadDebtRatio === undefined ? 'unknown' : 'writeOffs');
  return Object.freeze({ ...Object.fromEntries(entries), lossBasis }) as Answers;
}

/** The host's example; without a turnover of its own, with one that nobody gave. */
export function exampleFrom(values: AnswerValues, insurableTurnover: number): Answers {
  const example = answersFrom({ insurableTurnover, ...values }, 'preset');
  if (values.insurableTurnover !== undefined) return example;
  const stands = Object.freeze({ ...example.insurableTurnover, ours: true });
  return Object.freeze({ ...example, insurableTurnover: stands } as Answers);
}

/** Values in force that somebody gave; open questions are left out, and books where there is nothing to find in them. */
export function valuesOf(answers: Answers): AnswerValues {
  const given = allFields.flatMap((field) => {
    const answer = answers[field];
    return answer.status === 'open' || answer.ours
      ? []
      : [[field, answer.value], ...Object.entries({ ...answer.details })];
  });
  const { grossBadDebtRatio, lossBasis, levers } = answers;
  return Object.freeze({
    ...Object.fromEntries(given),
    ...((grossBadDebtRatio.status !== 'open' || lossBasis !== 'unknown') && { lossBasis }),
    ...(levers && { levers }),
  }) as AnswerValues;
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
