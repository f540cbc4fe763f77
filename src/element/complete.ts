import { bundledTariff } from '../tariff/bundled.js';
import type { TariffSource } from './tariff-source.js';

/** From now on the bundled tariff has every country; what the questionnaire could ask for costs the same. */
export function complete(source: TariffSource): void {
  if (source.tariff === source.bundled) source.tariff = bundledTariff;
  source.bundled = bundledTariff;
}
