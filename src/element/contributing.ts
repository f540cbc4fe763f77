import type { ReactiveController } from 'lit';
import type { Contributions, Tariff } from '../engine/index.js';
import type { Answers } from '../state/answers.js';
import { causesOf, contributionsOf, type Causes } from '../state/causes.js';
import { euroStep } from '../state/explanation.js';
import type { Model } from '../view/model.js';
import { runWhenIdle } from './idle.js';
import type { ViewHost } from './views.js';
import { warnOnce } from './warn.js';

/** What contributions belong to. */
interface Case {
  readonly answers: Answers;
  readonly tariff: Tariff;
}

const caseOf = ({ state: { answers }, tariff }: Model): Case => ({ answers, tariff });
const same = (one: Case | undefined, other: Case | undefined): boolean =>
  one?.answers === other?.answers && one?.tariff === other?.tariff;

/**
 * Keeps the contributions in step with the estimate: in idle slices, once the estimate is complete, only while the
 * visitor can see them, stale ones dropped. Those of before stay until then.
 */
export class Contributing implements ReactiveController {
  #found: (Case & { readonly contributions: Contributions }) | undefined;
  #causes: Causes | undefined;
  #running: Case | undefined;
  #cancel: () => void = () => undefined;
  #visible = false;
  #observer: IntersectionObserver | undefined;
  #section: Element | null | undefined;

  constructor(
    private readonly host: ViewHost,
    private readonly read: () => Model | undefined,
  ) {
    host.addController(this);
  }

  /** As told for this model; `stale` if they are those of before, or not there at all. */
  causesFor(model: Model): { causes: Causes | undefined; stale: boolean } {
    const stale = !same(this.#found, caseOf(model));
    if (!stale) {
      const { premiumRate, insurableTurnover } = model.pricing;
      const step = euroStep(model.estimate.premium);
      this.#causes = causesOf(this.#found!.contributions, premiumRate, insurableTurnover, step);
    }
    return { causes: this.#causes, stale };
  }

  hostConnected(): void {
    this.host.addEventListener('crs-estimate', this.#begin);
    this.#observer = new IntersectionObserver((entries) => {
      this.#visible = entries.at(-1)!.isIntersecting;
      if (this.#visible) this.#begin();
      else this.#drop();
    });
    this.#section = undefined;
    this.hostUpdated();
  }

  hostUpdated(): void {
    const section = this.host.shadowRoot?.querySelector('.causes');
    if (section !== this.#section) {
      if (this.#section) this.#observer?.unobserve(this.#section);
      if (section) this.#observer?.observe(section);
      this.#section = section;
    }
    const model = this.read();
    if (this.#running && !(model && section && same(this.#running, caseOf(model)))) this.#drop();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('crs-estimate', this.#begin);
    this.#observer?.disconnect();
    this.#drop();
  }

  readonly #begin = (): void => {
    const model = this.read();
    const wanted = model && caseOf(model);
    if (!wanted || !this.#visible || same(wanted, this.#found) || same(wanted, this.#running)) return;
    this.#drop();
    this.#running = wanted;
    this.#cancel = runWhenIdle(
      contributionsOf(wanted.answers, wanted.tariff),
      (contributions) => {
        this.#running = undefined;
        this.#found = { ...wanted, contributions };
        this.host.requestUpdate();
      },
      (error) => warnOnce('not-priced', `${String(error)}; the last contributions stay.`),
    );
  };

  #drop(): void {
    this.#cancel();
    this.#running = undefined;
  }
}
