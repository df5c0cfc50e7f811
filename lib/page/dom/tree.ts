/** The parent as a person sees it: the slot that shows the node, and out of an open shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentElement;
  if (parent) return parent.shadowRoot ? ((node as Element | Text).assignedSlot ?? parent) : parent;
  const root = node.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether any element with an open shadow root was met: pages without one pay nothing for those that have. */
let shadows = false;

/** The children as a person sees them: those of an open shadow root, and in a slot what it shows. */
export function childrenOf(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.shadowRoot) {
    shadows = true;
    return element.shadowRoot.childNodes;
  }
  if (element.tagName === 'SLOT') {
    const shown = (element as HTMLSlotElement).assignedNodes();
    if (shown.length > 0) return shown;
  }
  return element.childNodes;
}

/** `textContent` that sees through open shadow roots and slots. */
export function contentOf(node: Node): string {
  if (!shadows || !(node instanceof Element)) return node.textContent ?? '';
  return [...childrenOf(node)].map(contentOf).join('');
}

/** Ancestors, nearest first, across open shadow roots. */
export function* ancestors(node: Node, limit = Number.POSITIVE_INFINITY): Generator<Element> {
  let up = parentOf(node);
  for (let level = 0; up && level < limit; level++, up = parentOf(up)) yield up;
}

/** The elements that carry the nodes: themselves, or those around them. */
export function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes
    .map((node) => (node instanceof Element ? node : parentOf(node)))
    .filter((node) => node !== null);
}

/** True when `b` comes after `a` in the document. */
export function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** `contains` that sees through open shadow roots. */
export function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The deepest element that holds all of the given ones; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) while (common && !holds(common, element)) common = parentOf(common);
  return common;
}

/** The element with this id in the same tree scope. */
export function byId(near: Element, id: string): Element | null {
  const root = near.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** Elements named by a list of ids, such as `aria-labelledby`. */
export function byIds(near: Element, ids: string | null): Element[] {
  if (!ids) return [];
  return ids
    .split(/\s+/)
    .map((id) => byId(near, id))
    .filter((found) => found !== null);
}
