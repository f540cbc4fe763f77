import { coefficientsOf } from '../../coefficients/coefficients-of.js';
import { coefficientMessages } from '../../coefficients/messages.js';
import { coefficientStyles } from '../../coefficients/styles.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { ReadModel, ViewHost } from '../../lazy/host.js';
import { lazyTexts } from '../../lazy/lazy-texts.js';
import type { Draw } from '../../screen/model.js';
import { claimSources } from './draw/sources.js';

/** Where the figures of a claim come from: the host's pack where it gave one, else the bundled one. */
export async function startClaimSources(host: ViewHost, read: ReadModel): Promise<Draw> {
  const [{ marketPack }, texts] = await Promise.all([
    import('../../tariff/market-pack.js'),
    lazyTexts(host, read, coefficientMessages),
  ]);
  adoptStyles(host.element.shadowRoot!, coefficientStyles);
  return (model) => {
    const pack = coefficientsOf(host.element.tariff, marketPack);
    return claimSources(pack, { ...model, text: texts.of(model.lang) });
  };
}
