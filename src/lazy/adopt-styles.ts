import type { CSSResult } from 'lit';
import { styles } from '../screen/styles/index.js';

/** The style sheets that each root has adopted. */
export const adoptedStyles = new WeakMap<ShadowRoot, Set<CSSResult>>();

/**
 * Gives a shadow root its styles, those of a part that loads on intent added to what it has. A document takes no sheets
 * of another: moved to a frame, the element would stand there bare, so that it adopts them anew. In a document that is
 * never drawn, it stays as it is.
 */
export function adoptStyles(root: ShadowRoot, ...more: CSSResult[]): void {
  const all = adoptedStyles.get(root) ?? new Set(styles);
  adoptedStyles.set(root, all);
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
