import { withAnswer, type Answers } from '../../../core/answers.js';
import { tidy, withDetails } from '../../../core/details.js';
import { draftEntry, draftNumber } from '../../../core/drafts.js';
import { bases, numberRules, type Basis, type NumberField } from '../../../core/fields.js';
import { isHome } from '../../../core/home.js';
import { isAnswer } from '../../../core/is-answer.js';
import { roundToSignificant } from '../../../core/rounding.js';
import type { State } from '../../../core/state.js';
import type { Submission, Tariff } from '../../../engine/index.js';
import type { Derivation } from '../../../receivables/report.js';
import type { Reading } from './books.js';
import { weightOf, type Corrected } from './corrected.js';

/** Questions that the books answer, in the order of the screen. */
export const derivedFields = [
  'insurableTurnover',
  'buyerCount',
  'largest',
  'topThree',
  'dso',
  'daysPastDue',
  'grossBadDebtRatio',
  'exportShare',
] as const satisfies readonly NumberField[];
export type DerivedField = (typeof derivedFields)[number];

/** What the books say of a question: € per year, fraction, days or count; and how they say it. */
export interface Derived {
  readonly field: DerivedField;
  readonly value: number;
  readonly derivation: Derivation | undefined;
}

/** Under which names a report tells how a figure was found. */
const NAMES: Record<DerivedField, readonly string[]> = {
  insurableTurnover: ['insurableTurnover', 'turnover'],
  buyerCount: ['buyerCount', 'buyers', 'concentration'],
  largest: ['topShares', 'concentration', 'buyers'],
  topThree: ['topShares', 'concentration', 'buyers'],
  dso: ['dso'],
  daysPastDue: ['daysPastDue'],
  grossBadDebtRatio: ['lossExperience', 'losses'],
  exportShare: ['countryMix', 'exportShare'],
};

/** What bad debts come to over the years of the books. */
export interface LossRecord {
  readonly basis: Basis;
  readonly ratio: number;
  readonly years: number;
  readonly volumeRatio: number;
}

/** The most that the engine takes for past turnover over the present one. */
const MOST_VOLUME = 1000;

/** Loss over turnover of all the years, on the books' own basis; undefined where they tell none. */
export function lossRecordOf(
  { lossExperience }: Partial<Submission>,
  turnover: number,
): LossRecord | undefined {
  if (lossExperience?.kind !== 'amounts') return undefined;
  const { history, basis } = lossExperience;
  const sum = (of: (year: (typeof history)[number]) => number) =>
    history.reduce((total, year) => total + of(year), 0);
  const volume = sum((year) => year.insurableTurnover);
  if (!(volume > 0 && turnover > 0) || !(bases as readonly string[]).includes(basis)) return undefined;
  return {
    basis: basis as Basis,
    ratio: roundToSignificant(Math.min(1, sum(({ loss }) => loss) / volume), 3),
    years: history.length,
    volumeRatio: Math.min(MOST_VOLUME, volume / (history.length * turnover)),
  };
}

/** What the books, as corrected, say of each question, as precise as it is shown; what they do not tell is left out. */
export function derivedOf({ submission }: Reading, corrected: Corrected): Derived[] {
  const { report, buyers, leftOut, concentration, perYear } = corrected;
  const { base } = concentration;
  const out = leftOut.reduce((sum, { turnover }) => sum + (turnover ?? 0), 0);
  const turnover =
    corrected.turnover &&
    (submission.insurableTurnover ?? report.turnover!.insurable * perYear) - out * perYear;
  const weighing = buyers.filter((buyer) => weightOf(buyer, base) > 0).length;
  const abroad = exportShareOf(submission);
  const found: Record<DerivedField, number | null | undefined> = {
    insurableTurnover: turnover && Math.round(turnover),
    buyerCount: weighing,
    largest: weighing > 0 ? share(concentration.largest) : null,
    topThree: weighing > 2 ? share(concentration.topThree) : null,
    dso: days(submission.dso),
    daysPastDue: days(submission.daysPastDue),
    grossBadDebtRatio: lossRecordOf(submission, turnover ?? 0)?.ratio,
    exportShare: abroad === undefined ? null : share(abroad),
  };
  return derivedFields.flatMap((field) => {
    const value = found[field];
    if (value === null || value === undefined) return [];
    const derivation = NAMES[field].flatMap(
      (name) => report.derivations.find((one) => one.field === name) ?? [],
    )[0];
    return { field, value, derivation };
  });
}

/** To a hundredth of a percent. */
const share = (value: number) => tidy(Math.round(value * 1e4) / 1e4);
const days = (value: number | undefined) => (value === undefined ? null : Math.round(value));

function exportShareOf({ countryMix }: Partial<Submission>): number | undefined {
  if (!countryMix) return undefined;
  const entries = Object.entries(countryMix);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (!(total > 0)) return undefined;
  return entries.reduce((sum, [code, weight]) => sum + (isHome(code) ? 0 : weight), 0) / total;
}

/** The name in the state of the field that corrects what the books say. */
export const fieldOf = (field: DerivedField) => `books-${field}` as const;

/** What is taken over of a question: the visitor's own figure, else the books'; undefined: it is left as it is. */
export function takenOf(state: State, { field, value }: Derived, tariff: Tariff): number | undefined {
  const entry = draftEntry(state, fieldOf(field));
  const own = draftNumber(state, fieldOf(field));
  // emptied, or not to be read: the question stays as it is
  if (entry && typeof own !== 'number') return undefined;
  const taken = own ?? value;
  return isAnswer(field, taken, tariff) ? taken : undefined;
}

/** Whether the questionnaire says what the books do, wherever they say something. */
export const isTakenOver = (state: State, all: readonly Derived[], tariff: Tariff): boolean =>
  all.every((derived) => {
    const answer = state.answers[derived.field];
    const taken = takenOf(state, derived, tariff);
    return taken === undefined || (answer.status === 'answered' && answer.value === taken);
  });

/** The state with all that the books tell as the visitor's own answers. */
export function takeOver(
  state: State,
  all: readonly Derived[],
  { submission }: Reading,
  tariff: Tariff,
): State {
  const taken = new Set<string>();
  let { answers } = state;
  for (const derived of all) {
    const value = takenOf(state, derived, tariff);
    if (value === undefined) continue;
    taken.add(derived.field);
    answers = withAnswer(answers, derived.field, value);
  }
  const turnover = answers.insurableTurnover.status === 'open' ? 0 : answers.insurableTurnover.value;
  const record = lossRecordOf(submission, turnover);
  const losses = all.find(({ field }) => field === 'grossBadDebtRatio');
  const ratio = losses && takenOf(state, losses, tariff);
  if (ratio !== undefined) answers = withLosses(answers, ratio, record);
  // what was typed into the questions before is past
  const entries = Object.fromEntries(Object.entries(state.entries).filter(([field]) => !taken.has(field)));
  return Object.freeze({ ...state, answers, entries: Object.freeze(entries), edit: null });
}

/** Bad debts with the years that they span, on the basis of the books. */
function withLosses(answers: Answers, ratio: number, record: LossRecord | undefined): Answers {
  const lossBasis = record?.basis ?? (answers.lossBasis === 'unknown' ? 'writeOffs' : answers.lossBasis);
  const detailed =
    record && record.ratio === ratio
      ? withDetails(answers, 'grossBadDebtRatio', ratio, {
          lossExperience: Object.freeze({ years: record.years, volumeRatio: record.volumeRatio }),
        })
      : answers;
  return Object.freeze({ ...detailed, lossBasis });
}

/** The rule of the field that corrects a figure: the question's own. */
export const ruleOf = (field: DerivedField) => numberRules[field];
