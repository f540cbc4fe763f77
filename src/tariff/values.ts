import type { Tariff } from '../engine/index.js';
import type { TariffPack } from './pack.js';

/** What a pack says about itself and the engine never reads. */
const aboutThePack = new Set(['title', 'sources']);

/**
 * Keeps the values of a pack and drops where they come from. Pure; the pack is left as it is, and its tables
 * are shared, not copied.
 *
 * @param pack a pack that passed `checkPack`; units as in `Tariff`
 * @returns the same coefficients without evidence, sources or title
 */
export function tariffValues(pack: TariffPack): Tariff {
  const kept = Object.entries(pack).filter(([key]) => !aboutThePack.has(key));
  return strip(Object.fromEntries(kept)) as Tariff;
}

/** Any object with a `value` of its own is a leaf. The build strips by the same rule: `tools/vite/tariff.mjs`. */
function strip(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Object.hasOwn(node, 'value')) return (node as { value: unknown }).value;
  // fromEntries defines properties instead of assigning them, so that a key named __proto__ reaches no prototype.
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, strip(child)]));
}
