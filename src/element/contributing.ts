import type { Contributions } from '../engine/index.js';
import { causesOf, contributionsOf, type Causes } from '../state/causes.js';
import { euroStep } from '../state/explanation.js';
import type { Model } from '../view/model.js';
import { FollowUp } from './follow-up.js';
import type { ViewHost } from './views.js';

/** Keeps the contributions in step with the estimate; those of before stay until then, as they were told. */
export class Contributing {
  readonly #contributions: FollowUp<Contributions>;
  #causes: Causes | undefined;

  constructor(host: ViewHost, read: () => Model | undefined) {
    this.#contributions = new FollowUp(host, read, {
      shownIn: '.causes',
      steps: contributionsOf,
      name: 'contributions',
    });
  }

  /** As told for this model; `stale` if they are those of before, or not there at all. */
  causesFor(model: Model): { causes: Causes | undefined; stale: boolean } {
    const { result, stale } = this.#contributions.for(model);
    if (!stale) {
      const { premiumRate, insurableTurnover } = model.pricing;
      this.#causes = causesOf(result!, premiumRate, insurableTurnover, euroStep(model.estimate.premium));
    }
    return { causes: this.#causes, stale };
  }
}
