import { loadClaimDetailMessages } from '../language/claim-detail/load.js';
import { loadMethodMessages } from '../language/method/load.js';
import { claimSources } from '../view/claim/sources.js';
import { coefficientStyles } from '../view/explain/coefficient-styles.js';
import type { Draw, Model } from '../view/model.js';
import { coefficientsOf } from './coefficients.js';
import { dress } from './dress.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** Where the figures of a claim come from: the host's pack where it gave one, else the bundled one. */
export async function start(host: ViewHost, read: () => Model | undefined): Promise<Draw> {
  const texts = new Texts(host, loadMethodMessages);
  const law = new Texts(host, loadClaimDetailMessages);
  const lang = read()?.lang ?? 'fr';
  const [{ marketPack }] = await Promise.all([
    import('../tariff/market-pack.js'),
    texts.bring(lang),
    law.bring(lang),
  ]);
  dress(host.shadowRoot!, coefficientStyles);
  return (model) => {
    const pack = coefficientsOf(host.tariff ?? marketPack);
    return claimSources(pack, law.of(model.lang), { ...model, text: texts.of(model.lang) });
  };
}
