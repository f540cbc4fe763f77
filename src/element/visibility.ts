import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches what the visitor can see: the element, and its summary, whose place the sticky line takes. */
export class Visibility implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  #summary: Element | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly seen: (visible: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (target === this.host) this.seen(isIntersecting);
        else
          target.parentElement?.classList.toggle('scrolled', !isIntersecting && boundingClientRect.top < 0);
      }
    });
    this.#observer.observe(this.host);
    if (this.#summary) this.#observer.observe(this.#summary);
  }

  hostUpdated(): void {
    const summary = this.host.shadowRoot?.querySelector('.summary');
    if (!summary || summary === this.#summary) return;
    this.#summary = summary;
    this.#observer?.observe(summary);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
