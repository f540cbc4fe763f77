import type { Estimate } from '../../core/estimate.js';
import type { SelfInsurance } from '../../engine/index.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import { FollowUp } from '../../lazy/follow-up.js';
import type { ReadModel, StartView, ViewHost } from '../../lazy/host.js';
import { dictionary, lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { Model, ViewPart } from '../../screen/model.js';
import { comparisonSource, withComparison, type PublishedInput } from '../../tariff/usual-comparison.js';
import { comparison, spoken } from './draw/comparison.js';
import { TWIN } from './draw/distribution.js';
import { comparisonOf, selfInsuranceOf } from './figures/comparison.js';
import { inputHypothesesFor, inputsOf } from './figures/in-force.js';
import type { CompareDetail, CompareModel, ToldModel } from './model.js';
import { compareStyles } from './styles.js';
import type { CompareMessages } from './text/fr.js';

const messages = dictionary<CompareMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** The published figures, in the order of the texts on them. */
const published: readonly PublishedInput[] = ['operatingMargin', 'factoringCommission'];

/** The view that sets self-insurance beside the policy, for one element; resolves once its texts are there. */
export const startCompare: StartView = async (host, read) => {
  const texts = await lazyTexts(host, read, messages);
  adoptStyles(host.element.shadowRoot!, compareStyles);
  return new CompareView(host, read, texts);
};

/** What the comparison is told from. */
interface Told {
  readonly found: SelfInsurance;
  /** Of the same case. */
  readonly estimate: Estimate;
}

class CompareView implements ViewPart {
  readonly #found: FollowUp<SelfInsurance>;
  readonly #opened = new Set<CompareDetail>();
  /** Stale, it stays as it was told, beside the answers of its own time. */
  #told: Told | undefined;

  constructor(
    private readonly host: ViewHost,
    read: ReadModel,
    private readonly texts: LazyTexts<CompareMessages>,
  ) {
    this.#found = new FollowUp(host, read, {
      shownIn: '.compare',
      steps: selfInsuranceOf,
      name: 'comparisons',
    });
  }

  readonly follow = (model: Model): void => {
    const { result, stale } = this.#found.for(model);
    if (stale) return;
    this.#told = { found: result!, estimate: model.estimate };
    model.tell('compare', spoken(this.#withInputs(model, this.#told)), result);
  };

  readonly draw = (model: Model) =>
    comparison(this.#told ? this.#withInputs(model, this.#told) : this.#shown(model));

  readonly paper = (model: Model) => this.draw({ ...model, isOpen: (id) => id === TWIN });

  #shown(model: Model): CompareModel {
    const { stale } = this.#found.for(model);
    const text = this.texts.of(model.lang);
    return { ...model, text, stale, opened: this.#opened, toggled: this.#toggled };
  }

  /** The comparison beside the visitor's own figures, or what stands in for them. */
  #withInputs(model: Model, { found, estimate }: Told): ToldModel {
    const inputHypotheses = inputHypothesesFor(found, withComparison(model.tariff));
    const inputs = inputsOf(model.state, inputHypotheses);
    const sources = published.map((input) => comparisonSource(this.host.element.tariff, input));
    return {
      ...this.#shown(model),
      told: comparisonOf(found, estimate, inputs),
      inputHypotheses,
      inputs,
      sources,
    };
  }

  readonly #toggled = (detail: CompareDetail, open: boolean): void => {
    if (open) this.#opened.add(detail);
    else this.#opened.delete(detail);
    this.host.requestUpdate();
  };
}
