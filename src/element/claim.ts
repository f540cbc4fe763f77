import { loadClaimMessages } from '../language/claim/load.js';
import { capOf, exceeds } from '../state/claim/cap.js';
import { claimIn, type ClaimCase } from '../state/claim/case.js';
import { sharesOfLoss } from '../state/claim/kept.js';
import { initialState } from '../state/state.js';
import { claim } from '../view/claim/claim.js';
import { spoken } from '../view/claim/answer.js';
import { claimStyles } from '../view/claim/styles.js';
import type { ClaimModel, OnDemand } from '../view/claim/model.js';
import type { Model } from '../view/model.js';
import { dress } from './dress.js';
import { Part } from './part.js';
import { Texts } from './texts.js';
import { today } from './today.js';
import type { StartView } from './views.js';

/** The view on an unpaid invoice, for one element; resolves once its texts are there. */
export const start: StartView = async (host, read) => {
  const texts = new Texts(host, loadClaimMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, claimStyles);
  const day = today();
  const details = new Part(host, async () => (await import('./claim-detail.js')).start(host, read));
  const opened = new Set<OnDemand>();
  const toggled = (name: OnDemand, open: boolean) => {
    if (open) opened.add(name);
    else opened.delete(name);
    void details.load();
    host.requestUpdate();
  };
  let last: ClaimCase | undefined;
  let unsaved = false;
  let warned = false;
  const save = async (shown: ClaimModel) => {
    try {
      await (await import('./save-calendar.js')).saveCalendar(shown);
      unsaved = false;
    } catch {
      unsaved = true;
      shown.say(shown.messages.views.failed);
    }
    host.requestUpdate();
  };
  return (model) => {
    const reading = claimIn(model.state, model.pricing, model.tariff, day);
    const found = (last = reading.status === 'value' ? reading : (last ?? presumed(model, day)));
    const above = exceeds(capOf(model.state.answers, model.pricing, model.tariff));
    // What the visitor should not miss stands open.
    if (above && !warned) opened.add('cap');
    warned = above;
    if (reading.status === 'aboveLoss') opened.add('more');
    if (sharesOfLoss(found).indemnity === 0 && !details.failed) void details.load();
    const shown: ClaimModel = {
      ...model,
      ...{ text: texts.of(model.lang), today: day, reading, found, details, opened, toggled, unsaved },
      save: () => void save(shown),
    };
    model.tell('claim', [spoken(shown)]);
    return claim(shown);
  };
};

/** What stands until the fields can be read. */
const presumed = ({ state, pricing, tariff }: Model, today: string): ClaimCase =>
  claimIn(initialState(state.answers), pricing, tariff, today) as ClaimCase;
