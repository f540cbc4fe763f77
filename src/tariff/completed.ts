import type { Tariff } from '../engine/index.js';

/**
 * Adds to tariffs what they lack; to the same one the same, once, so that what is computed from the whole can be kept.
 *
 * @param part what there is to add
 */
export function completed<Part extends object>(
  part: (tariff: Tariff) => Part,
): <T extends Tariff>(tariff: T) => T & Part {
  const known = new WeakMap<Tariff, Tariff & Part>();
  return <T extends Tariff>(tariff: T): T & Part => {
    const whole = known.get(tariff) ?? { ...tariff, ...part(tariff) };
    known.set(tariff, whole);
    return whole as T & Part;
  };
}
