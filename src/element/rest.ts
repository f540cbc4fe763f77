import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Rest as ShownRest } from '../screen/model.js';

/** What the compact form keeps behind its button. */
export class Rest implements ReactiveController, ShownRest {
  open = false;
  #next: string | undefined;
  #stay = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  readonly toggle = (stay: boolean, id = 'sector'): void => {
    this.open = !this.open;
    if (this.open) [this.#next, this.#stay] = [id, stay];
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    if (!this.#next) return;
    this.host.shadowRoot!.getElementById(this.#next)?.focus({ preventScroll: this.#stay });
    this.#next = undefined;
  }
}
