import values from 'virtual:questionnaire-tariff';
import type { TariffWith } from '../engine/index.js';

/** The bundled tariff as the first load has it: of the OECD classes, only those that the questionnaire can ask for. */
export const questionnaireTariff: TariffWith<'market'> = values;
