/** Timers that wait until the test lets them go. */
export interface HeldTimers {
  /** How many wait. */
  readonly waiting: () => number;
  /** The oldest comes to its end; without any, none. */
  readonly letGo: () => void;
}

/**
 * Has the page's timers of some lengths wait while something runs, so that a test says which of two comes first.
 *
 * @param lengths ms
 * @param run gets the timers of each length
 */
export async function holdingTimers(
  lengths: readonly number[],
  run: (...held: HeldTimers[]) => Promise<void>,
): Promise<void> {
  const usual = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
  const kept = new Map(lengths.map((length) => [length, new Map<number, () => void>()]));
  let last = -1;
  window.setTimeout = ((handler: (...given: unknown[]) => void, length?: number, ...given: unknown[]) => {
    const held = kept.get(length ?? 0);
    if (!held) return usual.setTimeout(handler, length, ...given);
    held.set(--last, () => handler(...given));
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (![...kept.values()].some((held) => held.delete(Number(id)))) usual.clearTimeout(id);
  };
  try {
    await run(
      ...[...kept.values()].map((held) => ({
        waiting: () => held.size,
        letGo: () => {
          const [first] = held;
          if (!first) return;
          held.delete(first[0]);
          first[1]();
        },
      })),
    );
  } finally {
    Object.assign(window, usual);
    for (const held of kept.values()) for (const handler of held.values()) handler();
  }
}
