import type { nothing, TemplateResult } from 'lit';
import type { Action } from '../core/actions.js';
import type { Estimate } from '../core/estimate.js';
import type { Field, Question } from '../core/fields.js';
import type { Hypotheses } from '../core/hypotheses.js';
import type { MarketTariff, ProfileRates } from '../core/market.js';
import type { OutOfMarket } from '../core/out-of-market.js';
import type { Contradiction, Refusal } from '../core/problems.js';
import type { State } from '../core/state.js';
import type { Pricing } from '../engine/index.js';
import type { Lang } from '../text/locales.js';
import type { NumberKind } from '../text/number-kind.js';
import type { PackLang } from '../text/pack-language.js';
import type { Kept } from './kept.js';
import type { Note } from './notes.js';
import type { Messages } from './text/fr.js';

/** Which tariff is in force, and what became of the host's. */
export type TariffStatus =
  | { readonly kind: 'bundled' | 'loading' | 'refused' }
  /** The host's own pack; its title is in French and in English, which stands for every other language. */
  | { readonly kind: 'host'; readonly title: Readonly<Record<PackLang, string>> };

/**
 * Has the status region read what changes in a part's own sentences, once nothing moves; `about`: the result of the
 * answers that they rest on, if it comes later than the answers.
 */
export type Tell = (part: string, sentences: readonly string[], about?: unknown) => void;

/** What loads on intent; undefined until it is there. */
export interface OnIntent<T> {
  readonly content: T | undefined;
  /** It could not be loaded. */
  readonly failed: boolean;
  /** Resolves with the content, or with nothing if it could not be loaded. */
  readonly load: () => Promise<T | undefined>;
}

export type Draw = (model: Model) => TemplateResult;

/** Where help is: at a question, or in place of the fields of the policy's terms. */
export type HelperName = Question | 'terms';

/** The help at questions. */
export interface Helpers {
  readonly draw: (model: Model, name: HelperName) => TemplateResult | typeof nothing;
  /** Before each drawing: keeps what helpers have answered true to the other answers, and has changes read aloud. */
  readonly follow: (model: Model) => void;
}

/** Tables that few open: the lines of the bill, and the twin of the scale. */
export type Tables = Readonly<Record<'bill' | 'scale', Draw>>;

/** Says why an entry cannot be taken as it is. */
export interface Faults {
  readonly refusal: (refusal: Refusal, kind: NumberKind, typed: string) => string;
  readonly ambiguous: (typed: string) => string;
  /** The rate would be none that anybody pays; `asks`: amounts follow that may have been meant. */
  readonly implausible: (value: string, asks: boolean) => string;
  /** Asks what a figure for bad debts counts. */
  readonly basis: string;
  readonly contradiction: (contradiction: Contradiction) => string;
}

/** What has happened since something was last read aloud. */
export interface News {
  /** There is another result. */
  readonly result: boolean;
  /** The visitor has made what was shown their answer. */
  readonly confirmed?: Field | undefined;
  /** What other parts have to say. */
  readonly told: readonly string[];
}

/** What comes once the visitor begins to answer, or the case turns out unusual. */
export interface Answering {
  readonly faults: (model: Model) => Faults;
  /** What there is to say of what the visitor has put into a field, or chosen there. */
  readonly note: (field: Field, model: Model) => Note | undefined;
  /** A note that asks, with what there is to choose from. */
  readonly choices: (
    note: Extract<Note, { kind: 'question' | 'basis' }>,
    field: Field,
    model: Model,
  ) => TemplateResult;
  /** Why the market would not write the case, if so. */
  readonly panel: (model: Model) => TemplateResult | typeof nothing;
  /** What there is to read aloud, if anything. */
  readonly announcement: (model: Model, news: News) => string;
  /** The result in one line. */
  readonly compact: Draw;
  /** What is left once every question is answered: of the range, and to do. */
  readonly complete: Draw;
  /** Says that the result is a what-if, where it is. */
  readonly trial: (model: Model) => TemplateResult | typeof nothing;
}

/** A view below the questions, made for one element: it keeps what only concerns itself. */
export interface ViewPart {
  /** Draws, and does nothing else; or tells where it is drawn apart. */
  readonly draw: (model: Model) => TemplateResult | Node;
  /** Before each drawing while the view is open: what follows from the model, what is loaded or said aloud. */
  readonly follow?: (model: Model) => void;
  /** What goes on the sheet's second page, once the visitor has opened the view; without it, nothing does. */
  readonly paper?: Draw | undefined;
  /** It fills a page of the sheet by itself. */
  readonly ownPage?: boolean;
}

/** A section of the sheet's first page. */
export interface SheetSection {
  readonly heading: string;
  readonly draw: Draw;
}

/** A view below the questions: its heading stands from the first, what is inside comes on intent. */
export interface ShownView extends OnIntent<ViewPart> {
  /** Of the attribute `views`. */
  readonly name: string;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** Who stands behind the page, as its host wrote it. */
export interface Identity {
  readonly broker?: string | null;
  readonly orias?: string | null;
  /** `https:`, `tel:` or `mailto:`; anything else is no contact. */
  readonly contact?: string | null;
  readonly contactLabel?: string | null;
  /** In words, or an address of these three kinds. */
  readonly address?: string | null;
  readonly supervisor?: string | null;
  readonly complaints?: string | null;
  readonly mediator?: string | null;
  readonly privacy?: string | null;
}

/** What the host has switched on that says something to somebody. */
export interface Uses {
  /** Events are counted. */
  readonly counts: boolean;
  /** A tariff is fetched. */
  readonly fetches: boolean;
  /** The estimate is a form's to submit. */
  readonly submits: boolean;
}

/** What the visitor can do with the result. */
export type TakeAwayAction = 'share' | 'contact' | 'print';

/** The part that lets the visitor take the result away. */
export interface TakeAway {
  /** Which panel is open. */
  readonly open: TakeAwayAction | undefined;
  /** What a link that was followed says that does not apply here; then the open panel. */
  readonly notice: (model: Model) => unknown;
  readonly panel: (model: Model) => unknown;
  readonly act: (action: TakeAwayAction, event: Event) => void;
}

/** What the compact form keeps behind its button, which is not drawn until it is opened. */
export interface Rest {
  readonly open: boolean;
  /**
   * Opens it and puts the visitor in front of something in it, or closes it.
   * @param stay the page does not scroll there, as under a pointer
   * @param id of what gets the focus; the first question if none is named
   */
  readonly toggle: (stay: boolean, id?: string) => void;
}

/** Everything that a screen shows, and where the visitor's actions go. */
export interface Model {
  readonly lang: Lang;
  readonly messages: Messages;
  readonly state: State;
  readonly hypotheses: Hypotheses;
  readonly tariff: MarketTariff;
  readonly tariffStatus: TariffStatus;
  readonly tariffAge: 'current' | 'expired' | 'notYet';
  /** The last good one. */
  readonly estimate: Estimate;
  /** The price that the estimate was laid around. */
  readonly pricing: Pricing;
  readonly profiles: ProfileRates;
  readonly outOfMarket: readonly OutOfMarket[];
  /** What the status region says; empty until the visitor has changed something. */
  readonly announcement: string;
  /** Has the status region say this, once nothing moves. */
  readonly say: (text: string) => void;
  readonly tell: Tell;
  readonly tables: OnIntent<Tables>;
  readonly views: readonly ShownView[];
  readonly helpers: OnIntent<Helpers>;
  /** Undefined until the visitor has begun to answer, or the case has turned out unusual. */
  readonly answering: Answering | undefined;
  readonly takeAway: OnIntent<TakeAway>;
  /** Undefined where the form is whole. */
  readonly rest: Rest | undefined;
  readonly identity: Identity;
  readonly uses: Uses;
  /** The broker's commission is told inside the running costs. */
  readonly foldsCommission: boolean;
  readonly dispatch: (action: Action) => void;
  /** Where what the visitor did waits for a part that could not be loaded: has it asked for again. */
  readonly again: (() => void) | undefined;
  /** Whether the disclosure of that id stands open: what is in a closed one is not drawn. */
  readonly isOpen: (id: string) => boolean;
  /** Questions as last drawn. */
  readonly kept: Kept;
}
