/// <reference types="vite/client" />
import { priceProfile } from '../../src/engine/index.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import type { TariffPack } from '../../src/tariff/pack.js';
import type { CheckResult } from '../../src/tariff/problems.js';
import { checkPack as check } from '../../src/tariff/schema.js';
import earlierText from '../../src/tariff/market-2026.1.json?raw';
import text from '../../src/tariff/market-2026.2.json?raw';

/** The bundled pack as its editors save it. */
export const packText = text;

/** The pack before the bundled one. */
export const earlier = JSON.parse(earlierText) as TariffPack;

/** The checks, with what the component lends them. */
export const checkPack = (input: unknown): CheckResult =>
  check(input, { priced: priceProfile, market: bundledTariff.market });

/** A copy of the bundled pack that a test may spoil. */
export function freshPack(): TariffPack {
  return JSON.parse(text) as TariffPack;
}

type Node = Record<string, unknown>;

/**
 * A copy of the bundled pack with one value replaced or, if `undefined`, removed.
 *
 * @param path dotted place, e.g. `loadings.margin.value`; its parent must exist
 */
export function packWith(path: string, value: unknown): unknown {
  const pack = freshPack() as unknown as Node;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let node = pack;
  for (const key of keys) {
    if (!Object.hasOwn(node, key)) throw new Error(`no ${key} on the way to ${path}`);
    node = node[key] as Node;
  }
  if (value === undefined) delete node[last];
  else Object.defineProperty(node, last, { value, enumerable: true, configurable: true, writable: true });
  return pack;
}
