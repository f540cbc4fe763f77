import values from 'virtual:tariff/earlier';
import type { Tariff } from '../engine/index.js';
import { withClasses } from './bundled.js';

/**
 * A tariff that used to be the bundled one, to tell what it made of a case; load on demand.
 *
 * @param name `id@version`, as links have it
 */
export function earlierTariff(name: string): Tariff | undefined {
  return name === `${values.id}@${values.version}` ? withClasses(values) : undefined;
}
