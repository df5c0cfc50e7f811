import { hasWord } from '../dom/class-words.ts';
import { errorWords } from '../dom/hints.ts';
import { isSilent } from '../dom/text.ts';
import { type FoundLabel, isLabelText, isSentence, type LabelContext, labelTextOf } from './label.ts';

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
  const done = (stop: boolean): { found: FoundLabel | null; stop: boolean } => ({
    found: isLabelText(raw) && !isSentence(raw) ? { raw: raw.trim(), nodes } : null,
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
      if (node instanceof Element && !/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.tagName)) {
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
    if (context.isHeading(node)) return done(true);
    const text = labelTextOf(node, context);
    if (text === '') continue;
    const block =
      look.isBlock(node) && !/^(?:inline|flex|grid)/.test(look.style(node.parentElement ?? node).display);
    if (isLabelText(raw) && (block || isLabelText(text))) return done(false);
    // a tip or an error between label and control is read past
    if (isSentence(text) || hasWord(node, errorWords)) continue;
    nodes = [node, ...nodes];
    raw = text + raw;
    if (block && isLabelText(raw)) return done(false);
  }
  return done(false);
}
