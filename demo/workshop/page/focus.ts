/** Moves the focus to a part of the page that has just been drawn; of several, to the first that is there and can take it. */
export function focusOn(...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const part = document.querySelector<HTMLElement>(selector);
    part?.focus();
    if (part && part === document.activeElement) return;
  }
}
