import { isAffix as hasAffixClass, hasLabelClass, isChooser, isFormItem } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { childrenOf, contentOf, parentOf } from '../dom/tree.ts';

const structural =
  /^(?:BODY|HTML|FORM|FIELDSET|TABLE|TBODY|TR|TD|TH|LI|UL|OL|DL|DD|DT|SECTION|ARTICLE|MAIN)$/;

/** Length of text without spaces: cheap, and enough to see whether a parent adds any. */
function textLength(element: Element): number {
  return contentOf(element).replace(/\s+/g, '').length;
}

function isAffix(node: Node): boolean {
  if (node instanceof Text) return node.data.trim() === '';
  if (!(node instanceof Element)) return true;
  if (contentOf(node).trim() === '' || node.tagName === 'BUTTON') return true;
  // what stands before the value may be the field's name
  return hasAffixClass(node) && ![...node.querySelectorAll('*')].some(hasLabelClass);
}

/** True for a wrapper that adds no text of its own but what belongs to the input (`+86`, a counter). */
function addsOnlyAffixes(parent: Element, child: Element): boolean {
  if (textLength(parent) === textLength(child)) return true;
  return [...childrenOf(parent)].every((node) => node === child || (isAffix(node) && !isTwin(node, child)));
}

/** One more of its kind: buttons in a row of which each opens a list of its own. */
function isTwin(node: Node, button: Element): boolean {
  return (
    node instanceof Element &&
    button.tagName === 'BUTTON' &&
    node.tagName === 'BUTTON' &&
    ['role', 'class', 'aria-haspopup'].every((name) => node.getAttribute(name) === button.getAttribute(name))
  );
}

/**
 * The largest element around `from` that is only this control: climbs as long as the parent holds no other
 * control (`isAlone`) and no text beside it. Stops at cells, list items and form item boxes.
 */
export function boxOf(from: Element, isAlone: (element: Element) => boolean): Element {
  let box = from;
  for (let level = 0; level < 8; level++) {
    const parent = parentOf(box);
    if (!parent || structural.test(parent.tagName) || isFormItem(parent) || hasLabelClass(parent)) break;
    // a slot is the place that a form item keeps for its control
    if (parent.tagName === 'LABEL' || parent.tagName === 'P' || parent.tagName === 'SLOT') break;
    if (!isAlone(parent) || !addsOnlyAffixes(parent, box)) break;
    box = parent;
  }
  return box;
}

/**
 * The outermost box around `from` that a kit drew for choosing (select, picker, cascader) and that holds
 * nothing else; null when there is none.
 */
export function chooserOf(from: Element, isAlone: (element: Element) => boolean, look: Look): Element | null {
  let found: Element | null = null;
  let at = parentOf(from);
  for (let level = 0; at && level < 8; level++, at = parentOf(at)) {
    if (structural.test(at.tagName) || isFormItem(at) || hasLabelClass(at) || !isAlone(at)) break;
    const role = at.getAttribute('role');
    if (!isChooser(at) && role !== 'combobox' && !opensList(at)) continue;
    if (look.rect(at).height > 160) break;
    found = at;
  }
  return found;
}

/** `aria-haspopup` names something to choose from, not a menu of commands. */
export function opensList(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  return (
    popup === 'listbox' || popup === 'tree' || popup === 'grid' || popup === 'dialog' || popup === 'true'
  );
}
