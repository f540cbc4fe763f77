import { html, type ReactiveController } from 'lit';
import { warned, warnOnce } from '../../browser/warn.js';
import { asksForCheck } from '../../core/link/asks-for-check.js';
import { isCase } from '../../core/link/format.js';
import type { LinkProblem } from '../../core/link/read.js';
import type { State } from '../../core/state.js';
import type { ReadModel } from '../../lazy/host.js';
import { LazyPart } from '../../lazy/lazy-part.js';
import { isContact } from '../../screen/actions.js';
import type { Model, TakeAway, TakeAwayAction } from '../../screen/model.js';
import { waiting } from '../../screen/views.js';
import { CrsLeadEvent, type LeadDetail } from './events.js';
import { roomsOf, type Others, type Rooms, type TakeAwayHost } from './host.js';
import { checkIdentity } from './identity.js';
import type { Panels } from './panels.js';

/** The part as the element sees it. */
export interface TakingAway extends TakeAway {
  /** A link to the case. */
  readonly link: () => Promise<string>;
  readonly print: () => Promise<void>;
  /** Takes up what the browser has kept of a form; what is said after `before` stands. */
  readonly restore: (state: unknown, before: State) => Promise<void>;
}

/** What lets the visitor take the result away, for one element; each thing in it loads when it is wanted. */
export function startTakeAway(host: TakeAwayHost, read: ReadModel, others: Others): TakingAway {
  return new Hub(host, read, roomsOf(others), others);
}

class Hub implements TakingAway, ReactiveController {
  open: TakeAwayAction | undefined;
  #problems: readonly LinkProblem[] = [];
  #followed = false;
  /** The state when this room was asked for: a link that is there from the first comes before whatever is said since. */
  #before: State | undefined;
  /** The state when the host last switched the data layer on: of what was done before, nothing is told. */
  #counted: State | undefined;
  /** The link on its way into the element; settles once its case is in. */
  #following: { readonly text: string; readonly done: Promise<void> } | undefined;
  /** Cases asked for until now: the last link is the one wanted, or else what was restored last. */
  #links = 0;
  #restored = 0;
  /** A press of the contact has been held back. */
  #holds = false;
  readonly #panels: LazyPart<Panels>;
  readonly #form: LazyPart<unknown>;
  readonly #datalayer: LazyPart<unknown>;
  readonly #check: LazyPart<unknown>;

  constructor(
    private readonly host: TakeAwayHost,
    private readonly read: ReadModel,
    private readonly rooms: Rooms,
    { state, counts, selfCheck }: Others,
  ) {
    this.#before = state;
    if (counts) this.#counted = state;
    this.#panels = new LazyPart(host, async () =>
      (await import('./panels.js')).startPanels(host, read, this.close, rooms),
    );
    this.#form = new LazyPart(host, async () => (await import('./form.js')).startForm(host, read, rooms));
    this.#datalayer = new LazyPart(host, async () =>
      (await import('./datalayer.js')).startDataLayer(host, read, () => this.#counted),
    );
    this.#check = new LazyPart(host, async () => (await selfCheck())(host, read));
    if (asksForCheck(location.search)) void this.#check.load();
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    for (const type of INTEREST) this.host.addEventListener(type, this.#prepare);
    if (this.host.matches(':hover, :focus-within')) this.#prepare();
    this.#follow();
    this.#before = undefined;
    this.hostUpdated();
  }

  hostUpdated(): void {
    checkIdentity(this.host);
    if (this.host.name && !this.#form.failed) void this.#form.load();
    if (!this.host.datalayer) this.#counted = undefined;
    else if ((this.#counted ??= this.read()?.state) && !this.#datalayer.failed) void this.#datalayer.load();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    for (const type of INTEREST) this.host.removeEventListener(type, this.#prepare);
  }

  readonly act = (action: TakeAwayAction, event: Event): void => {
    if (action === 'print') void this.print();
    else if (action === 'contact') void this.#contact(event as MouseEvent);
    else if (action === this.open) this.close();
    else void this.#show(action);
  };

  readonly panel = (model: Model): unknown => {
    if (!this.open || this.open === 'print') return undefined;
    const { open } = this;
    const { content, failed } = this.#panels;
    return content?.panel(model, open) ?? waiting(open, { failed, load: () => this.#show(open) }, model);
  };

  readonly notice = (model: Model): unknown => {
    // An editor who asked for the check is told what the console was, and why there is none.
    if (this.#check.failed)
      return html`<p role="alert">${model.messages.views.failed} ${warned().join(' ')}</p>`;
    return this.#problems.length > 0
      ? this.#panels.content?.notice(model, this.#problems, () => this.#tell([]))
      : undefined;
  };

  readonly close = (): void => {
    const button = this.host.shadowRoot?.getElementById(`${this.open}-button`);
    this.open = undefined;
    this.host.requestUpdate();
    button?.focus();
  };

  readonly link = async (): Promise<string> => {
    await this.host.ready;
    const [{ linkTo }, keys] = await Promise.all([import('./link.js'), this.rooms.loadLinkKeys()]);
    return linkTo(this.host, this.read()!, keys);
  };

  readonly print = async (): Promise<void> => {
    await this.host.ready;
    try {
      const { print } = await import('./print.js');
      await print(this.host, this.read, this.rooms);
    } catch {
      window.print(); // without its part, the page with the result on it
    }
  };

  readonly restore = async (state: unknown, before: State): Promise<void> => {
    const turn = ++this.#restored;
    await Promise.all([this.host.ready, this.#following?.done]);
    // A link that was just followed says what the visitor wants now.
    if (typeof state !== 'string' || !state || this.#followed) return;
    const links = this.#links;
    await this.#apply(state, before, () => turn === this.#restored && links === this.#links).catch(() => {
      warnOnce('no-part', 'what restores a form could not be loaded.');
    });
  };

  /** Takes up the link in the address bar, if it is one and not on its way already. */
  readonly #follow = (): void => {
    const { hash } = location;
    if (!isCase(hash) || this.#following?.text === hash) return;
    this.#following = { text: hash, done: this.#take(hash, this.#before ?? this.read()?.state) };
  };

  /** It leaves the bar once its case is in, so that nothing is lost where that is not to be. */
  async #take(hash: string, before: State | undefined): Promise<void> {
    try {
      const { forgetLink, linkInAddress } = await import('./follow.js');
      const text = linkInAddress(this.host);
      if (text === undefined) return;
      const turn = ++this.#links;
      if (!(await this.#apply(text, before, () => turn === this.#links))) return;
      this.#followed = true;
      forgetLink(text);
    } catch {
      warnOnce('no-part', 'what reads links could not be loaded; the link stays in the address bar.');
    } finally {
      if (this.#following?.text === hash) this.#following = undefined;
    }
  }

  /** Whether it has been taken up. */
  async #apply(text: string, before: State | undefined, isWanted: () => boolean): Promise<boolean> {
    const { applyLink } = await import('./follow.js');
    const problems = await applyLink(text, before, isWanted, this.host, this.read, this.rooms);
    if (problems) this.#tell(problems);
    return !!problems;
  }

  #tell(problems: readonly LinkProblem[]): void {
    this.#problems = problems;
    if (problems.length > 0) void this.#panels.load();
    this.host.requestUpdate();
  }

  /** Opens a panel and leads the visitor there; whoever has gone elsewhere meanwhile is left alone. */
  async #show(action: TakeAwayAction): Promise<undefined> {
    this.open = action;
    this.host.requestUpdate();
    await this.#panels.load();
    await this.host.updateComplete;
    const root = this.host.shadowRoot!;
    const button = `${action}-button`;
    // Safari does not give the focus to what is pressed.
    if ((root.activeElement?.id ?? button) === button) root.getElementById(`${action}-heading`)?.focus();
  }

  /**
   * Tells the host, and leads on unless it takes over. A press that comes before the words of the case is held back
   * until they are there and made again, with the keys that were held, for whoever follows links on the page's behalf.
   */
  async #contact(event: MouseEvent): Promise<void> {
    const contact = this.host.contact!;
    const byMail = /^mailto:/i.test(contact);
    const { content, failed, load } = this.#panels;
    const waits = !content && !failed;
    if (byMail || waits) event.preventDefault();
    if (this.#holds) return;
    // Where it is over, it was held back for this part already.
    this.#holds = waits || !event.eventPhase;
    if (waits) await load();
    const { estimate } = this.read()!;
    const channel = contact.split(':', 1)[0]!.toLowerCase() as LeadDetail['channel'];
    const lead = new CrsLeadEvent(Object.freeze({ channel, summary: this.#summary(), estimate }));
    if (!this.host.dispatchEvent(lead)) event.preventDefault();
    else if (byMail) void this.#show('contact');
    else if (this.#holds)
      this.host.shadowRoot!.getElementById('contact-button')?.dispatchEvent(new MouseEvent('click', event));
    this.#holds = false;
  }

  /** The case in words; where those could not be loaded, the result as it stands on the screen. */
  #summary(): string {
    return (
      this.#panels.content?.summary(this.read()!) ??
      this.host.shadowRoot!.querySelector<HTMLElement>('.summary')!.innerText
    );
  }

  /** Somebody who comes near may want to talk to the broker: the words of the case are to be ready by then. */
  readonly #prepare = (): void => {
    if (isContact(this.host.contact)) void this.#panels.load();
  };
}

const INTEREST = ['pointerenter', 'focusin'] as const;
