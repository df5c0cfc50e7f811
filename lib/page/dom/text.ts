import { byClass, classNames, classWords, wordSet } from './class-words.ts';
import type { Look } from './look.ts';
import { childrenOf } from './tree.ts';

const silent = wordSet(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg IFRAME OBJECT CANVAS VIDEO AUDIO INPUT SELECT TEXTAREA DATALIST',
);

/** Elements whose inside is no text for a person, or a value rather than a text. */
export function isSilent(element: Element): boolean {
  return silent.has(element.tagName) || isGlyph(element);
}

/** Fonts of icons that are written as words: `keyboard_arrow_down`. */
const isGlyph = byClass((element) => {
  const words = classWords(element);
  return words.has('material') && (words.has('icons') || words.has('symbols'));
});

/** A help bubble or its icon beside a label: its text is not part of the label. */
export function isTooltip(element: Element): boolean {
  return (
    element.getAttribute('role') === 'tooltip' ||
    classNames(element).some(({ words }) => words.some((word) => word === 'tooltip' || word === 'tips'))
  );
}

/**
 * Text of an element as a person reads it, one line, inner controls left out; `skip` leaves out more.
 * Hidden parts are not read.
 */
export function textOf(root: Node, look: Look, skip?: (element: Element) => boolean): string {
  const pieces: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push(node.nodeValue ?? '');
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      pieces.push(' ');
      return;
    }
    if (isSilent(node) || (node !== root && skip?.(node)) || !look.shown(node)) return;
    const block = node !== root && look.isBlock(node);
    if (block) pieces.push(' ');
    for (const child of childrenOf(node)) read(child);
    if (block) pieces.push(' ');
  };
  read(root);
  return oneLine(pieces.join(''));
}

/** Spaces of any kind collapsed to one, those without width dropped (kits keep an empty line open with one), ends trimmed. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when the text has a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{sc=Han}/u.test(text);
}
