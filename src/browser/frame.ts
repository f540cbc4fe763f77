/** Runs a callback before the next paint; `unseen`, or in a hidden page, which never paints, soon. Returns how to cancel. */
export function beforePaint(callback: () => void, unseen = false): () => void {
  if (unseen || document.hidden) {
    const id = setTimeout(callback);
    return () => {
      clearTimeout(id);
    };
  }
  const id = requestAnimationFrame(callback);
  return () => {
    cancelAnimationFrame(id);
  };
}

const queue: (() => void)[] = [];

/** Runs a callback after the next paint, in a task of its own; several in the order asked for, with a paint between. */
export function afterPaint(callback: () => void): void {
  if (queue.push(callback) === 1) next();
}

function next(): void {
  beforePaint(() =>
    setTimeout(() => {
      try {
        queue[0]!();
      } finally {
        queue.shift();
        if (queue.length > 0) next();
      }
    }),
  );
}
