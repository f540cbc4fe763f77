import type { ReactiveController } from 'lit';
import { withAncestors } from '../../browser/ancestors.js';
import type { PartHost } from '../../lazy/host.js';

/**
 * Keeps the rate in view: where it has left the window, or gone under the page's header, the line takes its place. Not
 * while the top of the component is in the window: there the rate is about to come.
 */
export class InView implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  readonly #height = new ResizeObserver(([entry]) => this.#grown(entry!.borderBoxSize[0]!.blockSize));
  #line: HTMLElement | null = null;
  /** What the page tells of the height of its header: see `under-header.ts`. */
  #told: string | undefined;
  /** That height, as the style sheet has it. */
  #header = '';
  #seen = true;
  #atTop = true;

  constructor(private readonly host: PartHost) {}

  hostConnected(): void {
    this.#root.addEventListener('input', this.#uncover);
    this.#root.addEventListener('transitionend', this.#recolour);
    this.hostUpdated();
  }

  /** The line is drawn only after the part has come. */
  hostUpdated(): void {
    const line = this.#root.querySelector<HTMLElement>('.compact');
    const told = this.#page?.style.getPropertyValue('--_top');
    // What is drawn once the element has been removed is not watched.
    if ((line === this.#line && told === this.#told) || !this.host.isConnected) return;
    [this.#line, this.#told] = [line, told];
    this.#height.disconnect();
    if (line) this.#height.observe(line.querySelector('p')!);
    this.#observe();
  }

  hostDisconnected(): void {
    this.#root.removeEventListener('input', this.#uncover);
    this.#root.removeEventListener('transitionend', this.#recolour);
    this.#observer?.disconnect();
    this.#height.disconnect();
    this.#line = null;
  }

  get #root(): ShadowRoot {
    return this.host.shadowRoot!;
  }

  get #page(): HTMLElement | null {
    return this.#root.querySelector('.page');
  }

  #observe(): void {
    this.#observer?.disconnect();
    const rate = this.#root.querySelector('.rate');
    const top = this.#line?.querySelector('i');
    if (!rate || !top) return;
    this.#lay();
    this.#header = this.#headerNow();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRatio } of entries) {
          if (target === top) this.#atTop = isIntersecting;
          else this.#seen = intersectionRatio === 1;
        }
        this.#lay();
        this.#line!.classList.toggle('out', !this.#seen && !this.#atTop);
        if (this.#headerNow() !== this.#header) this.#observe();
      },
      { rootMargin: `${-(parseFloat(this.#header) || 0)}px 0px 0px`, threshold: [0, 1] },
    );
    this.#observer.observe(rate);
    this.#observer.observe(top);
  }

  #headerNow(): string {
    return getComputedStyle(this.#line!).insetBlockStart;
  }

  #lay(): void {
    this.#line?.style.setProperty('--_ground', groundOf(this.host));
  }

  /** The page's ground may change with its colours. */
  readonly #recolour = (event: Event): void => {
    if ((event as TransitionEvent).propertyName === 'color') this.#lay();
  };

  /** What takes the focus from now on keeps clear of the whole line, and so does what has it. */
  #grown(height: number): void {
    this.#page!.style.setProperty('--_clear', `${height}px`);
    this.#uncover();
  }

  /** What is typed in is not left under the line, where the visitor may have scrolled it. */
  readonly #uncover = (): void => {
    const field = this.#root.activeElement;
    const line = this.#line?.querySelector('p');
    if (!line || !field?.matches('.ask *') || !this.#line!.matches('.out')) return;
    const { top, bottom } = line.getBoundingClientRect();
    const at = field.getBoundingClientRect();
    if (at.top < bottom && at.bottom > top) field.scrollIntoView({ block: 'nearest' });
  };
}

/** The nearest opaque background, on which the line lies; the browser's own if the page has none. */
function groundOf(element: Element): string {
  for (const ancestor of withAncestors(element)) {
    const { backgroundColor } = getComputedStyle(ancestor);
    if (!/^rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
