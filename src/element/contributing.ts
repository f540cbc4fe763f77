import { causesOf, contributionsOf, type Causes } from '../state/causes.js';
import { euroStep } from '../state/explanation.js';
import type { Model } from '../view/model.js';
import { Following } from './following.js';
import type { ViewHost } from './views.js';

/** Keeps the contributions in step with the estimate; those of before stay as they were told. */
export class Contributing {
  readonly #contributions;
  #causes: Causes | undefined;

  constructor(host: ViewHost, read: () => Model | undefined) {
    this.#contributions = new Following(host, read, {
      name: 'contributions',
      shown: '.causes',
      steps: contributionsOf,
    });
  }

  /** As told for this model; `stale` if they are those of before, or not there at all. */
  causesFor(model: Model): { causes: Causes | undefined; stale: boolean } {
    const { result, stale } = this.#contributions.resultFor(model);
    if (result && !stale) {
      const { premiumRate, insurableTurnover } = model.pricing;
      const step = euroStep(model.estimate.premium);
      this.#causes = causesOf(result, premiumRate, insurableTurnover, step);
    }
    return { causes: this.#causes, stale };
  }
}
