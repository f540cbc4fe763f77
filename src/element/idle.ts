/** Longest stretch of work at a time, in ms; well under the 50 that a key stroke would notice. */
const SLICE = 8;
/** Work that the next movement of a slider would make stale is not begun: ms. */
const LULL = 80;
/** A busy page still gets its range, after so many ms. */
const PATIENCE = 400;

/** `requestIdleCallback` where there is one (Safari has none), else a short timer; returns how to cancel. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(callback, { timeout: PATIENCE });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(callback, 16);
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
    cancel = whenIdle(slice);
  }, LULL);
  let cancel = () => {
    clearTimeout(lull);
  };
  function slice(): void {
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
    cancel = whenIdle(slice);
  }
  return () => {
    cancel();
  };
}
