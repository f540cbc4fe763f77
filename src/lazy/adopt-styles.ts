import { styles } from '../screen/styles/index.js';

/** The style sheets that each root has adopted, as texts. */
export const adoptedStyles = new WeakMap<ShadowRoot, Set<string>>();

/** A document takes no sheets of another's making; its own are shared by all elements in it. */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles, those of a part that loads on intent added to what it has. Moved to a frame, the
 * element would stand there bare, so that it adopts them anew. In a document that is never drawn, it stays as it is.
 */
export function adoptStyles(root: ShadowRoot, ...more: string[]): void {
  const all = adoptedStyles.get(root) ?? new Set(styles);
  adoptedStyles.set(root, all);
  for (const text of more) all.add(text);
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const known = sheets.get(view) ?? new Map<string, CSSStyleSheet>();
  sheets.set(view, known);
  root.adoptedStyleSheets = [...all].map((text) => {
    const sheet = known.get(text) ?? new view.CSSStyleSheet();
    if (!known.has(text)) sheet.replaceSync(text);
    known.set(text, sheet);
    return sheet;
  });
}

/** Gives it styles of the screen that come later, ahead of those of parts. */
export function adoptLater(root: ShadowRoot, later: string): void {
  adoptedStyles.set(root, new Set([...styles, later, ...(adoptedStyles.get(root) ?? [])]));
  adoptStyles(root);
}
