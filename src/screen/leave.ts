import type { Model } from './model.js';

/**
 * For `change` and `focusout`: tells the state that a field was left, once whatever is drawn at this moment is done. A
 * control that goes away with the focus leaves it in the middle of a drawing.
 */
export const leaving =
  ({ dispatch }: Model) =>
  (): void =>
    queueMicrotask(() => dispatch({ type: 'leave' }));
