import { given, type Answers, type Details } from '../../../core/answers.js';
import { withDetails, withoutDetails } from '../../../core/details.js';
import { draftNumber, draftSlot, pickDraft, typeDraft } from '../../../core/drafts.js';
import { hypothesesOf } from '../../../core/hypotheses.js';
import { roundToSignificant } from '../../../core/rounding.js';
import type { State } from '../../../core/state.js';
import { ownSubmissionOf } from '../../../core/submission.js';
import { mostCounted, type Tariff } from '../../../engine/index.js';
import type { Lang } from '../../../text/locales.js';
import { lossRule, years, type LossField } from './fields.js';

/** Whether one of the losses is exceptional. */
const exceptionalSlot = draftSlot<boolean>('exceptionalLoss');

/** A loss that stands out, and how much of it counts. */
export interface Exceptional {
  readonly amount: number;
  readonly counted: number;
}

/** Bad debts of the years that the visitor knows. Money in € over all of these years. */
export interface LossRecord {
  readonly status: 'value';
  /** Bad debts over turnover: the « moyenne contentieuse », as precise as the field shows it. */
  readonly ratio: number;
  readonly years: number;
  /** What counts of the losses. */
  readonly lost: number;
  readonly turnover: number;
  readonly volumeRatio: number;
  readonly exceptional?: Exceptional;
}

/** `unclear`: a field cannot be read yet; `aboveTurnover`, `aboveLosses`: figures that cannot go together. */
export type LossReading =
  LossRecord | { readonly status: 'empty' | 'unclear' | 'aboveTurnover' | 'aboveLosses' };

/** The most that the engine takes for past turnover over the present one. */
const MOST_VOLUME = 1000;

/** The books on which the losses are counted; the usual ones until the visitor says. */
const basisOf = ({ lossBasis }: Answers) => (lossBasis === 'unknown' ? 'writeOffs' : lossBasis);

/** The turnover that stands in for a year's until it is given. */
export const presentTurnover = (answers: Answers, tariff: Tariff): number =>
  given(answers, 'insurableTurnover') ?? hypothesesOf(tariff).insurableTurnover;

/**
 * Reads the three years. A year without a loss is not known, hence left out; zero has to be said. A year without a
 * turnover takes the present one, as a hypothesis.
 *
 * An exceptional loss stays in, but for no more than the cap to which the model itself cuts large losses (its section
 * 3.1): the expected losses that the ratio is held against are cut there too. Left in whole, it would blame the company
 * for an accident; taken out altogether, it would praise it for a year without large losses.
 */
export function lossesIn(state: State, tariff: Tariff): LossReading {
  const present = presentTurnover(state.answers, tariff);
  const rows = years.map((year) => ({
    loss: draftNumber(state, `loss${year}`),
    turnover: draftNumber(state, `turnover${year}`),
  }));
  if (rows.some(({ loss, turnover }) => loss === null || turnover === null)) return { status: 'unclear' };
  const known = rows.filter(({ loss }) => loss !== undefined);
  if (known.length === 0) return { status: 'empty' };
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const lost = sum(known.map(({ loss }) => loss!));
  const turnover = sum(known.map((row) => row.turnover ?? present));
  if (lost > turnover) return { status: 'aboveTurnover' };
  const amount = exceptionalIn(state);
  if (amount === null) return { status: 'unclear' };
  if (amount !== undefined && amount > lost) return { status: 'aboveLosses' };
  const counted = amount === undefined ? undefined : cut(amount, state.answers, tariff);
  const counting = lost - (amount ?? 0) + (counted ?? 0);
  return {
    status: 'value',
    ratio: roundToSignificant(counting / turnover, 3),
    years: known.length,
    lost: counting,
    turnover,
    volumeRatio: Math.min(MOST_VOLUME, turnover / (known.length * present)),
    ...(amount !== undefined && counted !== undefined && { exceptional: { amount, counted } }),
  };
}

/** Whether the visitor has said that one of the losses is exceptional. */
export const isExceptional = (state: State): boolean => exceptionalSlot.in(state) ?? false;

const exceptionalIn = (state: State) =>
  isExceptional(state) ? draftNumber(state, 'exceptionalLoss') : undefined;

/** As much of a loss as the model counts; all of it where nothing is at risk, hence nothing expected. */
function cut(amount: number, answers: Answers, tariff: Tariff): number {
  const most = mostCounted(ownSubmissionOf(answers, tariff), basisOf(answers), tariff);
  return most < amount ? most : amount;
}

/** A key stroke in one of the helper's fields. */
export function typeLosses(state: State, field: LossField, text: string, lang: Lang, tariff: Tariff): State {
  return answerLosses(typeDraft(state, field, text, lang, lossRule(field)), tariff);
}

/** One of two readings, picked. */
export function pickLosses(state: State, field: LossField, value: number, tariff: Tariff): State {
  return answerLosses(pickDraft(state, field, value), tariff);
}

/** Says whether one of the losses is exceptional. */
export function chooseExceptional(state: State, exceptional: boolean, tariff: Tariff): State {
  return answerLosses(Object.freeze({ ...exceptionalSlot.put(state, exceptional), edit: null }), tariff);
}

/** Answers with what the helper comes to, if it comes to something. A figure says that the visitor knows the losses. */
export function answerLosses(state: State, tariff: Tariff): State {
  const reading = lossesIn(state, tariff);
  const { answers } = state;
  if (reading.status === 'empty') {
    return Object.freeze({ ...state, answers: withoutDetails(answers, 'grossBadDebtRatio') });
  }
  if (reading.status !== 'value') return state;
  const { [FIELD]: _typed, ...entries } = state.entries;
  return Object.freeze({
    ...state,
    entries: Object.freeze(entries),
    answers: Object.freeze({
      ...withDetails(answers, FIELD, reading.ratio, detailsOf(reading)),
      lossBasis: basisOf(answers),
    }),
  });
}

const FIELD = 'grossBadDebtRatio';

const detailsOf = ({ years: count, volumeRatio }: LossRecord): Details => ({
  lossExperience: Object.freeze({ years: count, volumeRatio, capped: true }),
});

/** Whether the answer in force is the helper's. */
export function lossesInForce(state: State, reading: LossReading): boolean {
  const { value, details } = { value: undefined, ...state.answers.grossBadDebtRatio };
  return (
    reading.status === 'value' &&
    value === reading.ratio &&
    details?.lossExperience?.volumeRatio === reading.volumeRatio
  );
}

/**
 * Keeps an answer of the helper true to the other answers: the present turnover that it divides by, and the cap, which
 * follows from everything that makes losses likely. The same state if nothing changes.
 */
export function followLosses(state: State, tariff: Tariff): State {
  if (!state.drafts || !state.answers.grossBadDebtRatio.details) return state;
  const reading = lossesIn(state, tariff);
  if (reading.status !== 'value' || lossesInForce(state, reading)) return state;
  const answers = withDetails(state.answers, FIELD, reading.ratio, detailsOf(reading));
  return Object.freeze({ ...state, answers });
}
