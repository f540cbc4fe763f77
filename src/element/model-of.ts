import { hypothesesFor } from '../state/hypotheses.js';
import { profileRates } from '../state/market.js';
import type { Answering, Identity, Model, ShownView } from '../view/model.js';
import type { Language } from './language.js';
import type { Priced } from './pricing-run.js';
import type { Session } from './session.js';
import type { TariffSource } from './tariff-source.js';

/** What there is to show; undefined until there is an estimate and a language to tell it in. */
export function modelOf(
  { lang, messages }: Language,
  { tariff, status, age }: TariffSource,
  { state, cases, announcement, say, tell, dispatch }: Session,
  priced: Priced | undefined,
  tables: Model['tables'],
  views: readonly ShownView[],
  helpers: Model['helpers'],
  answering: Answering | undefined,
  takeAway: Model['takeAway'],
  identity: Identity,
): Model | undefined {
  if (!priced || !messages) return undefined;
  const { estimate, pricing } = priced;
  return {
    ...{
      lang,
      messages,
      state,
      tariff,
      estimate,
      pricing,
      announcement,
      say,
      tell,
      tables,
      views,
      helpers,
      answering,
      takeAway,
      identity,
      dispatch,
    },
    hypotheses: hypothesesFor(state.answers, tariff),
    profiles: profileRates(tariff),
    outOfMarket: cases,
    tariffStatus: status,
    tariffAge: age,
  };
}
