/**
 * Counts what the page has asked to be called back for and still waits for, as `pending()`: timers, frames, idle moments, observers; `drained()` resolves once all
 * that was waited for at the time has come. Runs in the page.
 */
export function countPending() {
  const nextFrame = requestAnimationFrame.bind(globalThis);
  const pending = { timers: new Set(), frames: new Set(), idle: new Set(), observed: new Map() };
  const counted = (kind, ask, drop) => {
    const [asked, dropped] = [globalThis[ask].bind(globalThis), globalThis[drop].bind(globalThis)];
    globalThis[ask] = (callback, ...rest) => {
      const id = asked(
        (...args) => {
          pending[kind].delete(id);
          callback(...args);
        },
        ...rest,
      );
      pending[kind].add(id);
      return id;
    };
    globalThis[drop] = (id) => {
      pending[kind].delete(id);
      dropped(id);
    };
  };
  counted('timers', 'setTimeout', 'clearTimeout');
  counted('frames', 'requestAnimationFrame', 'cancelAnimationFrame');
  counted('idle', 'requestIdleCallback', 'cancelIdleCallback');
  for (const { prototype } of [IntersectionObserver, ResizeObserver, MutationObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      pending.observed.set(this, true);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      pending.observed.delete(this);
      return disconnect.call(this);
    };
  }
  globalThis.pending = () => Object.values(pending).map(({ size }) => size);
  globalThis.drained = async () => {
    const asked = ['timers', 'frames', 'idle'].map((kind) => [pending[kind], [...pending[kind]]]);
    const waitsStill = () => asked.some(([now, ids]) => ids.some((id) => now.has(id)));
    // One frame for what is left, and one for the browser to let go of what it has drawn.
    do await new Promise((resolve) => nextFrame(() => nextFrame(resolve)));
    while (waitsStill());
  };
}
