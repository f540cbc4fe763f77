import { coefficientStyles } from '../../coefficients/styles.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { StartView } from '../../lazy/host.js';
import { LazyPart } from '../../lazy/lazy-part.js';
import { lazyTexts } from '../../lazy/lazy-texts.js';
import { Contributing } from './contributing.js';
import { explanation } from './draw/explanation.js';
import { explainMessages } from './messages.js';
import { explainStyles } from './styles.js';

/** The view that explains the rate, for one element; resolves once its texts are there. */
export const startExplain: StartView = async (host, read) => {
  const texts = await lazyTexts(host, read, explainMessages);
  adoptStyles(host.element.shadowRoot!, explainStyles, coefficientStyles);
  const contributing = new Contributing(host, read);
  const method = new LazyPart(host, async () => (await import('./start-method.js')).startMethod(host, read));
  return {
    follow: (model) => contributing.follow(model),
    draw: (model) =>
      explanation({ ...model, ...contributing.causesFor(model), text: texts.of(model.lang), method }),
  };
};
