import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/*
 * What a visitor finds, as assistive technology tells it: by role and accessible name. Parts that hosts may style, and
 * figures that stand in no role of their own, are found by their public part; nothing by its class.
 */

/** An accessible name or a text: the whole of it, or a pattern. */
export type Name = string | RegExp;

/** Where to look: an element with a shadow root is looked into. */
export type Place = Element | ShadowRoot;

/** Text as read: narrow and no-break spaces are spaces. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const isNamed = (text: string | null | undefined, name: Name): boolean =>
  typeof name === 'string' ? plain(text) === name : name.test(plain(text));

/** What a selector finds in a place. */
export const all = (place: Place, selector: string): HTMLElement[] => [
  ...((place as Element).shadowRoot ?? place).querySelectorAll<HTMLElement>(selector),
];

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]');

/** The library tells neither paragraphs nor the heads of rows. */
function roleOf(element: Element): string | null {
  if (element.matches('p:not([role])')) return 'paragraph';
  return element.matches('th[scope=row]') ? 'rowheader' : getRole(element);
}

/** The accessible name of an element. */
export const nameOf = (element: Element): string => plain(computeAccessibleName(element));

/** Everything shown that has the role, and the name if one is given. */
export const allByRole = <E extends Element = HTMLElement>(place: Place, role: string, name?: Name): E[] =>
  (all(place, '*') as Element[] as E[]).filter(
    (element) =>
      roleOf(element) === role &&
      isShown(element) &&
      (name === undefined || isNamed(computeAccessibleName(element), name)),
  );

/** The only thing shown that has the role and the name; fails by what there is instead. */
export function byRole<E extends Element = HTMLElement>(place: Place, role: string, name?: Name): E {
  const found = allByRole<E>(place, role, name);
  if (found.length === 1) return found[0]!;
  const names = allByRole(place, role).map((element) => `"${nameOf(element)}"`);
  throw new Error(
    `${found.length} of role ${role}${name === undefined ? '' : `, named ${String(name)}`}; there are: ${names.join(', ')}`,
  );
}

/** A button, or the heading of a disclosure, by its name. */
export const button = (place: Place, name: Name): HTMLButtonElement => byRole(place, 'button', name);

/** A field of any kind by its name. */
export function field<E extends Element = HTMLInputElement>(place: Place, name: string): E {
  const fields = all(place, 'input, select, textarea').filter(isShown);
  const found = fields.find((control) => nameOf(control) === name);
  if (!found) throw new Error(`no field "${name}" among: ${fieldsIn(place).join(', ')}`);
  return found as Element as E;
}

/** The names of the fields shown. */
export const fieldsIn = (place: Place): string[] =>
  all(place, 'input, select, textarea').filter(isShown).map(nameOf);

/** What opens and closes by a heading of its own. */
export const disclosure = (place: Place, name: Name): HTMLDetailsElement =>
  button(place, name).parentElement as HTMLDetailsElement;

/** What a heading introduces: the section or the figure that it begins. */
export const under = (place: Place, heading: Name): HTMLElement =>
  byRole(place, 'heading', heading).parentElement!;

/** The view that a heading below the questions opens, shown or not. */
export function view(element: Element, heading: Name): HTMLElement {
  const id = button(element, heading).getAttribute('aria-controls')!;
  return element.shadowRoot!.getElementById(id)!;
}

/** A part that hosts may style, by its public name; undefined where it is not. */
export const part = (place: Place, name: string): HTMLElement | undefined =>
  all(place, `[part~='${name}']`)[0];

/** What stands in a place that need not be there. */
export const said = (place: Element | undefined | null): string => plain(place?.textContent);

/** The first paragraph, item or caption shown that a pattern fits; empty where there is none. */
export const sentence = (place: Place, pattern: RegExp): string =>
  said(
    all(place, 'p, li, caption, figcaption').find(
      (element) => isNamed(element.textContent, pattern) && isShown(element),
    ),
  );

/** A table's body, cell by cell. */
export const cellsOf = (table: Element): string[][] =>
  all(table, 'tbody tr').map((row) => [...row.children].map(said));
