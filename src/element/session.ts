import type { ReactiveControllerHost } from 'lit';
import type { Action } from '../core/actions.js';
import { answersFrom, exampleFrom, type AnswerValues } from '../core/answers.js';
import type { NumberField } from '../core/fields.js';
import { isTaken } from '../core/entries.js';
import type { Estimate } from '../core/estimate.js';
import { hypothesesOf } from '../core/hypotheses.js';
import type { MarketTariff } from '../core/market.js';
import type { OutOfMarket } from '../core/out-of-market.js';
import { byHost, isByHost } from '../core/host-actions.js';
import { initialState, isExample, isResting, type Edit, type State } from '../core/state.js';
import type { Pricing, Tariff } from '../engine/index.js';
import type { Model, News, Tell } from '../screen/model.js';
import type { ToldAloud } from '../screen/told-aloud.js';
import { acting, loadActing } from './acting.js';
import { CrsInvalidEvent } from './events.js';
import { Pause } from './pause.js';

/** Rest after which messages show, and after which the new result is read aloud; ms. */
const REST = 600;
const SILENCE = 1000;

const NO_NEWS: News = { result: false, told: [] };

/** One visitor's exchange with the element: the state, the pauses in it, and what is said aloud. */
export class Session {
  state: State = initialState(answersFrom({}, 'preset'));
  /** As of the last rest. */
  cases: readonly OutOfMarket[] = [];
  announcement = '';
  /** Kept once what the visitor did is in the state. */
  acted: Promise<void> = Promise.resolve();
  /** What the visitor did waits for a part that could not be loaded; has it asked for again. */
  again: (() => void) | undefined;
  readonly #waiting: Action[] = [];
  #news: News = NO_NEWS;
  #told: ToldAloud | undefined;
  #rest: Pause;
  #silence: Pause;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly answersChanged: () => void,
    model: () => Model | undefined,
  ) {
    this.#rest = new Pause(host, REST, () => {
      this.dispatch({ type: 'rest' });
    });
    this.#silence = new Pause(host, SILENCE, () => {
      const shown = model();
      // Whoever goes on typing is told once they rest; without its part, what there is to say waits.
      if (!shown?.answering || !isResting(this.state)) return;
      const news = { ...this.#news, told: [...this.#news.told, ...(this.#told?.take() ?? [])] };
      this.#news = NO_NEWS;
      this.announcement = shown.answering.announcement(shown, news) || this.announcement;
      host.requestUpdate();
    });
  }

  /**
   * The one way in for what the visitor or the host does. What the visitor does waits for the part that it takes; until
   * then it stands in the fields.
   */
  readonly dispatch = (action: Action): void => {
    if (isByHost(action)) {
      if (action.type === 'reset' || action.type === 'answers') {
        this.#waiting.length = 0;
        this.again = undefined;
      }
      this.#become(byHost(this.state, action), action);
      return;
    }
    this.#waiting.push(action);
    if (acting()) this.#act();
    else this.#ask();
  };

  readonly #ask = (): void => {
    this.acted = loadActing().then((found) => {
      this.again = found ? undefined : this.#ask;
      if (found) this.#act();
      this.host.requestUpdate();
    });
  };

  #act(): void {
    const { reduce } = acting() ?? {};
    if (reduce)
      for (const action of this.#waiting.splice(0)) this.#become(reduce(this.state, action), action);
  }

  #become(state: State, action: Action): void {
    const before = this.state;
    this.state = state;
    if (state === before) return;
    if (action.type === 'confirm') this.#news = { ...this.#news, confirmed: action.field };
    if (state.edit?.phase === 'typing') this.#rest.restart();
    if (before.edit?.phase === 'typing' && isResting(state)) this.#report(before.edit.field);
    // A new price redraws everything before the next paint; once is enough.
    if (state.answers !== before.answers) this.answersChanged();
    else this.host.requestUpdate();
  }

  /** The host's example; without a turnover of its own, that of the tariff's reference company. */
  setExample(values: AnswerValues, tariff: Tariff): void {
    const { insurableTurnover } = hypothesesOf(tariff);
    this.dispatch({ type: 'example', example: exampleFrom(values, insurableTurnover) });
  }

  /** Cases outside the market are told at rest only. */
  judge(estimate: Estimate, pricing: Pricing, tariff: MarketTariff): void {
    const { outOfMarket } = acting() ?? {};
    if (!outOfMarket || !isResting(this.state)) return;
    const cases = outOfMarket(this.state.answers, estimate, pricing, tariff);
    if (cases.join() !== this.cases.join()) this.cases = cases;
  }

  /** A complete estimate is there; it is read aloud once nothing moves, unless the visitor has done nothing. */
  settled(): void {
    if (isExample(this.state)) return;
    this.#news = { ...this.#news, result: true };
    this.#silence.restart();
  }

  /** The complete estimate is not that of the case any more: what has not been read aloud of it never is. */
  unsettled(): void {
    this.#news = { ...this.#news, result: false };
  }

  /** This is read aloud once nothing moves. */
  readonly say = (text: string): void => {
    this.#news = { ...this.#news, told: [...this.#news.told, text] };
    this.#silence.restart();
  };

  /** Before anybody acts, nothing that parts tell has changed. */
  readonly tell: Tell = (...told) => {
    const { ToldAloud } = acting() ?? {};
    this.#told ??=
      ToldAloud &&
      new ToldAloud(
        () => this.state,
        () => this.#silence.restart(),
      );
    this.#told?.tell(...told);
  };

  /** An entry has come to rest: what is wrong with it is read aloud too, though no result follows. */
  #report(field: Edit['field']): void {
    this.#silence.restart();
    const reading = this.state.entries[field as NumberField]?.reading;
    if (!reading || isTaken(reading)) return;
    const code = reading.status === 'refused' ? reading.refusal.code : reading.status;
    this.host.dispatchEvent(new CrsInvalidEvent(Object.freeze({ field: field as NumberField, code })));
  }
}
