import type { Field } from '../core/fields.js';
import type { Model } from './model.js';

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

/** Puts them there wherever it is, be it in what the compact form keeps behind its button. */
export function reach(event: Event, id: string, { rest }: Pick<Model, 'rest'>): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  if (rest && !root.getElementById(id)) rest.toggle(false, id);
  else focusIn(event, id);
}
