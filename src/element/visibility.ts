import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches whether the visitor can see the element. */
export class Visibility implements ReactiveController {
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly seen: (visible: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      this.seen(entries.at(-1)!.isIntersecting);
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
