import { loadExplainMessages } from '../language/explain/load.js';
import { explanation } from '../view/explain/explanation.js';
import { coefficientStyles } from '../view/explain/coefficient-styles.js';
import { explainStyles } from '../view/explain/styles.js';
import { Contributing } from './contributing.js';
import { dress } from './dress.js';
import { Part } from './part.js';
import { Texts } from './texts.js';
import type { StartView } from './views.js';

/** The view that explains the rate, for one element; resolves once its texts are there. */
export const start: StartView = async (host, read) => {
  const texts = new Texts(host, loadExplainMessages);
  await texts.bring(read()?.lang ?? 'fr');
  const root = host.shadowRoot!;
  dress(root, explainStyles, coefficientStyles);
  const contributing = new Contributing(host, read);
  const method = new Part(host, async () => (await import('./method.js')).start(host, read));
  return (model) =>
    explanation({ ...model, ...contributing.causesFor(model), text: texts.of(model.lang), method });
};
