import { packLeaves } from '../tariff/leaves.js';
import type { TariffPack } from '../tariff/pack.js';
import type { Coefficient } from './coefficient.js';

/** Every coefficient in force with its document: those of the host's pack, then the bundled ones that it lacks. */
export function coefficientsOf(host: TariffPack | undefined, bundled: TariffPack): Coefficient[] {
  const own = host ? sourcedIn(host) : [];
  const has = new Set(own.map(({ path }) => path));
  return [...own, ...sourcedIn(bundled).filter(({ path }) => !has.has(path))];
}

function sourcedIn(pack: TariffPack): Coefficient[] {
  return packLeaves(pack).map(({ path, leaf }) => ({ ...leaf, path, source: pack.sources[leaf.source]! }));
}
