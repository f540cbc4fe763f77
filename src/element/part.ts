import type { ReactiveControllerHost } from 'lit';
import type { OnIntent } from '../view/model.js';

/** A part of one element that loads on intent, and again if it failed. */
export class Part<T> implements OnIntent<T> {
  content: T | undefined;
  failed = false;
  #loading: Promise<void> | undefined;

  constructor(
    protected readonly host: ReactiveControllerHost & HTMLElement,
    private readonly from: () => Promise<T>,
  ) {}

  readonly load = (): void => {
    void this.bring();
  };

  /** Resolves with the content, or with nothing if it could not be loaded. */
  async bring(): Promise<T | undefined> {
    if (!this.content && !this.#loading) {
      if (this.failed) {
        this.failed = false;
        this.host.requestUpdate();
      }
      this.#loading = this.from()
        .then(
          (content) => void (this.content = content),
          () => void (this.failed = true),
        )
        .then(() => {
          this.#loading = undefined;
          this.host.requestUpdate();
        });
    }
    await this.#loading;
    return this.content;
  }
}
