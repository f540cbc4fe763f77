import type { ReactiveControllerHost } from 'lit';
import type { OnIntent } from '../screen/model.js';

/** A part of one element that loads on intent, and again if it failed. */
export class LazyPart<T> implements OnIntent<T> {
  content: T | undefined;
  failed = false;
  #coming: Promise<T | undefined> | undefined;

  constructor(
    protected readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly from: () => Promise<T>,
  ) {}

  /** Resolves with the content, or with nothing if it could not be loaded. */
  readonly load = (): Promise<T | undefined> => {
    if (this.failed) this.host.requestUpdate();
    this.failed = false;
    return (this.#coming ??= this.from()
      .then(
        (content) => (this.content = content),
        () => {
          this.failed = true;
          this.#coming = undefined;
          return undefined;
        },
      )
      .finally(() => this.host.requestUpdate()));
  };
}
