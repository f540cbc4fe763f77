/** An element and what it sits in, outwards, through slots and shadow roots, which `closest` does not cross. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let node: Node | null = element; node;) {
    // Not by `instanceof`: in a frame that the element has been moved to, what it sits in is of other classes.
    if (node.nodeType === Node.ELEMENT_NODE) {
      yield node as Element;
      node = (node as Element).assignedSlot ?? node.parentNode;
    } else {
      node = (node as Partial<ShadowRoot>).host ?? null;
    }
  }
}
