import { loadClaimMessages } from '../language/claim/load.js';
import { calendarFile, type Reminder } from '../state/claim/calendar-file.js';
import { claimIn, type ClaimCase } from '../state/claim/case.js';
import { initialState } from '../state/state.js';
import { claim } from '../view/claim/claim.js';
import { claimStyles } from '../view/claim/styles.js';
import type { Model } from '../view/model.js';
import { download } from './download.js';
import { dress } from './dress.js';
import { Part } from './part.js';
import { Texts } from './texts.js';
import type { ViewPart } from './views.js';

/** The view on an unpaid invoice, for one element; resolves once its texts are there. */
export const start: ViewPart['start'] = async (host, read) => {
  const texts = new Texts(host, loadClaimMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, claimStyles);
  const today = isoDay(new Date());
  const sources = new Part(host, async () => (await import('./claim-sources.js')).start(host, read, texts));
  let last: ClaimCase | undefined;
  return (model) => {
    const reading = claimIn(model.state, model.pricing, model.tariff, today);
    last = reading.status === 'value' ? reading : (last ?? presumed(model, today));
    const save = (name: string, reminders: readonly Reminder[]) => {
      download(name, calendarFile(reminders, stampOf(new Date()), model.lang), 'text/calendar');
    };
    return claim({ ...model, text: texts.of(model.lang), today, reading, found: last, sources, save });
  };
};

/** What stands until the fields can be read. */
const presumed = ({ state, pricing, tariff }: Model, today: string): ClaimCase =>
  claimIn(initialState(state.answers), pricing, tariff, today) as ClaimCase;

/** The visitor's day, wherever they are. */
function isoDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `YYYYMMDDTHHMMSSZ` */
const stampOf = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
