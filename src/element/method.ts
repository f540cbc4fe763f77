import { loadMethodMessages } from '../language/method/load.js';
import { packLeaves } from '../tariff/leaves.js';
import type { TariffPack } from '../tariff/pack.js';
import { methodPage, type Coefficient } from '../view/explain/method-page.js';
import { Texts } from './texts.js';
import type { ViewPart } from './views.js';

/** The method page, for one element: of the host's pack where it gave one, else of the bundled one. */
export const start: ViewPart['start'] = async (host, read) => {
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

function coefficientsOf(pack: TariffPack): Coefficient[] {
  return packLeaves(pack).map(({ path, leaf }) => ({ ...leaf, path, source: pack.sources[leaf.source]! }));
}
