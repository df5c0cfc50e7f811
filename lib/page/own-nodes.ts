/**
 * Nodes that the extension itself put into the document (the card's host, a highlight): neither read as
 * part of the page nor counted as a change of it.
 */
const own = new WeakSet<Node>();

/** Says that the node is ours; call before it enters the document. */
export function markOwn(node: Node): void {
  own.add(node);
}

export function isOwnNode(node: Node): boolean {
  return own.has(node);
}
