import type { Tariff } from '../engine/index.js';
import { refusalOf } from './entries.js';
import { bases, numberRules, qualities, type NumberField } from './fields.js';

/** Whether a field, or the basis of the losses, would take a value: €, fraction, days or count; an id of this tariff. */
export function isAnswer(field: string, value: unknown, tariff: Tariff): boolean {
  if (field in numberRules) {
    return (
      typeof value === 'number' && isFinite(value) && !refusalOf(numberRules[field as NumberField], value)
    );
  }
  const names: Record<string, readonly string[]> = {
    sector: Object.keys(tariff.sectorIndex),
    quality: qualities,
    activity: Object.keys(tariff.exposure.peakFactorByActivity ?? {}),
    lossBasis: bases,
  };
  return names[field]?.includes(value as string) ?? false;
}
