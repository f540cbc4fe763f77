import type { ReactiveController } from 'lit';
import { isResting } from '../core/state.js';
import { languageOf } from '../lazy/language-of.js';
import type { Model } from '../screen/model.js';
import { firstValues } from './first-values.js';
import type { Further } from './further-values.js';
import { keepWords } from './keep-words.js';
import { simulatorOf } from './nearest.js';
import { present, whenPresent, type Followed } from './present.js';

/** Those whose element is in a document. */
const all = new Set<Follower>();

const refill = (): void => {
  for (const one of all) one.fill();
};

whenPresent.changed = () => {
  for (const one of all) one.look();
};

/** What takes more than the estimate; asked for with the first figure that is not of the estimate. */
let further: Further | undefined;
let coming: Promise<void> | undefined;

const loadFurther = () =>
  import('./further-values.js').then(
    (found) => {
      further = found.further(refill);
      refill();
    },
    () => {
      coming = undefined;
      keepWords();
    },
  );

/** Fills one element with the figure that it names, in step with the drawings of the simulator that it speaks of. */
export class Follower implements ReactiveController {
  simulator: Followed | undefined;
  readonly #observer = new MutationObserver(() => this.look());
  readonly #fallback = document.createElement('slot');
  readonly #figure = document.createElement('span');
  /** In a tree of its own nobody's content is written over, and no rule of the page meant for others applies. */
  readonly #root: ShadowRoot;
  /** Of the figure, in characters, since the visitor last rested. */
  #longest = 0;

  constructor(private readonly element: HTMLElement) {
    this.#root = element.attachShadow({ mode: 'open' });
    this.#root.append(this.#fallback);
    this.#figure.style.cssText = 'white-space:nowrap;font-variant-numeric:tabular-nums';
  }

  /** Its element has come into a document, and is still there. */
  start(): void {
    if (!this.element.isConnected) return;
    all.add(this);
    for (const tree of [document, this.element.getRootNode()])
      this.#observer.observe(tree, { attributeFilter: ['lang', 'id'], subtree: true });
    this.look();
  }

  /** Its element has gone: nothing is left. */
  stop(): void {
    all.delete(this);
    this.#observer.disconnect();
    this.look();
  }

  /** Its simulator may be another now, its figure too. */
  look(): void {
    const before = this.simulator;
    const found = all.has(this) ? simulatorOf(this.element) : undefined;
    if (before !== found) {
      this.simulator = found;
      before?.removeController(this);
      found?.addController(this);
      if (before) further?.left(before, all);
    }
    this.fill();
  }

  hostUpdated(): void {
    this.fill();
  }

  /** What the screen shows now; without it, the fallback. */
  fill(): void {
    const model = present.get(this.simulator!)?.();
    const text = model && this.#text(model);
    if (text === undefined) this.#put(this.#fallback);
    else this.#show(text, isResting(model!.state));
  }

  #text(model: Model): string | undefined {
    const of = this.element.getAttribute('of')!;
    const lang = languageOf(this.element);
    const first: Readonly<Record<string, string>> = firstValues(model, lang);
    if (Object.hasOwn(first, of)) return first[of];
    coming ??= loadFurther();
    return further?.textOf(this.simulator!, of, model, lang);
  }

  /** Shorter, it keeps its room while the visitor types or drags, so that no line jumps to and fro. */
  #show(text: string, resting: boolean): void {
    const figure = this.#figure;
    const { length } = text;
    this.#longest = Math.max(resting ? 0 : this.#longest, length);
    if (text !== figure.textContent) figure.textContent = text;
    // Figures are as wide as each other, and a `ch` is one.
    figure.style.paddingInlineEnd = `${this.#longest - length}ch`;
    this.#put(figure);
  }

  #put(shown: HTMLElement): void {
    if (!shown.isConnected) this.#root.replaceChildren(shown);
  }
}
