import type { Contributions } from '../../engine/index.js';
import { FollowUp } from '../../lazy/follow-up.js';
import type { ReadModel, ViewHost } from '../../lazy/host.js';
import type { Model } from '../../screen/model.js';
import { lineStep } from '../../core/rounding.js';
import { causesOf, contributionsOf, type Causes } from './figures/causes.js';

/** Keeps the contributions in step with the estimate; those of before stay until then, as they were told. */
export class Contributing {
  readonly #contributions: FollowUp<Contributions>;
  #causes: Causes | undefined;

  constructor(host: ViewHost, read: ReadModel) {
    this.#contributions = new FollowUp(host, read, {
      shownIn: '.causes',
      steps: contributionsOf,
      name: 'contributions',
    });
  }

  /** Takes up those of this model once they are there. */
  follow(model: Model): void {
    const { result, stale } = this.#contributions.for(model);
    if (stale) return;
    const { premiumRate, insurableTurnover } = model.pricing;
    this.#causes = causesOf(result!, premiumRate, insurableTurnover, lineStep(model.estimate.premium));
  }

  /** As told; `stale` if they are not those of this model, or not there at all. */
  causesFor(model: Model): { causes: Causes | undefined; stale: boolean } {
    return { causes: this.#causes, stale: this.#contributions.for(model).stale };
  }
}
