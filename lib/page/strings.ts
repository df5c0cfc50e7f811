import type { Pass } from './collect.ts';
import { isOptionInput } from './controls/widget.ts';
import { hasWord, wordSet } from './dom/class-words.ts';
import { errorWords, hasLabelClass, isChoosePrompt, isTypePrompt, statusWords } from './dom/hints.ts';
import type { Look } from './dom/look.ts';
import { hasHan, isSilent, oneLine, textOf } from './dom/text.ts';
import { parentOf } from './dom/tree.ts';
import { isOwnNode } from './own-nodes.ts';
import { placeholderOf } from './placeholder.ts';

export type TextRole =
  | 'label'
  | 'option'
  | 'button'
  | 'heading'
  | 'placeholder'
  | 'error'
  | 'help'
  | 'status'
  | 'text';

/** One Chinese text that a person can see, with the smallest element that holds it. */
export interface PageString {
  element: Element;
  /** as shown, one line */
  text: string;
  role: TextRole;
  where: 'text' | 'placeholder' | 'option';
  /** the text node itself where the element holds other things beside it, null where the text is all of it */
  node: Text | null;
}

/** Inline pieces that belong to the text around them. */
const inline = wordSet('B STRONG I EM SPAN FONT U S SMALL SUB SUP A CODE MARK LABEL ABBR');
const helpWords: ReadonlySet<string> = wordSet('help extra tip tips hint explain desc description note');
const valueKinds = /^(?:popup|cascader|date|linked)/;

/** Every visible Chinese text outside values: what the overlay annotates and the report lists. */
export function stringsOf(pass: Pass): PageString[] {
  const { scan, found } = pass;
  const { look } = scan;
  const strings: PageString[] = [];
  const labels = new Set<Node>(found.flatMap(({ label }) => label.nodes));
  const errors = new Set<Element>(found.flatMap(({ around }) => around.errorElements));
  const headings = new Set(pass.headings.map(({ element }) => element));
  const valueBoxes = new Set(
    found.filter(({ widget }) => valueKinds.test(widget.kind)).flatMap(({ widget }) => widget.inner),
  );

  const add = (
    element: Element,
    text: string,
    role: TextRole,
    where: PageString['where'],
    node: Text | null = null,
  ): void => {
    if (hasHan(text)) strings.push({ element, text, role, where, node });
  };

  const visit = (element: Element, role: TextRole, inValue: boolean): void => {
    if (element instanceof HTMLSelectElement) {
      if (look.shown(element))
        for (const option of element.options) add(option, oneLine(option.text), 'option', 'option');
      return;
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      if (!look.shown(element)) return;
      const isButton = /^(?:button|submit|reset)$/.test(element.type);
      if (isButton) add(element, oneLine(element.value), 'button', 'text');
      else if (!element.value) add(element, oneLine(placeholderOf(element)), 'placeholder', 'placeholder');
      return;
    }
    if (
      isSilent(element) ||
      isOwnNode(element) ||
      element.hasAttribute('contenteditable') ||
      !look.shown(element)
    )
      return;
    const here = roleOf(element, role);
    const value = inValue || valueBoxes.has(element);
    if (element.shadowRoot) for (const child of element.shadowRoot.children) visit(child, here, value);
    if (isUnit(element, look)) {
      const text = textOf(element, look);
      // inside a drawn control only its prompt is a text; anything else there is the value
      if (!value || isPrompt(element, text)) add(element, text, value ? 'placeholder' : here, 'text');
      return;
    }
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node, here, value);
      else if (node instanceof Text && !value)
        add(element, oneLine(node.data), roleOfText(node, here), 'text', node);
    }
  };

  /** Text beside controls in the same element: a label, the words of the choice before it, or plain text. */
  const roleOfText = (node: Text, here: TextRole): TextRole => {
    if (labels.has(node)) return 'label';
    const before = node.previousSibling;
    return before instanceof HTMLInputElement && isOptionInput(before) ? 'option' : here;
  };

  const roleOf = (element: Element, above: TextRole): TextRole => {
    const role = element.getAttribute('role');
    if (labels.has(element)) return 'label';
    if (errors.has(element)) return 'error';
    if (headings.has(element) || /^(?:H[1-6]|LEGEND|CAPTION)$/.test(element.tagName) || role === 'tab')
      return 'heading';
    if (element.tagName === 'BUTTON' || role === 'button') return 'button';
    if (role === 'option' || role === 'menuitem' || role === 'treeitem' || isOption(element)) return 'option';
    if (above !== 'text') return above;
    if ([...element.childNodes].some((node) => node instanceof Text && labels.has(node))) return 'label';
    if (hasWord(element, errorWords)) return 'error';
    if (role === 'alert' || role === 'status' || hasWord(element, statusWords)) return 'status';
    if (hasWord(element, helpWords)) return 'help';
    if (
      element.tagName === 'LABEL' ||
      element.tagName === 'TH' ||
      element.tagName === 'DT' ||
      hasLabelClass(element)
    )
      return 'label';
    return above;
  };

  const choiceBoxes = new Set(
    found
      .filter(({ widget }) => /^(?:radio|checkbox|switch)/.test(widget.kind))
      .flatMap(({ widget }) => widget.inner),
  );
  const isOption = (element: Element): boolean =>
    choiceBoxes.has(element) ||
    (element.tagName === 'LI' && parentOf(element)?.getAttribute('role') === 'listbox');

  visit(scan.document.body ?? scan.document.documentElement, 'text', false);
  return strings;
}

function isPrompt(element: Element, text: string): boolean {
  return hasWord(element, promptWords)
    ? !hasWord(element, chosenWords) || isChoosePrompt(text)
    : isChoosePrompt(text) || isTypePrompt(text);
}
const promptWords: ReadonlySet<string> = new Set(['placeholder']);
const chosenWords: ReadonlySet<string> = new Set(['selected']);

/** An element with text of its own whose other children are inline pieces without controls: one text unit. */
function isUnit(element: Element, look: Look): boolean {
  let own = false;
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      if (/[\p{L}\p{N}]/u.test(node.data)) own = true;
    }
  }
  if (!own) return false;
  return [...element.children].every((child) => mergeable(child, look));
}

function mergeable(child: Element, look: Look): boolean {
  if (/^(?:svg|SVG|BR|SCRIPT|STYLE|IMG|WBR)$/.test(child.tagName)) return true;
  if (child.matches('input, select, textarea, button, [role=button], [contenteditable]')) return false;
  if (child.querySelector('input, select, textarea, button, [role=button], [contenteditable]')) return false;
  if (!look.shown(child) || (child.textContent ?? '').trim() === '') return true;
  return inline.has(child.tagName) && !look.isBlock(child);
}
