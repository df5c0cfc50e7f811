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
  for (const node of textNodes(root)) {
    const text = node.data.trim();
    const element = text ? node.parentElement : null;
    if (!element || skipped.has(element.nodeName)) continue;
    let visible = shown.get(element);
    if (visible === undefined) {
      visible = isSeen(element);
      shown.set(element, visible);
    }
    if (visible) found.set(element, (found.get(element) ?? '') + text);
  }
  return found;
}

/**
 * All text nodes in document order. Asked once a frame while a list is waited for: a walker that has to ask back
 * about each element takes several times as long.
 */
function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    hasShadow(root as ParentNode) ? NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT : NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) found.push(node as Text);
    else if ((node as Element).shadowRoot) found.push(...textNodes((node as Element).shadowRoot as Node));
  }
  return found;
}

function hasShadow(root: ParentNode): boolean {
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) return true;
  return false;
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
