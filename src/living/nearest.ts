import { withAncestors } from '../browser/ancestors.js';
import { present, type Followed } from './present.js';

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/**
 * The simulator that an element speaks of. With `for`: what has that id in the same tree, else in the document, if it is a
 * simulator or holds one. Without it: the first in the order of the document inside the closest thing around the element
 * that holds any, through shadow roots and slots.
 */
export function simulatorOf(element: Element): Followed | undefined {
  const id = element.getAttribute('for') ?? '';
  const named =
    (element.getRootNode() as Partial<ShadowRoot>).getElementById?.(id) ?? document.getElementById(id);
  const lineages = [...present.keys()].map((one) => [...withAncestors(one)].reverse()).sort(byPlace);
  for (const container of id ? [named] : withAncestors(element)) {
    const found = lineages.find((lineage) => lineage.includes(container!));
    if (found) return found.at(-1) as Followed;
  }
  return undefined;
}

/** In the order of the document: by where two lines of ancestors, from the outermost inwards, part. */
function byPlace(one: readonly Element[], other: readonly Element[]): number {
  const at = one.findIndex((ancestor, i) => ancestor !== other[i]);
  // One inside another parts from it nowhere: either may come first.
  const [first, second] = [one[at] ?? one[0]!, other[at] ?? one[0]!];
  return first.compareDocumentPosition(second) & FOLLOWING ? -1 : 1;
}
