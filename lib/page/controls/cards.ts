import { hasMark, isTick, isTicked, namedBy, standsOut } from '../dom/card-sign.ts';
import { classWords, hasWord } from '../dom/class-words.ts';
import { isChoosePrompt, isFormItem, statusWords } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { chromeWords, isMarked, markWords } from '../dom/row-hints.ts';
import { hasHan, oneLine } from '../dom/text.ts';
import { ancestors, parentOf } from '../dom/tree.ts';
import type { Scan } from '../scan.ts';
import type { Choice } from './options.ts';
import { isRealLink, promptOf } from './picker-row.ts';

/** Tabs, steps and menus mark one of their parts as well; they lead somewhere, they answer nothing. */
function leads(element: Element): boolean {
  for (const around of [element, ...ancestors(element, 3)]) {
    if (isFormItem(around)) return false;
    if (around.tagName === 'NAV' || isRealLink(around) || hasWord(around, chromeWords)) return true;
    if (/^(?:tablist|tab|menu|navigation|listbox)$/.test(around.getAttribute('role') ?? '')) return true;
  }
  return false;
}

/** What a bar of tabs shows: of the boxes behind it, as many as it has parts, the only one that is not hidden. */
export function shownPane(bar: Element, look: Look): Element | null {
  const panes: Element[] = [];
  for (
    let at = bar.nextElementSibling;
    at && panes.length < bar.childElementCount;
    at = at.nextElementSibling
  )
    if (at.tagName === bar.nextElementSibling?.tagName) panes.push(at);
  const shown = panes.filter((pane) => look.shown(pane));
  return panes.length > 1 && panes.length === bar.childElementCount && shown.length === 1
    ? (shown[0] ?? null)
    : null;
}

/** What a row of links or buttons says that does something instead of answering. */
const acts =
  /^(?:编辑|删除|查看|上传|下载|修改|添加|新增|提交|保存|取消|返回|确[定认]|关闭|详情|展开|收起|更多|复制|重置|搜索|上一|下一)/;

/** Class of a part without what says that it is the chosen one. */
function plainClass(element: Element): string {
  return [...classWords(element)].filter((word) => !markWords.has(word)).join(' ');
}

/** The row names a question: a form item or cell with words outside the cards, or a short text before them. */
function isAsked(group: Element): boolean {
  const before = group.previousElementSibling ?? group.previousSibling ?? namedBy(group);
  const text = oneLine(before?.textContent ?? '');
  if (text !== '' && text.length <= 16 && hasHan(text)) return true;
  return [...ancestors(group, 3)].some((around) => isFormItem(around) || around.matches('td, dd'));
}

/**
 * Choices drawn as a row of cards or segments without an input or a role: siblings alike in tag and class, one
 * of them marked as chosen (`active`, `selected`, `checked`), under a name. `marked` is such a part.
 */
export function cardChoices(
  marked: Element,
  hasInput: (element: Element) => boolean,
  { look }: Scan,
): Choice[] {
  const group = parentOf(marked);
  const written = isTick(marked);
  const pressed = marked.hasAttribute('aria-pressed');
  if (
    !group ||
    !look.seen(marked) ||
    leads(marked) ||
    shownPane(group, look) ||
    (!written && hasInput(group))
  )
    return [];
  const cards = [...group.children].filter(
    (card) => look.seen(card) && (!written || isTick(card)) && pressed === card.hasAttribute('aria-pressed'),
  );
  if (cards.length < 2 || cards.length > 12) return [];
  // boxes that open something are questions themselves
  if (cards.some((card) => card.hasAttribute('aria-haspopup') || promptOf(card) !== null)) return [];
  const alike = cards.every((card) => {
    const text = oneLine(card.textContent ?? '');
    return (
      card.tagName === marked.tagName &&
      (pressed || plainClass(card) === plainClass(marked) || standsOut(card) || standsOut(marked)) &&
      /\p{L}/u.test(text) &&
      !acts.test(text) &&
      !isChoosePrompt(text) &&
      text.length <= 40 &&
      look.rect(card).height <= 200
    );
  });
  if (!alike || !hasHan(group.textContent ?? '') || (!pressed && !isAsked(group))) return [];
  // before anything is chosen only the pointer says that they can be pressed, or the sign before them
  const told = written || pressed || cards.some(isMarked);
  if (!told && !cards.every((card) => look.style(card).cursor === 'pointer' || isPill(card, look))) return [];
  const several =
    cards.filter(written ? isTicked : isMarked).length > 1 || isSquare(marked, look) || asksSeveral(group);
  const type = several ? 'checkbox' : 'radio';
  return cards.map((card) => ({ input: card, type, proxy: card }));
}

/** A piece with a frame of its own that is no tag showing a state. */
function isPill(card: Element, look: Look): boolean {
  const { borderTopWidth, borderLeftWidth } = look.style(card);
  return borderTopWidth !== '0px' && borderLeftWidth === borderTopWidth && !hasWord(card, statusWords);
}

/** 经营方式（可多选） before the cards. */
const asksSeveral = (group: Element): boolean => /多选/.test(namedBy(group)?.textContent ?? '');

/** Drawn tick boxes are square, and each can be turned for itself; round ones exclude each other. */
function isSquare(card: Element, look: Look): boolean {
  const mark = hasMark(card) ? card.firstElementChild : null;
  if (!mark) return false;
  const { width, height } = look.rect(mark);
  const { borderTopWidth, borderTopLeftRadius: radius } = look.style(mark);
  const corner = Number.parseFloat(radius) / (radius.endsWith('%') ? 100 : width || 1);
  return (
    width > 6 && width <= 28 && Math.abs(width - height) < 3 && borderTopWidth !== '0px' && corner < 0.35
  );
}

/** The options of a list that stands open in the page, as choices. */
export function listboxChoices(list: Element, { look }: Scan): Choice[] {
  const type = list.getAttribute('aria-multiselectable') === 'true' ? 'checkbox' : 'radio';
  const options = [...list.querySelectorAll('[role=option]')];
  // a box to type in among the entries that were typed so far
  if (options.some((option) => option.querySelector('input[type=text]'))) return [];
  return options
    .filter((option) => look.seen(option))
    .map((option) => ({ input: option, type, proxy: option }));
}
