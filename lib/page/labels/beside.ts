import { hasWord, wordSet } from '../dom/class-words.ts';
import { errorWords, isChoosePrompt, isFormItem } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { deepest, isFainter } from '../dom/remark.ts';
import { isSilent } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { type FoundLabel, isLabelText, isSentence, type LabelContext, labelTextOf } from './label.ts';

/** A site's name and its menus stand before the search box in the page's head and do not name it. */
const brandWords: ReadonlySet<string> = wordSet('logo brand nav menu breadcrumb crumb');
const headWords: ReadonlySet<string> = wordSet('topbar navbar nav header top');

/** True in the page's head or menu, where text beside an input names it only with a colon. */
function inPageHead(element: Element): boolean {
  for (const around of ancestors(element, 6)) {
    if (around.matches('header, nav') || hasWord(around, headWords)) return true;
    if (around.tagName === 'FORM' || isFormItem(around)) return false;
  }
  return false;
}

/** One of several like texts in a row: an entry of a list, no label. */
function isListed(element: Element): boolean {
  let alike = 0;
  for (let at = element.previousElementSibling; at && alike < 2; at = at.previousElementSibling) {
    if (at.tagName !== element.tagName || at.className !== element.className) break;
    if (at.querySelector('input, select, textarea')) break;
    alike += 1;
  }
  return alike >= 2;
}

/** Two pieces of one word: nothing is left free between them. */
function touches(piece: Element, next: Element, look: Look): boolean {
  const gap = look.rect(next).left - look.rect(piece).right;
  const text = `${piece.textContent}|${next.textContent}`;
  return Math.abs(gap) < 2 && look.rect(piece).width > 0 && /[^\s:：]\|\S/.test(text);
}

/** The name right over a line that explains it, in the control's own box: 手机号 over 审核时会拨打 in smaller or paler type. */
function nameOver(line: Element, text: string, context: LabelContext): FoundLabel | null {
  const over = line.previousElementSibling;
  const { parentElement: box } = line;
  if (!over || !box || context.holdsOther(box) || context.inControl(over) || context.isHeading(over))
    return null;
  const raw = labelTextOf(over, context);
  if (!isLabelText(raw) || isSentence(raw) || raw.length + 3 > text.length) return null;
  return isFainter(deepest(line), deepest(over), context.scan.look) ? { raw, nodes: [over] } : null;
}

const breaks = /^(?:BR|HR)$/;

/**
 * The text that stands before `from` among its siblings, nearest first: runs on over inline pieces (a star,
 * a bold word), ends at a block, a line break or another control. `stop` says that nothing further back can
 * belong to this control.
 */
export function textBefore(
  from: Element,
  context: LabelContext,
): { found: FoundLabel | null; stop: boolean } {
  const { look } = context.scan;
  let nodes: Node[] = [];
  let raw = '';
  const inHead = inPageHead(from);
  // 请选择… is what a neighbour that opens a list says, never the name of a box to type in
  const typed = /^(?:text|textarea|number|password|split-text)$/.test(context.widget.kind);
  const isName = (text: string): boolean =>
    isLabelText(text) &&
    !isSentence(text) &&
    !(typed && isChoosePrompt(text)) &&
    (!inHead || /[:：]\s*$/.test(text));
  const done = (stop: boolean): { found: FoundLabel | null; stop: boolean } => ({
    found: isName(raw) ? { raw: raw.trim(), nodes } : null,
    stop,
  });
  for (let node = from.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Text) {
      if (node.data.trim() === '') continue;
      nodes = [node, ...nodes];
      raw = node.data + raw;
      continue;
    }
    if (!(node instanceof Element) || isSilent(node)) {
      if (node instanceof Element && !node.matches('script, style, template')) {
        if (node instanceof HTMLInputElement && node.type === 'hidden') continue;
        return done(true);
      }
      continue;
    }
    if (breaks.test(node.tagName)) {
      if (isLabelText(raw)) return done(true);
      continue;
    }
    if (!look.shown(node)) continue;
    if (context.holdsOther(node) || context.inControl(node)) return done(true);
    if (context.isHeading(node) || hasWord(node, brandWords)) return done(true);
    const text = labelTextOf(node, context);
    if (text === '') continue;
    if (nodes[0] instanceof Element && !look.isBlock(node) && touches(node, nodes[0], look)) {
      nodes = [node, ...nodes];
      raw = text + raw;
      continue;
    }
    const block =
      look.isBlock(node) && !/^(?:inline|flex|grid)/.test(look.style(node.parentElement ?? node).display);
    if (isLabelText(raw) && (block || isLabelText(text))) return done(false);
    // a tip or an error between label and control is read past
    if (isSentence(text) || hasWord(node, errorWords)) continue;
    nodes = [node, ...nodes];
    raw = text + raw;
    if (block && isListed(node)) return { found: null, stop: true };
    if (block && isLabelText(raw)) {
      const over = nodes.length === 1 ? nameOver(node, text, context) : null;
      return over ? { found: over, stop: false } : done(false);
    }
  }
  return done(false);
}
