import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beforePaint } from '../browser/frame.js';
import { runWhenIdle } from '../browser/idle.js';
import { warnOnce } from '../browser/warn.js';
import type { Answers } from '../core/answers.js';
import type { Estimate } from '../core/estimate.js';
import { isTellable } from '../core/tellable.js';
import type { Tariff } from '../engine/index.js';
import { fully, quickly, type Priced } from './price-functions.js';

/** What there is to price, read when the time has come; `asked`: somebody has given answers, seen or not. */
export type Case = () => { answers: Answers; tariff: Tariff; asked?: boolean };

/** How estimates are computed; replaceable in tests. */
export interface PriceFunctions {
  quickly: typeof quickly;
  fully: typeof fully;
}

/**
 * Keeps the estimate in step with the answers: at most one quick price before a paint, then the full one in idle
 * slices, stale ones dropped; of an untouched example, only while the element is in view. A case that cannot be priced
 * leaves the last estimate.
 */
export class EstimateScheduler implements ReactiveController {
  /** The last good one; undefined before the first. */
  priced: Priced | undefined;
  /** The answers that the last good one is of. */
  #answers: Answers | undefined;
  /** Whether the last range is another tariff's. */
  #foreign = false;
  #work: 'none' | 'quick' | 'full' = 'none';
  #cancel: () => void = () => undefined;
  #visible = false;
  /** Whether anybody has ever given answers. */
  #asked: boolean | undefined = false;
  #connected = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: Case,
    private readonly completed: (estimate: Estimate) => void,
    /** A price that cannot be shown: the last one stays. Told the answers of the last one. */
    private readonly implausible: (good: Answers) => void,
    private readonly prices: PriceFunctions = { quickly, fully },
  ) {
    host.addController(this);
  }

  get estimate(): Estimate | undefined {
    return this.priced?.estimate;
  }

  /** The first estimate, at once, so that the first paint is complete; the full one follows. */
  start(): void {
    this.#quick();
  }

  /** The answers or the tariff have changed. `newTariff`: the last range belongs to another one. */
  invalidate(newTariff = false): void {
    this.#foreign ||= newTariff;
    this.#work = 'quick';
    this.#schedule();
  }

  /** Whether somebody can see the range. */
  set visible(visible: boolean) {
    this.#visible = visible;
    if (this.#work === 'full') this.#schedule();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#cancel();
  }

  #schedule(): void {
    this.#cancel();
    if (!this.#connected) return;
    if (this.#work === 'quick')
      // What nobody sees may never be painted.
      this.#cancel = beforePaint(() => {
        this.#quick();
      }, !this.#visible);
    const { answers, tariff, asked } = this.read();
    this.#asked ||= asked;
    if (this.#work === 'full' && (this.#visible || this.#asked)) {
      this.#cancel = runWhenIdle(
        this.prices.fully(answers, tariff),
        (priced) => {
          this.#settle(priced, answers, 'none');
          if (this.#answers === answers) this.completed(this.estimate!);
        },
        (error) => {
          this.#fail(error);
        },
      );
    }
  }

  #quick(): void {
    const { answers, tariff } = this.read();
    try {
      this.#settle(
        this.prices.quickly(answers, tariff, this.#foreign ? undefined : this.priced?.range),
        answers,
        'full',
      );
    } catch (error) {
      this.#fail(error);
    }
    this.#schedule();
  }

  #settle(priced: Priced, answers: Answers, left: 'none' | 'full'): void {
    // Beside the first, and the first of another tariff, there is none to keep.
    if (this.#answers && !this.#foreign && !isTellable(priced.estimate.rate)) {
      this.#work = 'none';
      this.implausible(this.#answers);
      return;
    }
    this.priced = priced;
    this.#answers = answers;
    this.#foreign = false;
    this.#work = left;
    this.host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.#work = 'none';
    warnOnce('not-priced', `${String(error)}; the last estimate stays.`);
  }
}
