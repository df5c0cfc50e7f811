import { classWords, hasWord, wordSet } from '../dom/class-words.ts';
import { errorWords, isAffix, requiredWords } from '../dom/hints.ts';
import { hasHan, isSilent, oneLine, textOf } from '../dom/text.ts';
import { byIds, elementsOf, follows, holds, parentOf } from '../dom/tree.ts';
import { isAside } from '../labels/label.ts';
import type { Scan } from '../scan.ts';
import type { Entry } from './entry.ts';

/** What stands around a control in its form item besides the label. */
export interface Surroundings {
  help: string;
  error: string;
  errorElements: Element[];
  prefix: string;
  suffix: string;
  nearbyButton: string;
}

interface Piece {
  element: Element;
  node: Node;
  text: string;
  after: boolean;
}

const messageWords: ReadonlySet<string> = wordSet('message explain feedback help extra tip tips msg error');

function isRed(element: Element, { look }: Scan): boolean {
  const [r = 0, g = 0, b = 0] =
    look
      .style(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return r >= 170 && g <= 110 && b <= 120;
}

/** What an error says. */
const complains = /不能为空|不正确|有误|错误|不一致|不符|无效|不合法|^请(?:输入|选择|填写|上传)/;

function isError(piece: Piece, container: Element, scan: Scan): boolean {
  if (/^[*＊\s]+$/.test(piece.text)) return false;
  for (let at: Element | null = piece.element; at && at !== container; at = parentOf(at)) {
    if (hasWord(at, errorWords)) return true;
    if (at.getAttribute('role') === 'alert' && isRed(piece.element, scan)) return true;
  }
  if (!isRed(piece.element, scan)) return false;
  // red text is an error where the item says so or the text reads like one, else it is a strict hint
  return hasWord(piece.element, messageWords) || hasWord(container, errorWords) || complains.test(piece.text);
}

/** Texts of the container that belong neither to label nor to a control, each with the element that holds it. */
function piecesOf(entry: Entry, container: Element, scan: Scan, inControl: (node: Node) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const { main } = entry.widget;
  const labels = new Set<Node>(entry.label.nodes);
  const visit = (element: Element): void => {
    for (const node of element.childNodes) {
      if (labels.has(node)) {
        // what was left out of the name explains it
        if (node instanceof Element)
          for (const inner of node.querySelectorAll('*')) if (isAside(inner, scan.look)) visit(inner);
        continue;
      }
      if (node instanceof Text) {
        const text = oneLine(node.data);
        const after = follows(main, node);
        if (text) pieces.push({ element, node, text, after });
        continue;
      }
      if (!(node instanceof Element) || isSilent(node) || inControl(node)) continue;
      if (node.tagName === 'BUTTON' || node.getAttribute('role') === 'button' || node.tagName === 'LABEL')
        continue;
      if (scan.look.shown(node)) visit(node);
    }
  };
  visit(container);
  return pieces;
}

function besideMain(entry: Entry, scan: Scan): { prefix: string; suffix: string } {
  const { main, box, parts } = entry.widget;
  if (box === main || parts.length > 1) return { prefix: entry.widget.prefix, suffix: '' };
  let prefix = entry.widget.prefix;
  let suffix = '';
  for (const element of box.querySelectorAll('*')) {
    if (
      holds(element, main) ||
      holds(main, element) ||
      element.tagName === 'BUTTON' ||
      element.querySelector('button')
    )
      continue;
    if (!isAffix(element) || classWords(element).has('placeholder') || !scan.look.shown(element)) continue;
    const text = textOf(element, scan.look);
    if (!text || text.length > 16 || /^\d+\s*\/\s*\d+$/.test(text)) continue;
    if (scan.start(element) < scan.start(main)) prefix ||= text;
    else suffix ||= text;
  }
  return { prefix, suffix };
}

function buttonIn(entry: Entry, container: Element, scan: Scan): string {
  for (const button of scan.buttons) {
    if (!holds(container, button) || button === entry.widget.trigger || !scan.look.shown(button)) continue;
    if (entry.widget.kind === 'file' && holds(entry.widget.box, button)) continue;
    const text = button instanceof HTMLInputElement ? button.value : textOf(button, scan.look);
    if (/\p{L}/u.test(text) && text.length <= 20) return oneLine(text);
  }
  return '';
}

/** Reads the container once; `isParted` tells that another control stands between a text and this one. */
export function surroundingsOf(
  entry: Entry,
  container: Element,
  scan: Scan,
  inControl: (node: Node) => boolean,
  isParted: (node: Node) => boolean,
): Surroundings {
  const pieces = piecesOf(entry, container, scan, inControl).filter((piece) => !isParted(piece.node));
  const { prefix, suffix } = besideMain(entry, scan);
  const errors: Piece[] = pieces.filter((piece) => isError(piece, container, scan));
  if (errors.length === 0 && hasWord(container, errorWords)) {
    errors.push(...pieces.filter((piece) => piece.after && complains.test(piece.text)));
  }
  const invalid = entry.widget.main.getAttribute('aria-invalid') === 'true';
  const described = byIds(
    entry.widget.main,
    entry.widget.main.getAttribute('aria-errormessage') ?? entry.widget.main.getAttribute('aria-describedby'),
  )
    .filter((element) => scan.look.shown(element) && !pieces.some((piece) => holds(element, piece.element)))
    .map((element) => ({ element, node: element, text: textOf(element, scan.look), after: true }))
    .filter(({ text }) => text !== '');
  if (invalid) errors.push(...described);
  const others = [...pieces.filter((piece) => !errors.includes(piece)), ...(invalid ? [] : described)].filter(
    ({ text }) => /[\p{L}\p{N}@.]/u.test(text),
  );
  const chooses = /^(?:radio|checkbox|switch)/.test(entry.widget.kind);
  // what stands beside a radio or checkbox is the words of a choice
  const rest = chooses
    ? others.filter(({ text }) => text.length > 6 && !entry.options.includes(text))
    : others;
  const near = rest.filter(({ text }) => text.length <= (hasHan(text) ? 6 : 12) && !/[。，]/.test(text));
  const before = prefix || (near.find((piece) => !piece.after)?.text ?? '');
  const behind = suffix || (near.find((piece) => piece.after)?.text ?? '');
  const help = rest.filter((piece) => !near.includes(piece)).map(({ text }) => text);
  return {
    help: help.join(' ').slice(0, 400),
    error: errors
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 200),
    errorElements: errors.map(({ element }) => element),
    prefix: before,
    suffix: behind,
    nearbyButton: buttonIn(entry, container, scan),
  };
}

/** Required by attribute, by the kit's class, by a star beside the label (text or drawn) or by the word 必填. */
export function isRequired(entry: Entry, container: Element): boolean {
  const { main, parts, box } = entry.widget;
  for (const part of parts) {
    if (part.hasAttribute('required') || part.getAttribute('aria-required') === 'true') return true;
  }
  const { raw, nodes } = entry.label;
  if (/[*＊★]|必填|必选/.test(raw) && entry.label.source !== 'placeholder') return true;
  const elements = elementsOf(nodes);
  for (const element of elements) {
    for (const at of [element, ...element.querySelectorAll('*'), parentOf(element)]) {
      if (!at || holds(at, main)) continue;
      if (hasWord(at, requiredWords)) return true;
      if (/[*＊]/.test(getComputedStyle(at, '::before').content + getComputedStyle(at, '::after').content))
        return true;
    }
  }
  if (elements.some((element) => holds(container, element)) && hasWord(container, requiredWords)) return true;
  const after = box.nextSibling;
  const text = after instanceof Text ? after.data : after instanceof Element ? (after.textContent ?? '') : '';
  return /^\s*[*＊]/.test(text);
}
