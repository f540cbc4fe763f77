import { html, render, type ReactiveController } from 'lit';
import { afterPaint } from '../browser/frame.js';
import { drawIn } from '../browser/translated.js';
import type { Model, ViewPart } from '../screen/model.js';
import type { PartHost, ReadModel, StartView, ViewHost } from './host.js';

/** What the page around the views tells; a change in it is none to them. */
const AROUND: ReadonlySet<keyof Model> = new Set(['announcement', 'views', 'uses']);

/** Whether a view that was drawn from a model shows another one rightly. */
const sameTo = (one: Model | undefined, other: Model): boolean =>
  !!one && (Object.keys(other) as (keyof Model)[]).every((key) => AROUND.has(key) || one[key] === other[key]);

/** How far around the window a view counts as seen, so that what comes into the window is up to date. */
const MARGIN = '25%';

/** Begins a view that is drawn apart from the page around it: see `DrawnLate`. */
export async function drawnLate(start: StartView, element: PartHost, read: ReadModel): Promise<ViewPart> {
  const late = new DrawnLate(element, read);
  late.part = await start(late, read);
  return late;
}

/**
 * Draws a view after the paint that shows the rest, in a task of its own, and only while the visitor can see it: what is
 * out of the window is drawn once it comes near, and before the browser prints. A drawing is that of one model.
 */
class DrawnLate implements ViewPart, ViewHost, ReactiveController {
  part!: ViewPart;
  readonly #place = document.createElement('div');
  readonly #controllers: ReactiveController[] = [];
  /** What stands in the place. */
  #shown: Model | undefined;
  #stale = true;
  #queued = false;
  #visible = true;
  #printing = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    readonly element: PartHost,
    private readonly read: ReadModel,
  ) {
    element.addController(this);
    // What opens inside is drawn only then.
    this.#place.addEventListener('toggle', () => this.requestUpdate(), true);
  }

  /** Before each drawing of the page while the view is open: whether this one has to follow. */
  readonly follow = (model: Model): void => {
    if (!this.#stale && sameTo(this.#shown, model)) return;
    this.#stale = true;
    if (!this.#place.isConnected) this.#await(model);
    if (this.#visible || this.#printing) this.requestUpdate();
  };

  readonly draw = (): Node => this.#place;

  /** Undefined where the view has nothing for paper. */
  get paper(): ViewPart['paper'] {
    const { paper, follow } = this.part;
    return (
      paper &&
      ((model) => {
        follow?.(model);
        return paper(model);
      })
    );
  }

  get ownPage(): boolean {
    return this.part.ownPage ?? false;
  }

  get updateComplete(): Promise<boolean> {
    return this.element.updateComplete;
  }

  /** It hears of the drawings of the page, and of the view's own. */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    this.element.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.splice(this.#controllers.indexOf(controller), 1);
    this.element.removeController(controller);
  }

  /** Something that this view alone shows has changed: somebody is at work in it. */
  requestUpdate(): void {
    this.#stale = true;
    if (this.#queued) return;
    this.#queued = true;
    (this.#printing ? queueMicrotask : afterPaint)(this.#update);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#visible = entries.at(-1)!.isIntersecting;
        if (this.#visible && this.#stale) this.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#place);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
    this.#observer?.disconnect();
  }

  /** Opened anew, it has room first; what it showed before is past. */
  #await({ messages }: Model): void {
    this.#visible = true;
    this.#place.className = 'wait';
    render(html`<p class="waiting">${messages.views.loading}</p>`, this.#place);
  }

  readonly #update = (): void => {
    this.#queued = false;
    const model = this.read();
    if (!model || !this.#stale || !this.#place.isConnected) return;
    this.#stale = false;
    this.#shown = model;
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.part.follow?.(model);
    this.#place.className = '';
    drawIn(this.element, () => render(this.part.draw(model), this.#place));
    for (const controller of this.#controllers) controller.hostUpdated?.();
  };

  /** Paper does not wait, nor for what is computed at its sight. */
  readonly #print = (): void => {
    this.#printing = true;
    this.#update();
  };

  readonly #printed = (): void => {
    this.#printing = false;
  };
}
