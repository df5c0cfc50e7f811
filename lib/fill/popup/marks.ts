import { classWords, hasWord, isCheckable, parentOf } from '../dom/elements.ts';
import { chosenWords } from '../dom/option-text.ts';
import type { Layer } from './layers.ts';
import { isOffered, type Option, readings } from './options.ts';

/**
 * Which options an open list marks as chosen. A control that takes several may show only the first of them
 * and a number (中文简体 +1); then the list alone tells which.
 */

/** The state that an option states by ARIA or by a native box; null when it says nothing. */
function stated(option: Option): boolean | null {
  let item: Element | null = option.target;
  for (let at: Element | null = option.target; at; at = parentOf(at)) {
    const aria = at.getAttribute('aria-selected') ?? at.getAttribute('aria-checked');
    if (aria !== null) return aria === 'true';
    item = at;
    if (at === option.row) break;
  }
  const box = item?.querySelector('input[type=checkbox],input[type=radio],[aria-checked]');
  if (!box) return null;
  return isCheckable(box) ? box.checked : box.getAttribute('aria-checked') === 'true';
}

function wordsOf(option: Option): Set<string> {
  const line = option.row.closest('li,[role=option]') ?? option.row;
  return new Set([line, ...line.querySelectorAll('*')].flatMap((element) => [...classWords(element)]));
}

/** The options that an open list shows, those it marks, and null for the marks when it marks in no way known. */
export function markedOptions(layers: readonly Layer[]): { options: Option[]; marked: Option[] } | null {
  const [blocks] = readings(layers);
  const options = blocks?.().filter(isOffered) ?? [];
  if (options.length === 0) return null;
  const states = options.map(stated);
  const byAria = options.filter((_, index) => states[index] === true);
  if (byAria.length > 0) return { options, marked: byAria };
  const words = options.map(wordsOf);
  for (const word of chosenWords) {
    const marked = options.filter((_, index) => words[index]?.has(word));
    if (marked.length > 0 && marked.length < options.length) return { options, marked };
  }
  return states.some((state) => state !== null) ? { options, marked: [] } : null;
}

/** True when an open list says that it takes several: by ARIA, by its class, or by a box beside each option. */
export function takesSeveral(layers: readonly Layer[]): boolean {
  return layers.some(({ root }) => {
    const around: Element[] = [...root.querySelectorAll('*')];
    for (let at: Element | null = root; at && at !== root.ownerDocument.body; at = parentOf(at))
      around.push(at);
    return around.some(
      (element) =>
        element.getAttribute('aria-multiselectable') === 'true' ||
        hasWord(element, ['multiple', 'multi', 'multiselect', 'checkbox']) ||
        element.matches('input[type=checkbox],[role=checkbox],[role=menuitemcheckbox]'),
    );
  });
}
