import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beforePaint } from '../browser/frame.js';

/**
 * Tells the browser whether the page is dark, from the text colour that the element inherits: pages seldom declare a
 * colour scheme, and system parts (lists of a select) would come out light. Read before the paint, which needs the
 * same styles and layout, and again when the colour changes: the screen's `transition: color` ends then.
 */
export class Tone implements ReactiveController {
  #watched: HTMLElement | undefined;
  #cancel: () => void = () => undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const page = this.#page();
    if (!page || page === this.#watched) return;
    this.#watched = page;
    page.addEventListener('transitionend', (event) => {
      if (event.target === page && event.propertyName === 'color') this.#read(page);
    });
    this.#readSoon(page);
  }

  hostConnected(): void {
    const page = this.#page();
    if (page) this.#readSoon(page);
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  #readSoon(page: HTMLElement): void {
    this.#cancel();
    this.#cancel = beforePaint(() => {
      this.#read(page);
    });
  }

  #page(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.page');
  }

  #read(page: HTMLElement): void {
    const tone = lightness(getComputedStyle(page).color) > 0.5 ? 'dark' : 'light';
    page.dataset['tone'] = tone;
    page.style.setProperty('color-scheme', tone);
  }
}

/** From 0 to 1, near enough to tell light from dark: of rgb the mean, of other notations their first number. */
function lightness(color: string): number {
  const [a = 0, b = 0, c = 0] = (color.replace(/^color\S+/, '').match(/[\d.]+/g) ?? []).map(Number);
  if (color.startsWith('rgb')) return (a + b + c) / 765;
  return a > 1 ? a / 100 : a;
}
