import { coefficientsOf } from '../../coefficients/coefficients-of.js';
import { coefficientMessages } from '../../coefficients/messages.js';
import type { ReadModel, ViewHost } from '../../lazy/host.js';
import { lazyTexts } from '../../lazy/lazy-texts.js';
import type { Draw } from '../../screen/model.js';
import { methodPage } from './draw/method-page.js';

/** The method page, for one element: of the host's pack where it gave one, else of the bundled one. */
export async function startMethod(host: ViewHost, read: ReadModel): Promise<Draw> {
  const [{ marketPack }, texts] = await Promise.all([
    import('../../tariff/market-pack.js'),
    lazyTexts(host, read, coefficientMessages),
  ]);
  return (model) =>
    methodPage({
      ...model,
      text: texts.of(model.lang),
      coefficients: coefficientsOf(host.element.tariff, marketPack),
    });
}
