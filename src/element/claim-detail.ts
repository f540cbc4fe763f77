import { loadClaimDetailMessages } from '../language/claim-detail/load.js';
import { endOf } from '../state/claim/end.js';
import { capCheck } from '../view/claim/cap.js';
import { cash } from '../view/claim/cash.js';
import { datesTable } from '../view/claim/dates-table.js';
import { claimDetailStyles } from '../view/claim/detail-styles.js';
import { kept } from '../view/claim/kept.js';
import { law } from '../view/claim/law.js';
import type { ClaimDetails } from '../view/claim/model.js';
import { more } from '../view/claim/more.js';
import { steps } from '../view/claim/steps.js';
import type { Model } from '../view/model.js';
import { waiting } from '../view/views.js';
import { dress } from './dress.js';
import { Part } from './part.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** A claim's details, for one element; resolves once their texts are there. */
export async function start(host: ViewHost, read: () => Model | undefined): Promise<ClaimDetails> {
  const texts = new Texts(host, loadClaimDetailMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, claimDetailStyles);
  const sources = new Part(host, async () => (await import('./claim-sources.js')).start(host, read));
  const of = ({ lang }: Model) => texts.of(lang);
  return {
    more: (model) => more(model, of(model)),
    dates: (model) => datesTable(model, of(model)),
    cash: (model) => cash(model, of(model)),
    cap: (model) => capCheck(model, of(model)),
    steps: (model) => [steps(model, of(model)), kept(model, of(model))],
    law: (model) => law(model, of(model)),
    sources: (model) => {
      if (model.opened.has('sources') && !sources.failed) void sources.load();
      return sources.content?.(model) ?? waiting('claim-sources', sources, model);
    },
    why: (model) => of(model).ends[endOf(model.found) ?? 'vat'],
  };
}
