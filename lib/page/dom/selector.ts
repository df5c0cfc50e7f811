/** Ids that a kit counts up at run time (`el-id-1024-3`, `rc_select_5`, `:r1a:`) find nothing next time. */
export function isGeneratedId(id: string): boolean {
  return (
    /^[:«]|\d{3,}|[-_:.]\d+$|^\d|[0-9a-f]{8}|^(?:rc|el|next|arco|mui|headlessui|radix|n|t|v|ember|ext)[-_:].*\d/i.test(
      id,
    ) || id === ''
  );
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function isOnly(root: Document | ShadowRoot, selector: string, element: Element): boolean {
  try {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  } catch {
    return false;
  }
}

/** Data attributes, but for those that say how the part stands now, what it holds, which build it is from, and our own. */
const lasting = /^data-(?!v-|bg-|value|st|open|check|select|active|focus|dis|react|p|side|theme)/;

/** An attribute by which the page itself tells one part from all others: `data-field="owner"`. */
function ownMark(root: Document | ShadowRoot, element: Element): string | null {
  for (const { name, value } of element.attributes) {
    const selector = `[${name}=${quote(value)}]`;
    if (lasting.test(name) && value.length < 40 && !isGeneratedId(value) && isOnly(root, selector, element))
      return selector;
  }
  return null;
}

function short(root: Document | ShadowRoot, element: Element): string | null {
  const tag = element.localName;
  if (element.id && !isGeneratedId(element.id)) {
    const selector = `#${CSS.escape(element.id)}`;
    if (isOnly(root, selector, element)) return selector;
  }
  const name = element.getAttribute('name');
  if (name) {
    const selector = `${tag}[name=${quote(name)}]`;
    if (isOnly(root, selector, element)) return selector;
  }
  return ownMark(root, element);
}

function inRoot(root: Document | ShadowRoot, element: Element, known: Map<Element, string>): string {
  let path = known.get(element);
  if (path === undefined) {
    const parent = element.parentElement;
    path = short(root, element) ?? undefined;
    if (path === undefined && parent) path = `${inRoot(root, parent, known)} > ${childStep(parent, element)}`;
    if (path === undefined)
      path = element === element.ownerDocument.documentElement ? element.localName : childStep(root, element);
    known.set(element, path);
  }
  return path;
}

function childStep(parent: ParentNode, element: Element): string {
  const name = element.localName;
  let turn = 0;
  let count = 0;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName !== name) continue;
    count += 1;
    if (child === element) turn = count;
  }
  return count === 1 ? CSS.escape(name) : `${CSS.escape(name)}:nth-of-type(${turn})`;
}

/**
 * A CSS selector that `document.querySelector` resolves to exactly this element; `host >>> inner` where an
 * open shadow root lies between. The same page gives the same selector. `known` keeps what one pass has
 * worked out, since fields share most of their way.
 */
export function selectorOf(element: Element, known = new Map<Element, string>()): string {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot)
    return `${selectorOf(root.host, known)} >>> ${inRoot(root, element, known)}`;
  return root instanceof Document ? inRoot(root, element, known) : '';
}
