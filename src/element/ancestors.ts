/** An element and what it sits in, outwards, through slots and shadow roots, which `closest` does not cross. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let node: Node | null = element; node;) {
    if (node instanceof ShadowRoot) {
      node = node.host;
      continue;
    }
    if (!(node instanceof Element)) return;
    yield node;
    node = node.assignedSlot ?? node.parentNode;
  }
}
