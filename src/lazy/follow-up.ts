import type { ReactiveController } from 'lit';
import { runWhenIdle } from '../browser/idle.js';
import { warnOnce } from '../browser/warn.js';
import type { Answers } from '../core/answers.js';
import type { State } from '../core/state.js';
import type { Tariff } from '../engine/index.js';
import type { Model } from '../screen/model.js';
import type { ReadModel, ViewHost } from './host.js';

/** What a result belongs to. */
interface Case {
  readonly answers: Answers;
  readonly tariff: Tariff;
  readonly beside: unknown;
}

const same = (one: Case | undefined, other: Case | undefined): boolean =>
  one?.answers === other?.answers && one?.tariff === other?.tariff && one?.beside === other?.beside;

/** What follows from the answers, too long to compute at once. */
export interface Work<T, B = undefined> {
  /** Selects, inside the element, where the result shows. */
  readonly shownIn: string;
  /** Steps of a few ms. */
  readonly steps: (answers: Answers, tariff: Tariff, beside: B) => Generator<void, T>;
  /** What it follows from beside the answers; the same object as long as nothing of it has changed. */
  readonly beside?: (state: State) => B;
  /** Names the result in a warning, in the plural. */
  readonly name: string;
}

/**
 * Keeps a result in step with the estimate: in idle slices, once the estimate is complete, only while the visitor can
 * see where it shows, stale ones dropped. The one of before stays until then.
 */
export class FollowUp<T, B = undefined> implements ReactiveController {
  #found: (Case & { readonly result: T }) | undefined;
  #running: Case | undefined;
  #cancel: () => void = () => undefined;
  #visible = false;
  #observer: IntersectionObserver | undefined;
  #section: Element | null | undefined;

  constructor(
    private readonly host: ViewHost,
    private readonly read: ReadModel,
    private readonly work: Work<T, B>,
  ) {
    host.addController(this);
  }

  /** The last result there is; `stale` if it is another case's, or not there at all. */
  for(model: Model): { result: T | undefined; stale: boolean } {
    return { result: this.#found?.result, stale: !same(this.#found, this.#caseOf(model)) };
  }

  #caseOf({ state, tariff }: Model): Case {
    return { answers: state.answers, tariff, beside: this.work.beside?.(state) };
  }

  hostConnected(): void {
    this.host.element.addEventListener('crs-estimate', this.#begin);
    this.host.element.addEventListener('crs-print', this.#finish);
    window.addEventListener('beforeprint', this.#finish);
    this.#observer = new IntersectionObserver((entries) => {
      this.#visible = entries.at(-1)!.isIntersecting;
      if (this.#visible) this.#begin();
      else this.#drop();
    });
    this.#section = undefined;
    this.hostUpdated();
  }

  hostUpdated(): void {
    const section = this.host.element.shadowRoot?.querySelector(this.work.shownIn);
    if (section !== this.#section) {
      if (this.#section) this.#observer?.unobserve(this.#section);
      if (section) this.#observer?.observe(section);
      this.#section = section;
    }
    const model = this.read();
    const running = this.#running;
    if (running && !(model && section && same(running, this.#caseOf(model)))) this.#drop();
    // What stands beside the answers has changed, or the helpers have brought a completer tariff: no estimate follows from
    // either, and that of these answers is complete if something was begun from it.
    const begunFrom = (running ?? this.#found)?.answers;
    if (model && section && begunFrom === model.state.answers) this.#begin();
  }

  hostDisconnected(): void {
    this.host.element.removeEventListener('crs-estimate', this.#begin);
    this.host.element.removeEventListener('crs-print', this.#finish);
    window.removeEventListener('beforeprint', this.#finish);
    this.#observer?.disconnect();
    this.#drop();
  }

  readonly #begin = (): void => {
    const model = this.read();
    const wanted = model && this.#caseOf(model);
    if (!wanted || !this.#visible || same(wanted, this.#found) || same(wanted, this.#running)) return;
    this.#drop();
    this.#running = wanted;
    this.#cancel = runWhenIdle(
      this.work.steps(wanted.answers, wanted.tariff, wanted.beside as B),
      (result) => {
        this.#running = undefined;
        this.#found = { ...wanted, result };
        this.host.requestUpdate();
      },
      (error) => this.#fail(error),
    );
  };

  /** Paper does not wait: what is open and not there yet is computed at once. */
  readonly #finish = (): void => {
    const model = this.read();
    const wanted = model && this.#caseOf(model);
    if (!wanted || !this.#section || same(wanted, this.#found)) return;
    this.#drop();
    try {
      const steps = this.work.steps(wanted.answers, wanted.tariff, wanted.beside as B);
      let step = steps.next();
      while (!step.done) step = steps.next();
      this.#found = { ...wanted, result: step.value };
      this.host.requestUpdate();
    } catch (error) {
      this.#fail(error);
    }
  };

  #fail(error: unknown): void {
    warnOnce('not-priced', `${String(error)}; the last ${this.work.name} stay.`);
  }

  #drop(): void {
    this.#cancel();
    this.#running = undefined;
  }
}
