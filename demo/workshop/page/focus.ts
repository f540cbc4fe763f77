/**
 * Moves the focus to a part of the page that has just been drawn, and opens what it lies in; of several, to the first that
 * is there and can take it.
 */
export function focusOn(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const part = document.querySelector<HTMLElement>(selector);
    // Of a summary, not its own part: that stays as it is.
    let folded = part?.parentElement?.closest('details');
    if (part?.localName === 'summary') folded = folded?.parentElement?.closest('details');
    for (; folded; folded = folded.parentElement?.closest('details')) folded.open = true;
    part?.focus();
    if (part && part === document.activeElement) return;
  }
}
