import type { Pass } from './collect.ts';
import { isOptionInput } from './controls/widget.ts';
import { hasWord, wordSet } from './dom/class-words.ts';
import { errorWords, hasLabelClass, isChoosePrompt, isTypePrompt, statusWords } from './dom/hints.ts';
import { hasHan, isSilent, oneLine } from './dom/text.ts';
import { parentOf } from './dom/tree.ts';
import { isOwnNode } from './own-nodes.ts';
import { placeholderOf } from './placeholder.ts';
import { runsOf } from './runs.ts';

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
  /** where the element holds other things beside it the first node of the text, or its last if nothing follows */
  node: Node | null;
}

/** What parts the texts of a row belongs to none of them. */
const edges = /^[\s|｜/>»›→·•]+|[\s|｜/>»›→·•]+$/gu;
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
    node: Node | null = null,
  ): void => {
    if (hasHan(text)) strings.push({ element, text, role, where, node });
  };

  const visit = (element: Element, role: TextRole, inValue: boolean): void => {
    if (element instanceof HTMLSelectElement) {
      if (look.shown(element))
        for (const option of element.querySelectorAll('option, optgroup'))
          add(
            option,
            oneLine(option instanceof HTMLOptionElement ? option.text : (option.getAttribute('label') ?? '')),
            'option',
            'option',
          );
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
    const runs = runsOf(element, look);
    if (runs.length === 1 && runs[0]?.own) {
      const { text } = runs[0];
      // inside a drawn control only its prompt is a text; anything else there is the value
      if (!value || isPrompt(element, text)) add(element, text, value ? 'placeholder' : here, 'text');
      return;
    }
    for (const { nodes, own, text } of runs) {
      const [first] = nodes;
      if (!own || !first) {
        for (const node of nodes) if (node instanceof Element) visit(node, here, value);
      } else if (!value) {
        const edge = element.lastChild === nodes.at(-1) ? nodes.at(-1) : first;
        add(element, text.replace(edges, ''), roleOfText(first, here), 'text', edge);
      }
    }
  };

  /** Text beside controls in the same element: a label, the words of the choice before it, or plain text. */
  const roleOfText = (node: Node, here: TextRole): TextRole => {
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
    : isChoosePrompt(text) || isTypePrompt(text) || asks.test(text);
}
/** No value asks for anything: 长期有效请选2060年底. */
const asks = /请/;
const promptWords: ReadonlySet<string> = new Set(['placeholder']);
const chosenWords: ReadonlySet<string> = new Set(['selected']);
