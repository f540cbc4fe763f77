import type { ClaimMessages } from '../language/claim/messages.js';
import { loadMethodMessages } from '../language/method/load.js';
import { claimSources } from '../view/claim/sources.js';
import { coefficientStyles } from '../view/explain/coefficient-styles.js';
import type { Draw, Model } from '../view/model.js';
import { coefficientsOf } from './coefficients.js';
import { dress } from './dress.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** Where the figures of a claim come from: the host's pack where it gave one, else the bundled one. */
export async function start(
  host: ViewHost,
  read: () => Model | undefined,
  claimTexts: Texts<ClaimMessages>,
): Promise<Draw> {
  const texts = new Texts(host, loadMethodMessages);
  const [{ marketPack }] = await Promise.all([
    import('../tariff/market-pack.js'),
    texts.bring(read()?.lang ?? 'fr'),
  ]);
  dress(host.shadowRoot!, coefficientStyles);
  return (model) =>
    claimSources(coefficientsOf(host.tariff ?? marketPack), claimTexts.of(model.lang), {
      ...model,
      text: texts.of(model.lang),
    });
}
