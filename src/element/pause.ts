import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back once the visitor has rested for a while; the timer goes with the element. */
export class Pause implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending = false;

  /** @param rest ms */
  constructor(
    host: ReactiveControllerHost,
    private readonly rest: number,
    private readonly rested: () => void,
  ) {
    host.addController(this);
  }

  /** The pause starts anew. */
  restart(): void {
    this.#pending = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#pending = false;
      this.rested();
    }, this.rest);
  }

  hostConnected(): void {
    if (this.#pending) this.restart();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
