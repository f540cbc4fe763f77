import { packLeaves } from '../tariff/leaves.js';
import type { TariffPack } from '../tariff/pack.js';
import type { Coefficient } from './coefficient.js';

/** Every coefficient of a pack with its document. */
export function coefficientsOf(pack: TariffPack): Coefficient[] {
  return packLeaves(pack).map(({ path, leaf }) => ({ ...leaf, path, source: pack.sources[leaf.source]! }));
}
