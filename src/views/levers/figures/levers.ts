import type { Answers } from '../../../core/answers.js';
import { reduce } from '../../../core/reduce.js';
import { roundedToTwoDigits, roundToSignificant } from '../../../core/rounding.js';
import type { State } from '../../../core/state.js';
import { knowsLosses, ownSubmissionOf } from '../../../core/submission.js';
import {
  leverSteps,
  premiumDue,
  profileLeverOperations,
  type Lever,
  type LeverBoard,
  type LeverId,
  type RetainedLoss,
  type SubmissionChange,
  type Tariff,
  type TariffWith,
} from '../../../engine/index.js';

/** Levers on the company; the others are terms of the policy, which cost cover. */
const facts: readonly LeverId[] = ['dso', 'largestShare', 'badDebts', 'lossYears'];
export const isFact = (id: LeverId): boolean => facts.includes(id);

/** Whether it leaves the company more of its losses. A longer wait only costs time. */
export const costsCover = (id: LeverId): boolean => !isFact(id) && id !== 'waitingPeriodMonths';

/** Less of the premium is lost in the range; and nobody negotiates a policy for fewer euros a year. */
const WORTH_TELLING = 0.01;
export const FEWEST_EUROS = 100;

/** A lever as told: `saving` and `alone` in premium due, none being below the least that a policy costs. */
export interface Row extends Lever {
  /** Whether it is part of the combination in force. */
  readonly tried: boolean;
  /** Whether it would take the place of one of its kind. */
  readonly replaces: boolean;
  /** How far it moves its level, whichever way, in the unit of the level. */
  readonly by: number;
  /** What it takes off the rate, whatever is due. */
  readonly rateSaving: number;
}

/** The levers as told. */
export interface Levers {
  /** Those that save something, or are in force; the greatest saving first. */
  readonly rows: readonly Row[];
  /** Whether what they save is told beside changes in force. */
  readonly beside: boolean;
  /** Those that would save less than `least` € per year. */
  readonly slight: readonly LeverId[];
  readonly least: number;
  /** Whether the least that a policy costs, € per year, hides savings. */
  readonly minimum: number | undefined;
  /** What the combination in force comes to; rates as fractions, € per year. */
  readonly total: { readonly saving: number; readonly rateSaving: number; readonly keptMore: RetainedLoss };
}

/** The levers of the visitor's own case and of the changes in force, in some forty steps of a few ms. */
export function* leversOf(answers: Answers, tariff: TariffWith<'levers'>): Generator<void, LeverBoard> {
  const own = ownSubmissionOf(answers, tariff);
  const board = yield* leverSteps(profileLeverOperations, own, tariff, answers.levers, roundedToTwoDigits);
  if (knowsLosses(answers)) return board;
  // what nobody said cannot be bettered
  return { ...board, levers: board.levers.filter(({ id }) => id !== 'badDebts' && id !== 'lossYears') };
}

/**
 * Levers as told.
 *
 * @param inForce the changes that the visitor has in force now, which may be ahead of the board
 */
export function leverList(
  { own, now, inForce: before, levers }: LeverBoard,
  inForce: SubmissionChange = {},
  tariff: Tariff,
): Levers {
  // of the own case, so that the same levers are told whatever is tried
  const least = roundToSignificant(Math.max(FEWEST_EUROS, own.premium * WORTH_TELLING), 1);
  const due = (premium: number) => premiumDue(premium, tariff);
  const alone = (lever: Lever) => due(own.premium) - due(own.premium - lever.alone);
  const isTried = ({ id, change }: Lever) => inForce[id] === change[id];
  const told = levers.filter((lever) => alone(lever) >= least || isTried(lever));
  const rows = told.map((lever): Row => ({
    ...lever,
    alone: alone(lever),
    by: Math.abs((lever.from ?? 0) - (lever.to ?? 0)),
    saving: due(lever.premium + lever.saving) - due(lever.premium),
    tried: isTried(lever),
    replaces: (before[lever.id] ?? lever.change[lever.id]) !== lever.change[lever.id],
    rateSaving: (lever.saving * lever.rate) / lever.premium,
  }));
  const ids = new Set(told.map(({ id }) => id));
  const slight = new Set(levers.map(({ id }) => id).filter((id) => !ids.has(id)));
  const cheapest = Math.min(...levers.map(({ premium: after }) => after));
  return {
    rows,
    beside: Object.keys(before).length > 0,
    slight: [...slight],
    least,
    minimum: cheapest < due(cheapest) ? due(cheapest) : undefined,
    total: {
      saving: due(own.premium) - due(now.premium),
      rateSaving: own.rate - now.rate,
      keptMore: {
        largestBuyer: now.kept.largestBuyer - own.kept.largestBuyer,
        averageYear: now.kept.averageYear - own.kept.averageYear,
        badYear: now.kept.badYear - own.kept.badYear,
      },
    },
  };
}

/** Whole euros of two digits: all that a difference of estimates can bear. */
export const eurosAsTold = (amount: number): number => roundedToTwoDigits(Math.round(amount));

/** The cases in which a change may leave the company more of its losses. */
export const keptCases = ['largestBuyer', 'averageYear', 'badYear'] as const;

/** Whether in one of them it makes a difference that is worth telling. */
export const changesKept = (kept: RetainedLoss, least: number): boolean =>
  keptCases.some((name) => Math.abs(kept[name]) >= least);

/** The state with a change tried, or given up if it is in force; one of the same kind in force gives way. */
export function toggleLever(state: State, { id, change }: Pick<Lever, 'id' | 'change'>): State {
  const { [id]: present, ...others } = state.answers.levers ?? {};
  const next = present === change[id] ? others : { ...others, ...change };
  const levers = Object.keys(next).length > 0 ? Object.freeze(next) : undefined;
  return reduce(state, { type: 'try', levers });
}
