import { bundledTariff } from '../tariff/bundled.js';
import type { TariffHolder } from './host.js';

/** From now on the bundled tariff has every country; what the questionnaire could ask for costs the same. */
export function useAllCountries(holder: TariffHolder): void {
  if (holder.tariff === holder.bundled) holder.tariff = bundledTariff;
  holder.bundled = bundledTariff;
}
