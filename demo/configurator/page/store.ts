import type { Settings } from '../settings.js';
import { inOrder, type State } from '../state.js';

/** Holds what is chosen, and tells whoever shows it. */
export class Store {
  readonly #followers: (() => void)[] = [];
  #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Calls back now, and after each change. */
  follow(show: () => void): void {
    this.#followers.push(show);
    show();
  }

  /** Begins anew: nobody follows any more. */
  drop(): void {
    this.#followers.length = 0;
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const show of this.#followers) show();
  }

  change(settings: Partial<Settings>): void {
    this.set({ settings: { ...this.#state.settings, ...settings } });
  }

  /** Sets an attribute or a custom property, or with undefined leaves it to the component or the page. */
  put(kind: 'attributes' | 'styles', name: string, text: string | undefined): void {
    const { [name]: _before, ...others } = this.#state.settings[kind];
    this.change({ [kind]: inOrder(kind, text === undefined ? others : { ...others, [name]: text }) });
  }
}
