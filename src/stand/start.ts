import { adoptStyles } from '../lazy/adopt-styles.js';
import type { ReadModel } from '../lazy/host.js';
import { Booth, standTexts, visits } from './booth.js';
import type { StandHost, StandPart } from './host.js';
import { standMessages } from './messages.js';
import { standStyles } from './styles.js';
import { Visit } from './visit.js';

/** What `mode` asks for, for one element: a stand, or inside one a visitor's screen. Resolves once it can draw. */
export async function startStand(host: StandHost, read: ReadModel): Promise<StandPart> {
  const around = visits.get(host);
  if (around) return new Visit(host, read, around);
  const texts = await standTexts(standMessages);
  adoptStyles(host.shadowRoot!, standStyles);
  return new Booth(host, read, texts);
}
