import bundled from 'virtual:tariff/levers';
import type { Tariff, TariffWith } from '../engine/index.js';

/** The tariff with what the levers change and how far: the bundled ones where it lacks them. */
export const withLevers = <T extends Tariff>(tariff: T): T & TariffWith<'levers'> => ({
  ...tariff,
  levers: { ...bundled, ...tariff.levers },
});
