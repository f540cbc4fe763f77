/** Cells, charts, figures in sentences, what was understood of an entry; as far as they are not marked yet. */
const FIGURES = ':is(td, svg, .figure, .understood, .unit):not([translate])';

/** What stands in place of a text of ours, and what that text was then. */
interface Replaced {
  readonly by: ChildNode;
  readonly text: string;
}

const watchers = new WeakMap<Element, Translated>();

/** Draws in the shadow root of an element that is watched. */
export const drawIn = (host: Element, draw: () => void): void => watchers.get(host)!.around(draw);

/**
 * Browsers' translators put elements of their own in place of texts, which whatever draws still writes to: a figure would
 * stand still, or what follows it go. So what others have changed is taken back before each drawing, and put again where
 * the text is still the same; what has changed they see, and translate anew. Figures are marked as none of theirs. A
 * controller of the host.
 */
export class Translated {
  #records: MutationRecord[] = [];
  readonly #replaced = new Map<Node, Replaced>();
  readonly #observer = new MutationObserver((records) => this.#records.push(...records));

  constructor(private readonly host: Element) {
    watchers.set(host, this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host.shadowRoot!, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#records.push(...this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  around(draw: () => void): void {
    this.#takeBack();
    draw();
    for (const figure of this.host.shadowRoot!.querySelectorAll(FIGURES))
      figure.setAttribute('translate', 'no');
    for (const [node, { by, text }] of this.#replaced) {
      if (node.isConnected && node.nodeValue === text) (node as ChildNode).replaceWith(by);
      else this.#replaced.delete(node);
    }
    // Ours.
    this.#observer.takeRecords();
  }

  #takeBack(): void {
    const records = [...this.#records, ...this.#observer.takeRecords()];
    this.#records = [];
    const [ours, theirs] = [new Set<Node>(), new Set<Node>()];
    for (const { addedNodes, removedNodes } of records) {
      for (const node of removedNodes) if (!theirs.has(node)) ours.add(node);
      for (const node of addedNodes) if (!ours.has(node)) theirs.add(node);
    }
    const isTheirs = (node: Node | null): boolean =>
      !!node && !ours.has(node) && (theirs.has(node) || isTheirs(node.parentNode));
    const before = [...this.#replaced];
    const changes = records.filter(({ target }) => !isTheirs(target));
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of changes.reverse()) {
      for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
      for (const node of removedNodes) {
        target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
        const by = [addedNodes[0], previousSibling, nextSibling].find((one) => one && theirs.has(one));
        if (by && node.nodeType === Node.TEXT_NODE)
          this.#replaced.set(node, { by: by as ChildNode, text: node.nodeValue! });
      }
    }
    for (const [node, { by }] of before) {
      if (by.parentNode) by.replaceWith(node);
      // They have put back the text themselves.
      if (ours.has(by)) this.#replaced.delete(node);
    }
  }
}
