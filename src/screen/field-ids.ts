import type { Field } from '../core/fields.js';

/** Ids inside the shadow root, hence free of the page's. */
export const controlId = (field: Field) => field;
export const labelId = (field: Field) => `${field}-label`;
export const noteId = (field: Field) => `${field}-note`;

/** Puts the visitor in front of a question, from anywhere in the same component. */
export function focusField(event: Event, field: Field): void {
  focusIn(event, controlId(field));
}

/** Puts the visitor at the top of the component. */
export function focusTitle(event: Event): void {
  focusIn(event, 'title');
}

/** Puts the visitor in front of an element of the same component. */
export function focusIn(event: Event, id: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.getElementById(id)?.focus();
}
