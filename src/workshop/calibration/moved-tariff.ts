import type { Tariff } from '../../engine/index.js';

/** Factors on the probability of default: of all buyers, and of those of a sector beside. */
export interface Move {
  level: number;
  /** By sector; absent: 1. */
  sectors: ReadonlyMap<string, number>;
}

/** The tariff with its level of failures and its sectors multiplied; pure. */
export function movedTariff(tariff: Tariff, { level, sectors }: Move): Tariff {
  const { probabilityOfDefault, sectorIndex } = tariff;
  return {
    ...tariff,
    probabilityOfDefault: { ...probabilityOfDefault, scale: probabilityOfDefault.scale * level },
    sectorIndex: Object.fromEntries(
      Object.entries(sectorIndex).map(([sector, index]) => [sector, index * (sectors.get(sector) ?? 1)]),
    ),
  };
}
