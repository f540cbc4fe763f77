import type { State } from '../core/state.js';
import type { Tell } from './model.js';

/** A part's own sentences, and what they were told under. */
interface Told {
  readonly state: State;
  readonly about: unknown;
  readonly sentences: readonly string[];
}

/**
 * What parts of the screen have to say of their own: the sentences that the visitor has changed in their fields. Under
 * other answers it is the result above that is read, and the same in another language is nothing new.
 */
export class ToldAloud {
  readonly #last = new Map<string, Told>();
  /** Which sentences of a part wait to be said. */
  readonly #waiting = new Map<string, Set<number>>();

  constructor(
    private readonly state: () => State,
    private readonly changed: () => void,
  ) {}

  readonly tell: Tell = (part, sentences, about) => {
    const before = this.#last.get(part);
    const state = this.state();
    this.#last.set(part, { state, about, sentences });
    if (before?.state.answers !== state.answers || before.about !== about) this.#waiting.delete(part);
    else if (before.state.drafts !== state.drafts) {
      const waiting = this.#waiting.get(part) ?? new Set();
      sentences.forEach((sentence, i) => sentence !== before.sentences[i] && waiting.add(i));
      if (waiting.size === 0) return;
      this.#waiting.set(part, waiting);
      this.changed();
    }
  };

  /** What waits, as it is told by now; then it waits no more. */
  take(): string[] {
    const taken = [...this.#waiting].flatMap(([part, which]) =>
      this.#last.get(part)!.sentences.filter((_, i) => which.has(i)),
    );
    this.#waiting.clear();
    return taken;
  }
}
