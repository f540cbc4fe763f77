/** Runs a callback before the next paint; in a hidden page, which never paints, soon. Returns how to cancel. */
export function beforePaint(callback: () => void): () => void {
  if (document.hidden) {
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
