import type { Look } from '../dom/look.ts';
import { hasHan, oneLine, textOf } from '../dom/text.ts';
import { parentOf } from '../dom/tree.ts';
import { isRealLink } from './picker-row.ts';

/**
 * Lists made by hand: a part that shows the value and, beside it in the same box, the options in a list that is
 * closed. `<div class="dd"><div class="v">省份</div><ul style="display:none">…</ul></div>`
 */

/** What an entry of a menu of commands says. */
const commands = /^(?:编辑|删除|查看|退出|修改密码|注销$|下载|导出|我的|个人中心)/;
const control = 'input:not([type=hidden]), select, textarea, button, table';

/** The entries of a list, however deep it lies; null where it is none. */
function entriesOf(list: Element): Element[] | null {
  let at = list;
  while (at.childElementCount === 1 && at.firstElementChild?.firstElementChild) at = at.firstElementChild;
  const { firstElementChild: first, lastElementChild: last } = at;
  // filled only once the list before it has an answer
  if (!first) return /^[UOD]L$/.test(list.tagName) && oneLine(list.textContent ?? '') === '' ? [] : null;
  if (first === last || first.tagName !== last?.tagName || list.querySelector(control)) return null;
  const entries = [...at.children];
  const isEntry = (entry: Element): boolean => {
    const text = oneLine(entry.textContent ?? '');
    const link = entry.querySelector('a') ?? entry;
    return text !== '' && text.length <= 30 && !commands.test(text) && !isRealLink(link);
  };
  return entries.slice(0, 12).every(isEntry) && hasHan(list.textContent ?? '') ? entries : null;
}

/** The list that the box keeps closed (or lays over the page while it is open), with its entries. */
function listIn(box: Element, look: Look): { list: Element; entries: Element[] } | null {
  const list = box.lastElementChild;
  const count = box.childElementCount;
  if (!list || count < 2 || count > 4 || !list.matches('ul, ol, dl, div, span')) return null;
  if (look.shown(list) && !/^(?:absolute|fixed)$/.test(look.style(list).position)) return null;
  const entries = look.shown(box) ? entriesOf(list) : null;
  return entries && { list, entries };
}

/** The options of the closed list in the box or just around it, as a person will read them; null without one. */
export function closedOptions(box: Element, look: Look): string[] | null {
  for (const at of [box, parentOf(box)]) {
    const found = at && listIn(at, look);
    if (found) return found.entries.map((entry) => oneLine(entry.textContent ?? ''));
  }
  return null;
}

/** What shows the value in a box with a closed list, where no input does. */
export function closedValue(box: Element, look: Look): { value: Element; list: Element } | null {
  const value = box.firstElementChild;
  const found = value && listIn(box, look);
  if (!found || value.matches(`a[href^=http], ${control}`) || value.querySelector(control)) return null;
  const { width, height } = look.rect(value);
  const fits = look.shown(value) && width >= 40 && height >= 14 && height <= 64;
  const drop = look.rect(found.list);
  const { top, bottom } = look.rect(value);
  // what is drawn over the value is no list, but a frame or a label that floats
  const apart = !look.shown(found.list) || drop.top >= bottom - 4 || drop.bottom <= top + 4;
  return fits && apart && textOf(value, look).length <= 40 ? { value, list: found.list } : null;
}

/** A name stands before the element, or before what it is the beginning of. */
export function isNamed(element: Element): boolean {
  let at = element;
  for (let level = 0; level < 4; level++) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      const text = oneLine(node.textContent ?? '');
      if (text !== '') return text.length <= 40 && hasHan(text);
    }
    const parent = parentOf(at);
    if (!parent || parent.matches('form, body, tr, ul, ol')) return false;
    at = parent;
  }
  return false;
}
