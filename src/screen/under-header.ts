import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps what stays in view clear of the page's fixed header, where the page tells browsers its height by the
 * `scroll-padding-top` of its root; `--crs-sticky-top` goes before that. It may come late, or follow the window.
 */
export class UnderHeader implements ReactiveController {
  #window: (Window & typeof globalThis) | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  hostConnected(): void {
    this.#window = this.host.ownerDocument.defaultView;
    for (const type of ['scroll', 'resize'])
      this.#window?.addEventListener(type, this.#read, { passive: true });
    this.#read();
  }

  hostDisconnected(): void {
    for (const type of ['scroll', 'resize']) this.#window?.removeEventListener(type, this.#read);
  }

  readonly #read = (): void => {
    const page = this.host.shadowRoot!.querySelector<HTMLElement>('.page');
    if (!page) return;
    const told = getComputedStyle(this.host.ownerDocument.documentElement).scrollPaddingTop;
    // Percentages are of the window's height.
    const top = told === 'auto' ? '0px' : told.replaceAll('%', 'vh');
    if (page.style.getPropertyValue('--_top') === top) return;
    page.style.setProperty('--_top', top);
    this.host.requestUpdate();
  };
}
