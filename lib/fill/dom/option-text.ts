import { isTicked } from '../../page/dom/card-sign.ts';
import { isSlid } from '../../page/dom/slid.ts';
import { wholeText } from '../popup/texts.ts';
import { hasWord, isShown, isSizable, parentOf } from './elements.ts';

/** The text that names one radio or check box, as a person reads it. '' when there is none. */
export function optionText(part: Element): string {
  const labels = (part as HTMLInputElement).labels;
  for (const label of labels ?? []) {
    const text = wholeText(label);
    if (text) return text;
  }
  const named = part.getAttribute('aria-label') ?? labelledBy(part);
  if (named) return named;
  const own = part.tagName === 'INPUT' ? '' : wholeText(part);
  return own || besideText(part) || part.getAttribute('title') || '';
}

function labelledBy(part: Element): string {
  const ids = part.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids
    .map((id) => part.ownerDocument.getElementById(id)?.textContent?.trim() ?? '')
    .join(' ')
    .trim();
}

/** Text directly after the box: `<input> 企业 <input> 个人`, or the text of the wrapper that holds only this box. */
function besideText(part: Element): string {
  let text = '';
  for (let node = part.nextSibling; node; node = node.nextSibling) {
    if (
      node instanceof Element &&
      (node.matches('input,select,textarea,br') || node.querySelector('input,select'))
    )
      break;
    text += node.textContent ?? '';
    if (text.trim()) return text.replace(/\s+/g, ' ').trim();
  }
  const parent = parentOf(part);
  if (!parent || parent.querySelectorAll('input,[role=radio],[role=checkbox]').length > 1) return text.trim();
  return wholeText(parent) || besideText(parent);
}

/**
 * What a person presses to choose a radio or check box: the box itself where it can be seen, else its label,
 * else the drawing that stands for it. Kits hide the native box and draw another.
 */
export function faceOf(part: Element): Element {
  // a point is for the keyboard
  if (isSizable(part) && Number(getComputedStyle(part).opacity) > 0.1) return part;
  for (const label of (part as HTMLInputElement).labels ?? []) if (isShown(label)) return label;
  for (let at: Element | null = part, steps = 0; at && steps < 2; at = parentOf(at), steps++) {
    const next = at.nextElementSibling;
    if (next && isShown(next) && !next.matches('input,select,textarea')) return next;
    const parent = parentOf(at);
    if (parent && isShown(parent) && parent.querySelectorAll('input').length === 1) return parent;
  }
  return part;
}

/** Also said by cards and by boxes that are drawn. */
export const chosenWords = 'selected checked chosen active on current cur sel picked'.split(' ');

/** Whether a radio, check box or switch is on: the native state, ARIA, a class that says so, or the way it is drawn. */
export function isOn(part: Element): boolean {
  const native = part.tagName === 'INPUT' ? (part as HTMLInputElement) : part.querySelector('input');
  // kits keep a native box hidden in the one they draw, and do not always turn it
  const drawn = isShown(part) ? null : part.closest('[aria-checked]');
  const aria =
    (drawn ?? part).getAttribute('aria-checked') ??
    part.getAttribute('aria-selected') ??
    part.getAttribute('aria-pressed');
  if (aria !== null) return aria === 'true';
  // some say it of the box they draw, in so many words, and leave the native one as it was
  if (native && hasWord(parentOf(native) ?? native, ['unchecked'])) return false;
  if (native && hasWord(parentOf(native) ?? native, ['checked'])) return true;
  if (native && (native.type === 'checkbox' || native.type === 'radio')) return native.checked;
  // some write the attribute of a native box on the one they draw
  const marked = part.matches('[checked]') || part.querySelector('[checked]') !== null;
  return marked || hasWord(part, chosenWords) || isTicked(part) || isSlid(part);
}
