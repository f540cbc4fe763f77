/** For `keydown`: Escape closes the panel, and nothing around it, such as a dialog of the page. */
export const onEscape =
  (close: (event: Event) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close(event);
  };
