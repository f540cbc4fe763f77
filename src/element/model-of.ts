import type { Estimate } from '../state/estimate.js';
import { hypothesesFor } from '../state/hypotheses.js';
import { profileRates } from '../state/market.js';
import type { Model } from '../view/model.js';
import type { Language } from './language.js';
import type { Session } from './session.js';
import type { TariffSource } from './tariff-source.js';

/** What there is to show; undefined until there is an estimate and a language to tell it in. */
export function modelOf(
  { lang, messages }: Language,
  { tariff, status, age }: TariffSource,
  { state, cases, announcement, dispatch }: Session,
  estimate: Estimate | undefined,
): Model | undefined {
  if (!estimate || !messages) return undefined;
  return {
    ...{ lang, messages, state, tariff, estimate, announcement, dispatch },
    hypotheses: hypothesesFor(state.answers, tariff),
    profiles: profileRates(tariff),
    outOfMarket: cases,
    tariffStatus: status,
    tariffAge: age,
  };
}
