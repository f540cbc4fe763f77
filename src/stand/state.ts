import type { Lang } from '../text/locales.js';

/** What is counted of a day, and nothing else: no answer, no figure, nobody. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Visits begun. */
  readonly visits: number;
  /** Visits with an estimate on answers of the visitor's own. */
  readonly cases: number;
  /** Visits in which the case was shown as a code. */
  readonly codes: number;
}

/** What lies over the screen: the case as a code, the pad for the broker's code, the day's counter. */
export type Over = 'none' | 'code' | 'pad' | 'day';

/** The stand between visitors and with one; what the visitor says is in none of it. Frozen. */
export interface StandState {
  readonly stage: 'attract' | 'visit';
  readonly over: Over;
  /** The visitor's language; undefined: that of the stand. */
  readonly lang: Lang | undefined;
  /** Seconds until everything is wiped, while they are counted. */
  readonly left: number | undefined;
  /** Presses of the hidden way so far, with no other between. */
  readonly presses: number;
  /** Digits on the pad; and whether the last ones were wrong. */
  readonly typed: string;
  readonly refused: boolean;
  /** Of this visit, what the day has counted already. */
  readonly counted: readonly ('cases' | 'codes')[];
  readonly day: Day;
}

export type StandAction =
  | { readonly type: 'begin'; readonly lang: Lang; readonly date: string }
  | { readonly type: 'speak'; readonly lang: Lang }
  | { readonly type: 'press'; readonly hidden: boolean; readonly code: string }
  | { readonly type: 'digit'; readonly digit: string; readonly code: string }
  | { readonly type: 'erase' }
  | { readonly type: 'left'; readonly seconds: number }
  | { readonly type: 'stay' }
  | { readonly type: 'estimated' }
  | { readonly type: 'show' }
  | { readonly type: 'back' }
  | { readonly type: 'wipe' };

/** So many presses in a row of a place that nobody presses by chance. */
export const PRESSES = 5;

const dayOf = (date: string): Day => ({ date, visits: 0, cases: 0, codes: 0 });

/** The attract screen, as it stands between two visitors. */
const waiting = (day: Day): StandState =>
  Object.freeze({
    stage: 'attract',
    over: 'none',
    lang: undefined,
    left: undefined,
    presses: 0,
    typed: '',
    refused: false,
    counted: [],
    day,
  });

export const firstState = (date: string): StandState => waiting(dayOf(date));

/** The stand after something has happened. Pure. */
export function reduceStand(state: StandState, action: StandAction): StandState {
  const next = (change: Partial<StandState>): StandState => Object.freeze({ ...state, ...change });
  switch (action.type) {
    case 'begin': {
      const day = state.day.date === action.date ? state.day : dayOf(action.date);
      const { visits } = day;
      return Object.freeze({
        ...waiting({ ...day, visits: visits + 1 }),
        stage: 'visit',
        lang: action.lang,
      });
    }
    case 'speak':
      return next({ lang: action.lang });
    case 'press': {
      const presses = action.hidden && state.over === 'none' ? state.presses + 1 : 0;
      if (presses < PRESSES) return presses === state.presses ? state : next({ presses });
      return next({ presses: 0, typed: '', refused: false, over: action.code ? 'pad' : 'day' });
    }
    case 'digit':
      return typed(state, state.typed + action.digit, action.code);
    case 'erase':
      return next({ typed: state.typed.slice(0, -1), refused: false });
    case 'left':
      return next({ left: action.seconds });
    case 'stay':
      return next({ left: undefined });
    case 'estimated':
      return counted(state, 'cases');
    case 'show':
      return Object.freeze({ ...counted(state, 'codes'), over: 'code' });
    case 'back':
      return next({ over: 'none', typed: '', refused: false });
    case 'wipe':
      return waiting(state.day);
  }
}

/** The code opens the counter at its last digit; another of its length has to be begun anew. */
function typed(state: StandState, digits: string, code: string): StandState {
  if (digits === code) return Object.freeze({ ...state, typed: '', refused: false, over: 'day' });
  const refused = digits.length >= code.length;
  return Object.freeze({ ...state, typed: refused ? '' : digits, refused });
}

/** A visit counts once. */
function counted(state: StandState, what: 'cases' | 'codes'): StandState {
  if (state.stage !== 'visit' || state.counted.includes(what)) return state;
  const day = { ...state.day, [what]: state.day[what] + 1 };
  return Object.freeze({ ...state, day, counted: [...state.counted, what] });
}
