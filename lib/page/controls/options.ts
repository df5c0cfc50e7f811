import type { ControlKind } from '../../terms/evidence.ts';
import { endings, endsWith, hasWord } from '../dom/class-words.ts';
import { isFormItem, switchWords } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { oneLine, textOf } from '../dom/text.ts';
import { ancestors, byIds, commonAncestor, follows, holds, parentOf } from '../dom/tree.ts';
import { isClipped } from '../usable.ts';
import { choiceTable } from './choice-table.ts';
import { isSwitchShape } from './switch-shape.ts';
import { isOptionInput, type Widget } from './widget.ts';

/** A radio or checkbox, native or by role, and the box that a person sees and presses instead of it. */
export interface Choice {
  input: Element;
  type: 'radio' | 'checkbox';
  /** the element that stands for it: its label, the drawn box, or itself */
  proxy: Element;
}

function soleChoiceIn(element: Element, input: Element): boolean {
  const inside = element.querySelectorAll('input, select, textarea, [role=radio], [role=checkbox]');
  return [...inside].every((other) => other === input || holds(other, input) || holds(input, other));
}

/** What a person sees of a choice; null when nothing of it is shown. */
export function proxyOf(input: Element, look: Look): Element | null {
  for (const label of input instanceof HTMLInputElement ? (input.labels ?? []) : []) {
    if (holds(label, input) && soleChoiceIn(label, input) && look.seen(label)) return label;
  }
  if (look.seen(input) && look.opacity(input) > 0.05 && !isClipped(input, look)) return input;
  for (const around of ancestors(input, 3)) {
    if (!soleChoiceIn(around, input) || isFormItem(around)) break;
    if (look.seen(around) && /radio|check|switch|toggle|option/.test(around.className)) return around;
  }
  const next = input.nextElementSibling;
  if (next && look.seen(next) && !next.querySelector('input, select')) return next;
  const label = input instanceof HTMLInputElement ? input.labels?.[0] : null;
  if (label && look.seen(label)) return label;
  return look.seen(input) ? input : null;
}

const boundary = /^(?:BR|INPUT|SELECT|TEXTAREA|BUTTON|TABLE|TR|TD|UL|OL|DL|FIELDSET|H[1-6]|LABEL)$/;

/** Text that follows in the same line, up to the next control. */
function textAfter(from: Element, look: Look): string {
  let text = '';
  for (let node = from.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element) {
      if (boundary.test(node.tagName) && !(node.tagName === 'LABEL' && text === '')) break;
      if (node.querySelector('input, select, textarea')) break;
      if (node.tagName === 'LABEL' && (node as HTMLLabelElement).htmlFor) break;
    }
    text += textOf(node, look);
    if (text.length > 80) break;
  }
  return oneLine(text);
}

/** The words of one choice, as shown. */
export function choiceText({ input, proxy }: Choice, look: Look): string {
  if (proxy !== input) {
    const text = textOf(proxy, look);
    if (text) return text;
  }
  for (const label of input instanceof HTMLInputElement ? (input.labels ?? []) : []) {
    const text = textOf(label, look);
    if (text) return text;
  }
  const named = byIds(input, input.getAttribute('aria-labelledby')).map((element) => textOf(element, look));
  if (named.join('')) return named.join(' ');
  if (!(input instanceof HTMLInputElement)) {
    const own = textOf(input, look);
    if (own) return own;
  }
  const around = parentOf(proxy);
  return (
    textAfter(proxy, look) ||
    (around?.textContent?.trim() === '' && soleChoiceIn(around, input) ? textAfter(around, look) : '') ||
    (input.getAttribute('aria-label') ?? input.getAttribute('title') ?? '').trim()
  );
}

const groupEndings = endings('radio group, checkbox group, check group, checks group');

/** The box that holds exactly the choices of one question. */
function groupBoxOf(choice: Choice): Element | null {
  for (const around of ancestors(choice.input, 8)) {
    const role = around.getAttribute('role');
    if (role === 'radiogroup') return around;
    if (endsWith(around, groupEndings)) return around;
    if (role === 'group' || isFormItem(around)) return around;
    if (/^T[DH]$/.test(around.tagName)) return choiceTable(choice.input) ?? around;
    if (around.matches('dd, fieldset')) return around;
    if (around.matches('form, body')) return null;
  }
  return null;
}

/** Where no group is marked: the nearest ancestor with several choices and no other control. */
function looseGroupOf(choice: Choice): Element {
  const fallback = parentOf(choice.proxy) ?? choice.input;
  // boxes each in a shadow of its own stand together as their hosts do
  const { host } = choice.input.getRootNode() as ShadowRoot;
  const alikes = (around: Element) => around.querySelectorAll(host.localName).length > 1;
  for (const around of host ? ancestors(host, 2) : []) if (alikes(around)) return around;
  for (const around of ancestors(choice.proxy, 4)) {
    if (around.matches('form, body')) break;
    const inside = around.querySelectorAll(
      'input:not([type=hidden]), select, textarea, [role=checkbox], [role=radio]',
    );
    if (inside.length < 2) continue;
    const alike = [...inside].every(
      (other) => isOptionInput(other) || /^(?:checkbox|radio)$/.test(other.getAttribute('role') ?? ''),
    );
    return alike ? around : fallback;
  }
  return fallback;
}

/** Radios that exclude each other, or checkboxes that answer one question, in document order. */
export function groupChoices(choices: readonly Choice[]): Choice[][] {
  const ids = new Map<Node, number>();
  const idOf = (node: Node): number => {
    if (!ids.has(node)) ids.set(node, ids.size);
    return ids.get(node) ?? 0;
  };
  const nameOf = ({ input, type }: Choice): string => {
    const name = input.getAttribute('name');
    const form = input instanceof HTMLInputElement ? input.form : null;
    return name ? `${type} ${name} ${idOf(form ?? input.getRootNode())}` : '';
  };
  // a kit may give all its groups one name
  const boxedName = (choice: Choice): string => {
    const box = groupBoxOf(choice);
    const marked = box?.getAttribute('role') === 'radiogroup' || (box && endsWith(box, groupEndings));
    return marked ? `${choice.type} ${nameOf(choice)} ${idOf(box as Element)}` : '';
  };
  // without a name, what they all are labelled by beside their own words is the question
  const askedName = (choice: Choice): string => {
    const { input, type } = choice;
    const asked = nameOf(choice) === '' && input.getAttribute('aria-labelledby');
    return asked && type === 'radio' ? `${type} by ${asked} ${idOf(input.getRootNode())}` : '';
  };
  const named = new Map<string, number>();
  for (const choice of choices)
    for (const name of [nameOf(choice), boxedName(choice), askedName(choice)])
      named.set(name, (named.get(name) ?? 0) + 1);
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    const shared = [boxedName(choice), nameOf(choice), askedName(choice)].find(
      (name) => name && (named.get(name) ?? 0) > 1,
    );
    const key = shared ?? `${choice.type} ${idOf(groupBoxOf(choice) ?? looseGroupOf(choice))}`;
    const group = groups.get(key);
    if (group) group.push(choice);
    else groups.set(key, [choice]);
  }
  return [...groups.values()];
}

function isSwitch({ input, proxy }: Choice, look: Look): boolean {
  for (let at: Element | null = input, level = 0; at && level < 4; at = parentOf(at), level++) {
    if (at.getAttribute('role') === 'switch' || hasWord(at, switchWords)) return true;
    if (isFormItem(at)) break;
  }
  return hasWord(proxy, switchWords) || isSwitchShape(input, look);
}

/** One widget for one group of choices. */
export function choiceWidget(group: readonly Choice[], look: Look): Widget {
  const [first] = group as [Choice];
  const parts = group.map(({ input }) => input);
  const proxies = group.map(({ proxy }) => proxy);
  const box = group.length === 1 ? first.proxy : (commonAncestor(proxies) ?? first.proxy);
  let kind: ControlKind = first.type;
  if (first.type === 'checkbox') {
    const grouped = group.length > 1 || isGroupOfOne(first);
    kind = grouped ? 'checkbox-group' : isSwitch(first, look) ? 'switch' : 'checkbox';
  }
  // a label before a lone checkbox names the question; around or after it, it is the checkbox's own words
  const isOwn = (label: Element): boolean =>
    group.length > 1 || label.contains(first.input) || follows(first.input, label);
  const inner = group.flatMap(({ input, proxy }) => [
    proxy,
    input,
    ...(input instanceof HTMLInputElement ? [...(input.labels ?? [])].filter(isOwn) : []),
  ]);
  return { kind, main: first.input, parts, trigger: null, box, inner, proxies, prefix: '' };
}

function isGroupOfOne(choice: Choice): boolean {
  for (const around of ancestors(choice.input, 4)) {
    if (endsWith(around, groupEndings)) return true;
    if (isFormItem(around)) return false;
  }
  return false;
}
