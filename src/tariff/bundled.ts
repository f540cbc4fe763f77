import oecdClass from 'virtual:country-classes';
import type { Tariff, TariffWith } from '../engine/index.js';
import { questionnaireTariff } from './questionnaire.js';

/** The tariff that ships with the component, whole: values only, compiled from `market-2026.2.json` at build time. */
export const bundledTariff: TariffWith<'market'> = withClasses(questionnaireTariff);

/** The tariff with the bundled OECD classes of all countries. */
export function withClasses<T extends Tariff>(tariff: T): T {
  return { ...tariff, countryIndex: { ...tariff.countryIndex, oecdClass } };
}
