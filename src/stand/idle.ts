import { IDLE } from './settings.js';

/**
 * Counts how long nobody has touched the screen: the last seconds one by one, then the end. One timer at a time, and none
 * while nobody is there.
 */
export class Idle {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly counted: (left: number) => void,
    private readonly over: () => void,
  ) {}

  /** Somebody has moved: from the beginning. */
  restart(seconds: number): void {
    this.stop();
    const counted = Math.min(IDLE.counted, Math.floor(seconds / 2));
    this.#timer = setTimeout(() => this.#count(counted), (seconds - counted) * 1000);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #count(left: number): void {
    this.#timer = undefined;
    if (left === 0) {
      this.over();
      return;
    }
    this.#timer = setTimeout(() => this.#count(left - 1), 1000);
    this.counted(left);
  }
}
