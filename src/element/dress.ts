import type { CSSResult } from 'lit';
import { styles } from '../view/styles/index.js';

/** What each root wears. */
export const worn = new WeakMap<ShadowRoot, Set<CSSResult>>();

/**
 * Gives a shadow root its styles, those of a part that loads on intent added to what it has. A document takes no sheets
 * of another: moved to a frame, the element would stand there bare, so that it is dressed anew. In a document that is
 * never drawn, it stays as it is.
 */
export function dress(root: ShadowRoot, ...more: CSSResult[]): void {
  const all = worn.get(root) ?? new Set(styles);
  worn.set(root, all);
  for (const css of more) all.add(css);
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = [...all].map((css) => {
    if (view === window) return css.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css.cssText);
    return sheet;
  });
}
