import type { ReactiveController } from 'lit';
import type { Estimate } from '../../core/estimate.js';
import type { State } from '../../core/state.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import { FollowUp } from '../../lazy/follow-up.js';
import type { ReadModel, StartView, ViewHost } from '../../lazy/host.js';
import { dictionary, lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { Model, ViewPart } from '../../screen/model.js';
import { sentences } from './draw/answer.js';
import { isTold } from './draw/is-told.js';
import { offersView, onPaper } from './draw/offers.js';
import { foundFor, type Found } from './figures/compare.js';
import { addOffer, offersIn, removeOffer, type DraftOffer } from './figures/offers.js';
import { toldFrom } from './figures/tell.js';
import type { Acts, OffersDetail, OffersModel, ToldModel } from './model.js';
import { saveTable } from './save-table.js';
import { offersStyles } from './styles.js';
import type { OffersMessages } from './text/fr.js';

const messages = dictionary<OffersMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** The view that sets offers side by side, for one element; resolves once its texts are there. */
export const startOffers: StartView = async (host, read) => {
  const texts = await lazyTexts(host, read, messages);
  adoptStyles(host.element.shadowRoot!, offersStyles);
  return new OffersView(host, read, texts);
};

/** What the view is told from. */
interface Basis {
  readonly found: Extract<Found, { kind: 'compared' }>;
  /** Of the same case. */
  readonly estimate: Estimate;
}

class OffersView implements ViewPart, ReactiveController {
  readonly #found: FollowUp<Found, readonly DraftOffer[]>;
  readonly #opened = new Set<OffersDetail>();
  /** Stale, it stays as it was told. */
  #basis: Basis | undefined;
  #refused: number | undefined;
  /** What gets the focus once it is drawn. */
  #next: string | undefined;
  /** Offers as last compared: another name for one is no other offer. */
  #asked: readonly DraftOffer[] = [];

  constructor(
    private readonly host: ViewHost,
    private readonly read: ReadModel,
    private readonly texts: LazyTexts<OffersMessages>,
  ) {
    this.#found = new FollowUp(host, read, {
      shownIn: '.offers',
      steps: foundFor,
      beside: this.#termsIn,
      name: 'comparisons of offers',
    });
    host.addController(this);
  }

  readonly follow = (model: Model): void => {
    if (!this.#take(model)) return;
    const shown = this.#shown(model);
    model.tell('offers', isTold(shown) ? sentences(shown) : [], model.state.answers);
  };

  readonly draw = (model: Model) => offersView(this.#shown(model));

  /** Only what was compared goes on paper. */
  get paper(): ViewPart['paper'] {
    const model = this.read();
    if (model) this.#take(model);
    return this.#basis && ((model) => onPaper(this.#shown(model) as ToldModel));
  }

  readonly ownPage = true;

  hostUpdated(): void {
    const root = this.host.element.shadowRoot;
    if (!this.#next || !root) return;
    root.getElementById(this.#next)?.focus();
    // until then it is not drawn, or not shown
    if (root.activeElement?.id === this.#next) this.#next = undefined;
  }

  /** Takes over what was computed for the offers as they stand; false while it is not there. */
  #take(model: Model): boolean {
    const { result, stale } = this.#found.for(model);
    if (stale || !result) return false;
    this.#refused = result.kind === 'refused' ? result.id : undefined;
    if (result.kind === 'fewPrices') this.#basis = undefined;
    if (result.kind === 'compared') this.#basis = { found: result, estimate: model.estimate };
    return true;
  }

  #shown(model: Model): OffersModel {
    const basis = this.#basis;
    return {
      ...model,
      text: this.texts.of(model.lang),
      offers: offersIn(model.state),
      told: basis && toldFrom(basis.found, basis.estimate),
      stale: this.#found.for(model).stale,
      refused: this.#refused,
      opened: this.#opened,
      acts: this.#acts,
    };
  }

  /** The offers that a comparison follows from; the same list as long as no term of theirs has changed. */
  readonly #termsIn = (state: State): readonly DraftOffer[] => {
    const offers = offersIn(state);
    const before = this.#asked;
    const same =
      offers.length === before.length &&
      offers.every(({ id, values, maximumOf }, i) => {
        const was = before[i]!;
        return id === was.id && values === was.values && maximumOf === was.maximumOf;
      });
    if (!same) this.#asked = offers;
    return this.#asked;
  };

  readonly #acts: Acts = {
    toggled: (detail, open) => {
      if (open) this.#opened.add(detail);
      else this.#opened.delete(detail);
      this.host.requestUpdate();
    },
    add: () => {
      this.#change(addOffer);
      const added = this.read() && offersIn(this.read()!.state).at(-1)!;
      if (added) this.#next = `offer-${added.id}-label`;
    },
    remove: (id) => {
      this.#change((state) => removeOffer(state, id));
      this.#next = 'offers-add';
    },
    save: () => {
      const model = this.read();
      const shown = model && this.#shown(model);
      if (shown && isTold(shown)) saveTable(shown);
    },
  };

  #change(change: (state: State) => State): void {
    this.read()?.dispatch({ type: 'apply', change });
    this.host.requestUpdate();
  }
}
