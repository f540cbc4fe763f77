import { loadClaimDetailMessages } from '../language/claim-detail/load.js';
import { kept } from '../view/claim/kept.js';
import { law } from '../view/claim/law.js';
import type { ClaimDetails } from '../view/claim/model.js';
import { steps } from '../view/claim/steps.js';
import type { Model } from '../view/model.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** A claim's details, for one element; resolves once their texts are there. */
export async function start(host: ViewHost, read: () => Model | undefined): Promise<ClaimDetails> {
  const texts = new Texts(host, loadClaimDetailMessages);
  await texts.bring(read()?.lang ?? 'fr');
  const of = ({ lang }: Model) => texts.of(lang);
  return {
    steps: (model) => [steps(model, of(model)), kept(model, of(model))],
    law: (model) => law(model, of(model)),
  };
}
