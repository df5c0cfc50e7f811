import { hasWord } from '../dom/class-words.ts';
import { statusWords } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { pseudoContent } from '../dom/pseudo.ts';
import { isFainter } from '../dom/remark.ts';
import { isPickerRow } from '../dom/row-hints.ts';
import { hasHan } from '../dom/text.ts';
import { ancestors } from '../dom/tree.ts';
import { inChrome } from './chrome.ts';
import { arrowMark, isRealLink } from './picker-row.ts';

/**
 * Rows of a form that are pressed to answer and hold no input, known by what they stand among: rows with inputs. They
 * show a name, a value and an arrow. `<div class="line"><div>证件类型</div><div>居民身份证</div><svg/></div>`
 */

/** The rows around a control, and those of the groups like its own. */
export function rowsAround(main: Element): Element[] {
  for (const { parentElement: parent, textContent } of ancestors(main, 6)) {
    if (!parent || parent.matches('tr, form, html')) return [];
    const rows = [...parent.children];
    if (!hasHan(textContent ?? '') || rows.filter((row) => hasHan(row.textContent ?? '')).length < 2)
      continue;
    const groups = [...(parent.parentElement?.children ?? [])].filter(
      (group) => group.tagName === parent.tagName && group.className === parent.className,
    );
    return rows.length > 60 || groups.length > 30 ? [] : groups.flatMap(({ children }) => [...children]);
  }
  return [];
}

/** What shows the value in such a row; null for any other. */
export function shownValue(row: Element, look: Look): Element | null {
  if (isRealLink(row) || row.querySelector('button, h1, h2, h3, h4') || row.childElementCount > 6)
    return null;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (/[\p{L}\p{N}]/u.test(text.data) && !/^\s*[vV>]\s*$/.test(text.data)) texts.push(text);
  }
  const [name, shown] = texts;
  const value = shown?.parentElement;
  if (!name || !value || texts.length > 2 || value === row || value.contains(name) || !look.seen(value))
    return null;
  if (!hasHan(name.data) || name.data.trim().length > 16 || shown.data.trim().length > 24) return null;
  if (hasWord(value, statusWords) || inChrome(row) || [...row.querySelectorAll('a')].some(isRealLink))
    return null;
  if (isPickerRow(row) || hasArrow(row, value, look)) return value;
  // a prompt in the page's own words: paler than the name, in a row like those with inputs
  const says = !/\d/.test(shown.data) || /请选|点选/.test(shown.data);
  const pale = says && name.parentElement && isFainter(value, name.parentElement, look);
  return pale && isLikeRow(row) ? value : null;
}

/** Rows of its like hold inputs. */
function isLikeRow(row: Element): boolean {
  const rows = [...(row.parentElement?.children ?? [])].filter(
    ({ tagName, className }) => tagName === row.tagName && className === row.className,
  );
  return row.className !== '' && rows.filter((other) => other.querySelector('input, textarea')).length > 1;
}

/** Drawn at the row's end, or in the value's own box. */
function hasArrow(row: Element, value: Element, look: Look): boolean {
  if (arrowMark.test(row.textContent ?? '')) return true;
  let last = row;
  while (last.lastElementChild && last.localName !== 'svg') last = last.lastElementChild;
  if (last.textContent === '' && !last.contains(value) && look.seen(last)) return true;
  return [row, value].some(
    (at) => look.style(at).backgroundImage !== 'none' || /^"/.test(pseudoContent(at, '::after')),
  );
}
