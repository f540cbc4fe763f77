import bundled from 'virtual:tariff/levers';
import type { TariffWith } from '../engine/index.js';
import { completed } from './completed.js';

/** The tariff with what the levers change and how far: the bundled ones where it lacks them. */
export const withLevers = completed<Pick<TariffWith<'levers'>, 'levers'>>(({ levers }) => ({
  levers: { ...bundled, ...levers },
}));
