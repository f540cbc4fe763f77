import type { ReactiveControllerHost } from 'lit';
import type { OnIntent } from '../view/model.js';

/** A part of one element that loads on intent, and again if it failed. */
export class Part<T> implements OnIntent<T> {
  content: T | undefined;
  failed = false;
  #loading = false;

  constructor(
    protected readonly host: ReactiveControllerHost & HTMLElement,
    private readonly from: () => Promise<T>,
  ) {}

  readonly load = (): void => {
    if (this.#loading || this.content) return;
    this.#loading = true;
    this.failed = false;
    void this.from()
      .then(
        (content) => (this.content = content),
        () => (this.failed = true),
      )
      .then(() => {
        this.#loading = false;
        this.host.requestUpdate();
      });
    this.host.requestUpdate();
  };
}
