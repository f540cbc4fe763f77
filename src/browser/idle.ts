/** Longest stretch of work at a time, in ms; well under the 50 that a key stroke would notice. */
const SLICE = 8;
/** Work that the next movement of a slider would make stale is not begun: ms. */
const LULL = 80;
/** A busy page still gets its range: it is waited for so many ms, once. */
const PATIENCE = 400;
/** Between slices where idle moments do not come, or cannot be asked for (Safari): ms. */
const BREATH = 16;

/** Calls back in an idle moment, or after a breath; tells whether to ask for no more of them. Returns how to cancel. */
function whenIdle(callback: (busy: boolean) => void, busy: boolean): () => void {
  if (!busy && typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(({ didTimeout }) => callback(didTimeout), { timeout: PATIENCE });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(callback, BREATH, true);
  return () => {
    clearTimeout(id);
  };
}

/**
 * Runs a stepwise computation in idle slices.
 *
 * @param steps each step a few ms
 * @param done gets the result
 * @param failed gets what a step threw
 * @returns drops the rest of it
 */
export function runWhenIdle<T>(
  steps: Generator<void, T>,
  done: (result: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const lull = setTimeout(() => {
    cancel = whenIdle(slice, false);
  }, LULL);
  let cancel = () => {
    clearTimeout(lull);
  };
  function slice(busy: boolean): void {
    const end = performance.now() + SLICE;
    try {
      do {
        const step = steps.next();
        if (step.done) {
          done(step.value);
          return;
        }
      } while (performance.now() < end);
    } catch (error) {
      failed(error);
      return;
    }
    cancel = whenIdle(slice, busy);
  }
  return () => {
    cancel();
  };
}
