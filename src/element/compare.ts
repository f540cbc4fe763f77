import { loadCompareMessages } from '../language/compare/load.js';
import { comparisonOf, selfInsuranceOf, type Comparison } from '../state/compare/comparison.js';
import { comparison, spoken, withInputs } from '../view/compare/comparison.js';
import type { CompareDetail } from '../view/compare/model.js';
import { compareStyles } from '../view/compare/styles.js';
import { dress } from './dress.js';
import { FollowUp } from './follow-up.js';
import { Part } from './part.js';
import { Texts } from './texts.js';
import type { StartView } from './views.js';

/** The view that sets self-insurance beside the policy, for one element; resolves once its texts are there. */
export const start: StartView = async (host, read) => {
  const texts = new Texts(host, loadCompareMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, compareStyles);
  const found = new FollowUp(host, read, {
    shownIn: '.compare',
    steps: selfInsuranceOf,
    name: 'comparisons',
  });
  const details = new Part(host, async () => (await import('./compare-detail.js')).start(host, read));
  const opened = new Set<CompareDetail>();
  const toggled = (detail: CompareDetail, open: boolean) => {
    if (open) {
      opened.add(detail);
      void details.load();
    } else opened.delete(detail);
  };
  let told: Comparison | undefined;
  return (model) => {
    const { result, stale } = found.for(model);
    // Stale, it stays as it was told, beside the answers of its own time.
    if (!stale) told = comparisonOf(result!, model.estimate);
    const shown = { ...model, text: texts.of(model.lang), stale, details, opened, toggled };
    const full = told && withInputs(shown, told);
    if (full && !stale) model.tell('compare', spoken(full), result);
    return comparison(full ?? shown);
  };
};
