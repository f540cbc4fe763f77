import { adoptStyles } from '../lazy/adopt-styles.js';
import type { ReadModel } from '../lazy/host.js';
import { Booth, visits } from './booth.js';
import type { StandHost, StandPart } from './host.js';
import { standMessages } from './messages.js';
import { StandTexts } from './stand-texts.js';
import { standStyles } from './styles.js';
import { Visit } from './visit.js';

/** What `mode` asks for, for one element: a stand, or inside one a visitor's screen. Resolves once it can draw. */
export async function startStand(host: StandHost, read: ReadModel): Promise<StandPart> {
  const around = visits.get(host);
  if (around) return new Visit(host, read, around);
  const texts = new StandTexts(host, standMessages);
  await texts.bring();
  adoptStyles(host.shadowRoot!, standStyles);
  return new Booth(host, read, texts);
}
