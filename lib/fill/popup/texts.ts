import { isSeen } from '../dom/elements.ts';

/**
 * What text stands where, right now. A pop-up list is whatever text a person sees after a press that was not
 * there before: no class name and no role is needed to find it.
 */
export type TextMap = Map<Element, string>;

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'OPTION',
  'OPTGROUP',
  'TEMPLATE',
  'TEXTAREA',
  'TITLE',
]);

/** Every shown element that has text of its own, with that text, in document order, open shadow roots included. */
export function shownTexts(root: Document | Element | ShadowRoot): TextMap {
  const found: TextMap = new Map();
  const shown = new Map<Element, boolean>();
  const add = (element: Element, text: string) => {
    let visible = shown.get(element);
    if (visible === undefined) {
      visible = isSeen(element);
      shown.set(element, visible);
    }
    if (visible) found.set(element, (found.get(element) ?? '') + text);
  };
  walk(root, add);
  return found;
}

function walk(root: Node, add: (element: Element, text: string) => void): void {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    skipped.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const shadow = (node as Element).shadowRoot;
      if (shadow) walk(shadow, add);
      continue;
    }
    const text = (node.nodeValue ?? '').trim();
    const parent = node.parentElement;
    if (text && parent) add(parent, text);
  }
}

/** What a person reads of an element, on one line: kits keep the prompt in the document behind the value. */
export function readableText(element: Element): string {
  return [...shownTexts(element).values()].join(' ');
}

/** What a list says, or offers first, that has no answer yet. */
export const prompting = /^(?:[-—=\s]*请?选择.*|[-—=\s]+|please (?:select|choose).*)$/i;

/** Whole text of an element on one line. */
export function wholeText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
