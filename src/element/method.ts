import { loadMethodMessages } from '../language/method/load.js';
import { methodPage } from '../view/explain/method-page.js';
import { coefficientsOf } from './coefficients.js';
import { Texts } from './texts.js';
import type { StartView } from './views.js';

/** The method page, for one element: of the host's pack where it gave one, else of the bundled one. */
export const start: StartView = async (host, read) => {
  const texts = new Texts(host, loadMethodMessages);
  const [{ marketPack }] = await Promise.all([
    import('../tariff/market-pack.js'),
    texts.bring(read()?.lang ?? 'fr'),
  ]);
  return (model) =>
    methodPage({
      ...model,
      text: texts.of(model.lang),
      coefficients: coefficientsOf(host.tariff ?? marketPack),
    });
};
