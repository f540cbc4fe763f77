import { today } from '../../browser/today.js';
import { initialState } from '../../core/state.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { StartView, ViewHost } from '../../lazy/host.js';
import { LazyPart } from '../../lazy/lazy-part.js';
import { dictionary, lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { Draw, Model, ViewPart } from '../../screen/model.js';
import { withInvoice } from '../../tariff/usual-invoice.js';
import { spoken } from './draw/answer.js';
import { claim } from './draw/claim.js';
import { capOf, exceeds } from './figures/cap.js';
import { claimIn, type ClaimCase, type ClaimReading } from './figures/case.js';
import type { ClaimModel, OnDemand } from './model.js';
import { claimStyles } from './styles.js';
import type { ClaimMessages } from './text/fr.js';

const messages = dictionary<ClaimMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** The view on an unpaid invoice, for one element; resolves once its texts are there. */
export const startClaim: StartView = async (host, read) => {
  const texts = await lazyTexts(host, read, messages);
  adoptStyles(host.element.shadowRoot!, claimStyles);
  const sources = new LazyPart(host, async () =>
    (await import('./start-sources.js')).startClaimSources(host, read),
  );
  return new ClaimView(host, texts, sources);
};

class ClaimView implements ViewPart {
  readonly #today = today();
  readonly #opened = new Set<OnDemand>();
  #reading: ClaimReading = { status: 'unclear' };
  /** The last good one. */
  #found: ClaimCase | undefined;
  /** Whether the largest buyer alone was last found to use up the year. */
  #warned = false;
  /** Whether the calendar file could not be made. */
  #unsaved = false;

  constructor(
    private readonly host: ViewHost,
    private readonly texts: LazyTexts<ClaimMessages>,
    private readonly sources: LazyPart<Draw>,
  ) {}

  readonly follow = (model: Model): void => {
    const { state, pricing } = model;
    const tariff = withInvoice(model.tariff);
    this.#reading = claimIn(state, pricing, tariff, this.#today);
    if (this.#reading.status === 'value') this.#found = this.#reading;
    this.#found ??= presumed(model, this.#today);
    // What the visitor should not miss stands open.
    const above = exceeds(capOf(state.answers, pricing, tariff));
    if (above && !this.#warned) this.#opened.add('cap');
    this.#warned = above;
    if (this.#reading.status === 'aboveLoss') this.#opened.add('more');
    model.tell('claim', [spoken(this.#shown(model))]);
  };

  readonly draw = (model: Model) => claim(this.#shown(model));

  readonly paper = (model: Model) => claim(this.#shown(model), true);

  #shown(model: Model): ClaimModel {
    const shown: ClaimModel = {
      ...model,
      tariff: withInvoice(model.tariff),
      text: this.texts.of(model.lang),
      today: this.#today,
      reading: this.#reading,
      found: this.#found ?? presumed(model, this.#today),
      sources: this.sources,
      opened: this.#opened,
      toggled: this.#toggled,
      unsaved: this.#unsaved,
      save: () => void this.#save(shown),
    };
    return shown;
  }

  readonly #toggled = (name: OnDemand, open: boolean): void => {
    if (open) this.#opened.add(name);
    else this.#opened.delete(name);
    if (open && name === 'sources') void this.sources.load();
    this.host.requestUpdate();
  };

  async #save(shown: ClaimModel): Promise<void> {
    try {
      (await import('./save-calendar.js')).saveCalendar(shown);
      this.#unsaved = false;
    } catch {
      this.#unsaved = true;
      shown.say(shown.messages.views.failed);
    }
    this.host.requestUpdate();
  }
}

/** What stands until the fields can be read. */
const presumed = ({ state, pricing, tariff }: Model, day: string): ClaimCase =>
  claimIn(initialState(state.answers), pricing, withInvoice(tariff), day) as ClaimCase;
