import {
  html,
  LitElement,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { drawIn, Translated } from '../browser/translated.js';
import { warnOnce } from '../browser/warn.js';
import { valuesOf, type AnswerValues } from '../core/answers.js';
import type { Estimate } from '../core/estimate.js';
import { hypothesesFor } from '../core/hypotheses.js';
import { asksForCheck } from '../core/link/asks-for-check.js';
import { isCase } from '../core/link/format.js';
import { progressOf } from '../core/progress.js';
import { isTellable } from '../core/tellable.js';
import { adoptLater, adoptStyles } from '../lazy/adopt-styles.js';
import { LazyPart } from '../lazy/lazy-part.js';
import { tellPresence } from '../living/present.js';
import type { Kept } from '../screen/kept.js';
import type { Answering, Helpers, Identity, Model, Tables } from '../screen/model.js';
import { page } from '../screen/page.js';
import { isShut } from '../screen/shut.js';
import type { StandPart } from '../stand/host.js';
import type { PackDocument, TariffPack } from '../tariff/pack.js';
import { parts, views } from '../views/index.js';
import type { TakingAway } from '../views/take-away/start.js';
import { acting, loadActing } from './acting.js';
import {
  checkedAnswers,
  isDetail,
  plainAnswers,
  plainValue,
  presetNames,
  readPresets,
  readsNothing,
  type HostExample,
  type Raw,
} from './attributes.js';
import { CrsEstimateEvent, CrsReadyEvent } from './events.js';
import { Language } from './language.js';
import { EstimateScheduler } from './estimate-scheduler.js';
import { Nearness } from './nearness.js';
import { Rest } from './rest.js';
import { Session } from './session.js';
import { TariffSource } from './tariff-source.js';
import { Tone } from './tone.js';
import { Views } from './views.js';
import { Visibility } from './visibility.js';

/** Room for the screen, with what the host has put there until there is something to show. */
const fallback = (compact: boolean): TemplateResult =>
  html`<div class="room ${compact ? 'less' : ''}"><slot></slot></div>`;

/** The host's example, also by property: what an attribute of the same name takes. */
/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unsafe-declaration-merging --
   the accessors of the presets are made by `properties` */
export interface CreditRateSimulator extends HostExample {}

/**
 * The likely premium rate of a trade-credit-insurance policy as a range, and what the policy costs all in.
 * Content is the fallback without JavaScript; a child `<script type="application/json" data-tariff>` is a tariff pack.
 *
 * @fires crs-ready the first estimate is on screen
 * @fires crs-estimate a new estimate is complete
 * @fires crs-invalid an entry could not be taken
 * @fires crs-view the visitor has opened or closed a view
 * @fires crs-share the visitor has taken the link, its code or the result with them
 * @fires crs-print the result is about to be printed
 * @fires crs-lead the visitor wants to talk to the broker; cancelable
 * @fires crs-tariff the host's tariff was accepted or refused, or the one in force has expired
 */
export class CreditRateSimulator extends LitElement implements Identity {
  /* eslint-enable */
  static readonly formAssociated = true;
  /** The build puts it in; sources that run unbuilt have none. */
  static readonly version: string = typeof __CRS_VERSION__ === 'string' ? __CRS_VERSION__ : 'unbuilt';
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(presetNames.map((name) => [name, {}])),
    tariffSrc: { attribute: 'tariff-src' },
    contactLabel: { attribute: 'contact-label' },
    shareBase: { attribute: 'share-base' },
    name: { reflect: true },
    ...Object.fromEntries(
      [
        ...['mode', 'idle', 'code', 'languages'],
        ...['views', 'broker', 'orias', 'contact', 'datalayer', 'commission', 'compact'],
        ...['address', 'supervisor', 'complaints', 'mediator', 'privacy'],
      ].map((name) => [name, {}]),
    ),
    answers: { attribute: false, noAccessor: true },
    tariff: { attribute: false, noAccessor: true },
  };

  /** The host's texts; Lit wraps the accessors, which take what hosts set. */
  readonly #given: Record<string, Raw | boolean> = {};
  static {
    for (const name of Object.keys(this.properties)) {
      if (Object.hasOwn(this.prototype, name)) continue;
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: CreditRateSimulator) {
          return this.#given[name];
        },
        set(this: CreditRateSimulator, value: unknown) {
          this.#given[name] = plainValue(name, value);
        },
      });
    }
  }

  /** Address of a tariff pack: the only request beside the component's own parts. */
  declare tariffSrc: string | null;

  /** Views below the questions, by name, in the order wanted; all that exist if absent. */
  declare views: string | null;

  /**
   * `stand`: fills the window, for one visitor after the other. Seconds until it wipes itself; the broker's digits;
   * languages to choose from.
   */
  declare mode: string | null;
  declare idle: string | null;
  declare code: string | null;
  declare languages: string | null;

  /** Who stands behind the page, and their number in the register of insurance intermediaries. */
  declare broker: string | null;
  declare orias: string | null;

  /** Address of the broker: `https:`, `tel:` or `mailto:`; and what the link to it says. */
  declare contact: string | null;
  declare contactLabel: string | null;

  /** Where the broker is, who supervises it, where to complain and to whom next; where its page speaks of personal data. */
  declare address: string | null;
  declare supervisor: string | null;
  declare complaints: string | null;
  declare mediator: string | null;
  declare privacy: string | null;

  /** `folded`: the broker's commission is told inside the running costs, which it is a part of. */
  declare commission: string | null;

  /** Present: result and three questions, the rest behind a button. */
  declare compact: boolean | null | undefined;

  /** Page that links and codes point to; the page itself if absent. */
  declare shareBase: string | null;

  /** Banded events go to `window.dataLayer`, from when it is on until it is off. */
  declare datalayer: boolean | null | undefined;

  /** Takes part in the form around it: the estimate as JSON. */
  declare name: string | null;

  /** Resolves once the first estimate is on screen. */
  readonly ready: Promise<Estimate>;
  #ready!: (estimate: Estimate) => void;
  #isReady = false;
  #exampleRead = false;
  #prepared: Promise<void> | undefined;

  readonly #language = new Language(this);
  readonly #source = new TariffSource(this, () => this.#tariffChanged());
  readonly #session: Session = new Session(
    this,
    () => this.#invalidate(),
    () => this.#model(),
  );
  readonly #estimates: EstimateScheduler = new EstimateScheduler(
    this,
    () => {
      const { answers, example } = this.#session.state;
      return { answers, tariff: this.#source.tariff, asked: answers !== example };
    },
    (estimate) => this.#completed(estimate),
    (good) => this.#session.dispatch({ type: 'question', good }),
  );

  readonly #nearness = new Nearness(this);
  readonly #rest = new Rest(this);
  readonly #kept: Kept = new Map();
  readonly #read = (): Model | undefined => this.#model();
  readonly #isOpen = (id: string): boolean =>
    !!(this.shadowRoot?.getElementById(id) as HTMLDetailsElement | null)?.open;

  readonly #views = new Views(this, this.#read);
  readonly #tables = new LazyPart<Tables>(this, async () => (await parts.tables())(this, this.#read));
  readonly #takeAway = new LazyPart<TakingAway>(this, async () => {
    const { state } = this.#session;
    const counts = this.datalayer;
    const start = await parts.takeAway();
    return start(this, this.#read, {
      tariff: this.#source,
      views,
      bill: parts.bill,
      selfCheck: parts.selfCheck,
      state,
      counts,
    });
  });
  readonly #helpers = new LazyPart<Helpers>(this, async () =>
    (await parts.helpers())(this, this.#read, this.#source),
  );

  readonly #stand = new LazyPart<StandPart>(this, async () =>
    (await import('../stand/start.js')).startStand(this, this.#read),
  );

  readonly #answering = new LazyPart<Answering>(this, async () =>
    (await parts.answering())(this, this.#read),
  );

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#ready = resolve));
    this.addController(new Translated(this));
    new Tone(this);
    new Visibility(this, (visible) => (this.#estimates.visible = visible));
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    adoptStyles(root);
    // Whoever enters a field may soon need to be told what it does not take, and scrolls away from the result. Safari
    // does not give the focus to what is pressed.
    const prepare = () => {
      this.#prepare();
      void this.#answering.load();
    };
    for (const type of ['focusin', 'click']) root.addEventListener(type, prepare);
    // What opens is drawn only then; a view sees to what opens in it.
    root.addEventListener(
      'toggle',
      ({ target }) => (target as Element).closest('.views') ?? this.requestUpdate(),
      true,
    );
    // Its room is there before the first drawing, by which the place of others is measured.
    render(fallback(!!this.compact), root, this.renderOptions);
    return root;
  }

  #prepare(): void {
    this.#prepared ??= loadActing().then((found) => {
      if (!found) return void (this.#prepared = undefined);
      adoptLater(this.shadowRoot!, found.laterStyles);
      this.addController(new found.UnderHeader(this));
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followLink);
    tellPresence(this, this.#read);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followLink);
    tellPresence(this);
  }

  /** The part that takes up what the address holds comes once there is something. */
  readonly #followLink = (): void => {
    if (this.#isReady && (isCase(location.hash) || asksForCheck(location.search))) void this.#takeAway.load();
  };

  /** Moved to another document, which does not know the styles of the last one. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  /**
   * Values in force that the host or the visitor gave: €, fractions, days. Setting it answers in their place, `undefined`
   * withdraws that; the details, `countryMix` and `lossExperience`, follow once the part that checks them is there.
   */
  get answers(): AnswerValues {
    return valuesOf(this.#session.state.answers);
  }
  set answers(given: AnswerValues | null | undefined) {
    if (given === undefined) {
      this.reset();
      return;
    }
    const values = plainAnswers(given);
    if (!values) return;
    this.#session.dispatch({ type: 'answers', values: checkedAnswers(values, this.#source.tariff) });
    if (Object.values(values).some(isDetail)) {
      parts.hostDetails().then(
        (apply) => apply(values, this.#source, this.#session.dispatch),
        () => warnOnce('bad-attribute', 'the details of answers could not be checked; ignored.'),
      );
    }
  }

  /** The host's pack, once accepted. Set it as an object or as the text of its document; null for the bundled one. */
  get tariff(): TariffPack | undefined {
    return this.#source.pack;
  }
  set tariff(pack: TariffPack | PackDocument | string | null | undefined) {
    this.#source.property = pack ?? undefined;
    if (this.isConnected) this.#source.refresh();
  }

  /** The last good estimate, frozen, to be read only; undefined before the first. */
  get estimate(): Estimate | undefined {
    return this.#estimates.estimate;
  }

  /** Back to the host's example. */
  reset(): void {
    this.#session.dispatch({ type: 'reset' });
  }

  /** A link to this case. Rejects if the part that writes it could not be loaded. */
  async shareUrl(): Promise<string> {
    return (await this.#takeAway.load())!.link();
  }

  /** Prints the result alone, on one page, or two if the claim or the comparison is open. */
  print(): void {
    void this.#takeAway.load().then((part) => {
      if (part) void part.print();
      else window.print();
    });
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.inert = disabled;
  }

  /** Back or reloaded: the case of before. */
  formStateRestoreCallback(state: unknown): void {
    const before = this.#session.state;
    void this.#takeAway.load().then((part) => part?.restore(state, before));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('tariffSrc')) this.#source.refresh();
    if (changed.has('mode') && (this.mode || 'article') !== 'article') void this.#stand.load();
    if (!this.hasUpdated || presetNames.some((name) => changed.has(name))) this.#readExample();
    if (!this.estimate && this.#exampleRead && this.#nearness.reached) this.#start();
    const { priced } = this.#estimates;
    if (priced) this.#session.judge(priced.estimate, priced.pricing, this.#source.tariff);
    const { cases, state } = this.#session;
    const { given, asked } = progressOf(state.answers);
    const unusual = cases.length > 0 || state.answers.levers || given === asked;
    if (unusual && !this.#answering.failed) void this.#answering.load();
    this.#follow();
  }

  /** What the visitor did counts as asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#session.acted;
    return super.getUpdateComplete();
  }

  /** An example of which the rate cannot be shown gives way to the tariff's reference company. */
  #start(): void {
    this.#estimates.start();
    if (!this.estimate || isTellable(this.estimate.rate)) return;
    warnOnce('bad-attribute', 'the example prices outside 0.01 to 10%; ignored.');
    this.#session.setExample({}, this.#source.tariff);
    this.#estimates.start();
  }

  /** What parts keep in step with the model, or have read aloud: before the drawing, which does neither. */
  #follow(): void {
    const model = this.#model();
    if (!model) return;
    this.#helpers.content?.follow(model);
    if (isShut(model)) return;
    for (const { open, content } of model.views) if (open) content?.follow?.(model);
  }

  /** Until there is something to show, the fallback stays. */
  protected override render(): TemplateResult {
    const model = this.#model();
    return model ? (this.#stand.content?.draw ?? page)(model) : fallback(!!this.compact);
  }

  protected override update(changed: PropertyValues): void {
    drawIn(this, () => super.update(changed));
  }

  protected override updated(): void {
    if (!this.estimate || !this.#language.messages) return;
    if (!this.#takeAway.failed && (this.datalayer || (this.contact ?? this.name ?? null) !== null))
      void this.#takeAway.load();
    this.#source.reportAge();
    if (this.#isReady) return;
    this.#isReady = true;
    this.#followLink();
    this.#ready(this.estimate);
    this.dispatchEvent(new CrsReadyEvent(this.estimate));
  }

  /** What there is to show; undefined until there is an estimate and a language to tell it in. */
  #model(): Model | undefined {
    const { priced } = this.#estimates;
    const { lang, messages } = this.#language;
    if (!priced || !messages) return undefined;
    const { state, cases, announcement, say, tell, dispatch, again } = this.#session;
    const { tariff, profiles, status, age } = this.#source;
    return {
      ...{ lang, messages, state, tariff, profiles, announcement, say, tell, dispatch, again },
      estimate: priced.estimate,
      pricing: priced.pricing,
      hypotheses: hypothesesFor(state.answers, tariff),
      outOfMarket: cases,
      tariffStatus: status,
      tariffAge: age,
      tables: this.#tables,
      views: this.#views.list(this.views),
      helpers: this.#helpers,
      answering: this.#answering.content,
      takeAway: this.#takeAway,
      rest: this.compact ? this.#rest : undefined,
      identity: this,
      uses: {
        counts: !!this.datalayer,
        fetches: this.#source.fetches,
        submits: !!this.name,
      },
      foldsCommission: this.commission === 'folded',
      isOpen: this.#isOpen,
      kept: this.#kept,
    };
  }

  /** An example in numbers as people write them waits for what reads those, and the first estimate with it. */
  #readExample(readAs = acting()?.readAs): void {
    const { tariff } = this.#source;
    const values = readPresets(this, tariff, readAs);
    this.#exampleRead = !!values;
    if (values) this.#session.setExample(values, tariff);
    else
      void loadActing().then((found) => {
        this.#readExample(found?.readAs ?? readsNothing);
        this.requestUpdate();
      });
  }

  #tariffChanged(): void {
    if (!this.hasUpdated) return;
    this.#readExample();
    this.#invalidate(true);
  }

  /** What waits to be near is priced when it begins. */
  #invalidate(newTariff?: boolean): void {
    this.#session.unsettled();
    if (this.#nearness.reached) this.#estimates.invalidate(newTariff);
  }

  #completed(estimate: Estimate): void {
    // Nothing else is left to do: who answers next need not wait.
    this.#prepare();
    this.#session.settled();
    this.dispatchEvent(new CrsEstimateEvent(estimate));
  }
}
