import type { ReactiveController } from 'lit';
import { today } from '../browser/today.js';
import { warnOnce } from '../browser/warn.js';
import { presetAttributes } from '../core/public-names.js';
import type { ReadModel } from '../lazy/host.js';
import { languageOf } from '../lazy/language-of.js';
import type { Draw, Model } from '../screen/model.js';
import { page } from '../screen/page.js';
import type { Lang } from '../text/locales.js';
import { views } from '../views/index.js';
import { booth } from './draw/booth.js';
import type { HandOff } from './hand-off.js';
import type { StandHost, StandPart } from './host.js';
import { Idle } from './idle.js';
import { noticesOf } from './notices.js';
import { codeOf, idleOf, viewsAtStand } from './settings.js';
import { firstState, reduceStand, type StandAction, type StandState } from './state.js';
import type { StandTexts } from './stand-texts.js';
import type { AroundVisit, Visit } from './visit.js';

/** What counts as a gesture; a pointer also moves by what moves under it. */
const GESTURES = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/** The screens of visitors, for what begins in each of them to know that it is one. */
export const visits = new WeakMap<Element, AroundVisit>();

/**
 * The stand around its visitors' screens. Each visitor has an element of their own, which goes with them: so nothing of
 * theirs can be left behind, whatever a view may keep. This element's own state stays the host's example.
 */
export class Booth implements StandPart, ReactiveController {
  #state: StandState = firstState(today());
  #visitor: StandHost | undefined;
  #visit: Visit | undefined;
  #handOff: HandOff | null | undefined;
  /** Had the focus under what lies over it. */
  #before: HTMLElement | undefined;
  #shown = '';
  readonly #idle = new Idle(
    (seconds) => this.#do({ type: 'left', seconds }),
    () => this.wipe(),
  );

  constructor(
    private readonly host: StandHost,
    private readonly read: ReadModel,
    private readonly texts: StandTexts,
  ) {
    host.addController(this);
  }

  get #on(): boolean {
    const { mode } = this.host;
    if (mode && mode !== 'stand' && mode !== 'article')
      warnOnce('bad-attribute', `mode="${mode}" is not understood; the usual screen is shown.`);
    return mode === 'stand';
  }

  readonly draw: Draw = (model) => {
    if (!this.#on) return page(model);
    const lang = this.#state.lang ?? model.lang;
    const text = this.texts.of(lang);
    return booth({
      ...{ model, state: this.#state, lang: text[0], text: text[1], languages: this.texts.all },
      ...{ visitor: this.#visitor, handOff: this.#handOff, notices: noticesOf(this.host) },
      begin: (chosen) => this.#begin(chosen, model),
      speak: (chosen) => this.#speak(chosen),
      press: () => this.#do({ type: 'press', hidden: true, code: this.#code }),
      digit: (digit) => this.#do({ type: 'digit', digit, code: this.#code }),
      erase: () => this.#do({ type: 'erase' }),
      stay: this.#stay,
      wipe: this.wipe,
      show: this.#show,
      back: this.#back,
      leave: () => {
        this.wipe();
        this.host.mode = null;
      },
    });
  };

  hostConnected(): void {
    for (const type of GESTURES)
      window.addEventListener(type, this.#gesture, { capture: true, passive: true });
  }

  /** Moved or taken away: whoever stood before it is gone. */
  hostDisconnected(): void {
    for (const type of GESTURES) window.removeEventListener(type, this.#gesture, { capture: true });
    this.wipe();
  }

  hostUpdated(): void {
    if (!this.#on) {
      if (this.#state.stage === 'visit' || this.#state.over !== 'none') this.wipe();
      this.#shown = '';
      return;
    }
    void this.texts.bring();
    this.#lead();
  }

  /** Everything of the visitor goes, and the attract screen comes back. */
  readonly wipe = (): void => {
    this.#idle.stop();
    this.#visitor?.remove();
    this.#visitor = this.#visit = this.#handOff = this.#before = undefined;
    this.#do({ type: 'wipe' });
  };

  get #code(): string {
    return codeOf(this.host.code);
  }

  #do(action: StandAction): void {
    const before = this.#state;
    this.#state = reduceStand(before, action);
    if (this.#state === before) return;
    // The counter or the pad may stand open with no visitor.
    if (before.over === 'none' && this.#state.over !== 'none') this.#restart();
    this.host.requestUpdate();
  }

  #begin(lang: Lang, model: Model): void {
    if (this.#state.stage === 'visit' || model.tariffStatus.kind === 'loading') return;
    this.#visitor = this.#newVisitor(lang);
    this.#do({ type: 'begin', lang, date: today() });
    this.#restart();
  }

  /** A new element with the host's example and wishes. */
  #newVisitor(lang: Lang): StandHost {
    const { host } = this;
    const visitor = new (host.constructor as new () => StandHost)();
    visits.set(visitor, {
      identity: host,
      uses: () => this.read()?.uses,
      estimated: () => visitor === this.#visitor && this.#do({ type: 'estimated' }),
      show: this.#show,
      began: (visit) => {
        if (visitor === this.#visitor) this.#visit = visit;
      },
    });
    for (const name of Object.keys(presetAttributes)) {
      (visitor as unknown as Record<string, unknown>)[name] = (host as unknown as Record<string, unknown>)[
        name
      ];
    }
    visitor.lang = lang;
    visitor.mode = 'stand';
    visitor.views = viewsAtStand(host.views, Object.keys(views));
    visitor.shareBase = host.shareBase;
    visitor.commission = host.commission;
    if (host.tariff) visitor.tariff = host.tariff;
    const slot = document.createElement('slot');
    slot.name = slot.slot = 'legal';
    visitor.append(slot);
    return visitor;
  }

  #speak(lang: Lang): void {
    this.#visitor?.setAttribute('lang', lang);
    this.#do({ type: 'speak', lang });
  }

  readonly #show = (): void => {
    const visit = this.#visit;
    if (!visit) return;
    this.#handOff = undefined;
    this.#do({ type: 'show' });
    const { lang } = this.#state;
    const { phone } = this.texts.of(lang ?? languageOf(this.host))[1];
    void import('./hand-off.js')
      .then(({ handOffOf }) => handOffOf(visit, this.host, phone))
      .catch(() => null)
      .then((handOff) => {
        // Another visitor's by now, or nobody's.
        if (visit !== this.#visit || this.#state.over !== 'code') return;
        this.#handOff = handOff;
        this.host.requestUpdate();
      });
  };

  readonly #back = (): void => {
    this.#handOff = undefined;
    if (this.#state.stage === 'attract') this.wipe();
    else this.#do({ type: 'back' });
  };

  readonly #stay = (): void => {
    this.#do({ type: 'stay' });
    this.#restart();
  };

  readonly #restart = (): void => {
    const { stage, over } = this.#state;
    if (stage === 'visit' || over !== 'none') this.#idle.restart(idleOf(this.host.idle));
  };

  /** While the last seconds are counted, only a press on what says so stays. */
  readonly #gesture = (event: Event): void => {
    if (!this.#on) return;
    if (this.#state.left === undefined) this.#restart();
    if (event.type === 'pointerdown') this.#pressed(event);
    if (event.type === 'keydown') this.#key(event as KeyboardEvent);
  };

  /** A press of anything else begins the hidden way anew. */
  #pressed(event: Event): void {
    const corner = this.host.shadowRoot?.querySelector('.corner');
    if (!corner || !event.composedPath().includes(corner))
      this.#do({ type: 'press', hidden: false, code: this.#code });
  }

  /** By key, the hidden way is Escape; with something over the screen, Escape closes that. */
  #key({ key }: KeyboardEvent): void {
    const { left, over } = this.#state;
    const escape = key === 'Escape';
    if (left !== undefined) {
      if (escape) this.#stay();
    } else if (over === 'none') this.#do({ type: 'press', hidden: escape, code: this.#code });
    else if (escape) this.#back();
    else if (over === 'pad' && /^\d$/.test(key)) this.#do({ type: 'digit', digit: key, code: this.#code });
    else if (over === 'pad' && key === 'Backspace') this.#do({ type: 'erase' });
  }

  /** Leads whoever goes by key or by ear to what has come up, and back to where they were. */
  #lead(): void {
    const { stage, over, left } = this.#state;
    const shown = `${stage} ${over} ${left === undefined}`;
    const { shadowRoot } = this.host;
    if (shown === this.#shown || !shadowRoot?.querySelector('.booth')) return;
    const first = this.#shown === '';
    const wasOver = !this.#shown.endsWith('none true');
    this.#shown = shown;
    // A page that opens leaves the focus where it is.
    if (first) return;
    const isOver = !shown.endsWith('none true');
    if (isOver) {
      if (!wasOver) this.#before = focused(shadowRoot);
      shadowRoot.querySelector<HTMLElement>('.over [data-focus]')?.focus();
    } else if (this.#before?.isConnected) {
      this.#before.focus();
      this.#before = undefined;
    } else shadowRoot.querySelector<HTMLElement>('.under [data-focus]')?.focus({ preventScroll: true });
  }
}

/** What has the focus in a tree, in those inside it too. */
function focused(root: ShadowRoot): HTMLElement | undefined {
  let element = root.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element as HTMLElement | null) ?? undefined;
}
