import type { FieldControl } from '../../page/field-control.ts';
import { contains, hasWord, isDisabled, isShown, parentOf } from '../dom/elements.ts';
import { wholeText } from '../popup/texts.ts';
import { hasControl, type Placed, placedOpeners } from './by-place.ts';
import { controls, isOpened, isSafe, type Opener, opened } from './opener.ts';

/** An opener with its element. */
export interface Found extends Omit<Opener, 'id'> {
  element: Element;
  /** what it shows and which tab stands open, where its place told that it is one */
  placed: Placed | null;
}

/** A field as its elements. */
interface Field {
  ref: string;
  control: FieldControl;
}

/** Menus and steps lead elsewhere, lists and trees belong to a control: bars without a field in them. */
const bars =
  'aside,footer,[role^=menu],[role=tree],[role=listbox],[role=grid],[class*=menu],[class*=side],[class*=step],[class*=pag]';
const foldHead = '[aria-expanded=false]:not([aria-haspopup],[role=combobox],input),summary';
const foldWords = ['collapse', 'colla', 'accordion', 'fold', 'expand', 'panel'];
const headWords = ['header', 'title', 'head', 'heading', 'toggle'];
const adding = /^[+＋\s]*(?:点击|继续|再)?(?:添加|新增|增加)[\p{sc=Han}A-Z\s]{0,8}$|^[+＋]$/iu;

/** Every tab, fold and add button of the page that may be pressed, in document order. */
export function findOpeners(document: Document, fields: readonly Field[]): Found[] {
  const found: Found[] = [];
  const places = new Map(placedOpeners(document).map((placed) => [placed.element, placed]));
  for (const element of document.querySelectorAll('body *')) {
    const placed = places.get(element) ?? null;
    const kind = kindOf(element) ?? placed?.kind;
    if (!kind || found.some((other) => contains(other.element, element))) continue;
    const text = nameOf(element);
    // what shows one of several parts beside it is no menu, whatever holds it
    const bar = element.closest(placed ? bars : `nav,${bars}`);
    if (!text || text.length > 30 || !isShown(element) || isDisabled(element) || !isSafe(element, text))
      continue;
    if (bar && !bar.querySelector(controls)) continue;
    if (
      fields.some(
        ({ control: { trigger, main } }) => contains(trigger ?? main, element) || contains(element, main),
      )
    )
      continue;
    const inner = kind === 'row' ? null : (placed?.pane ?? opened(element, kind));
    if (inner && wholeText(inner) && !hasControl(inner)) continue;
    const refs = kind === 'row' ? refsBy(element, fields) : [];
    found.push({ element, kind, text, placed, labels: inner ? labelsIn(inner) : [], refs });
  }
  return found;
}

/** The fields in the nearest box around an element that has any. */
function refsBy(element: Element, fields: readonly Field[]): string[] {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const box = at;
    const inside = fields.filter(({ control }) => contains(box, control.main));
    if (inside.length > 0) return inside.map(({ ref }) => ref);
  }
  return [];
}

function nameOf(element: Element): string {
  return (
    wholeText(element) || element.getAttribute('aria-label') || (element as HTMLInputElement).value || ''
  );
}

function kindOf(element: Element): Opener['kind'] | null {
  if (isTab(element)) return isOpened(element, 'tab') ? null : 'tab';
  if (element.matches(foldHead) || (hasWord(element, foldWords) && hasWord(element, headWords)))
    return isOpened(element, 'fold') ? null : 'fold';
  const pressable = element.matches('button,a,[role=button],[type=button]') || !element.firstElementChild;
  return pressable && adding.test(nameOf(element)) ? 'row' : null;
}

/** By role; else one of a row that is called tabs, of which one is marked as open. */
function isTab(element: Element): boolean {
  if (element.matches('[role=tab]')) return true;
  const parent = element.parentElement;
  const isBar = [element, parent, parent?.parentElement].some(
    (around) => around && hasWord(around, ['tab', 'tabs']) && !hasWord(around, ['pane', 'panel', 'content']),
  );
  if (!parent || !isBar || element.closest('[role=tab]') || element.querySelector('[role=tab]')) return false;
  const alike = (one: Element) => one.localName === element.localName && isAlike(one, element);
  // neighbours, or each in a wrapper of its own
  return [[...parent.children], [...(parent.parentElement?.querySelectorAll('*') ?? [])]].some((all) => {
    const row = all.filter(alike);
    return row.length > 1 && row.filter((one) => isOpened(one, 'tab')).length === 1;
  });
}

/** Neighbours, or elements that are called the same but for being open. */
function isAlike(one: Element, other: Element): boolean {
  if (one.parentElement === other.parentElement) return true;
  const [first] = other.classList;
  return first !== undefined && one.classList.contains(first);
}

/** Names of the fields in a part of the page that is not drawn, as far as labels say them. */
function labelsIn(part: Element): string[] {
  const texts = [...part.querySelectorAll('label,th,[class*=label]')].map((label) =>
    wholeText(label).replace(/[*＊:：\s]/g, ''),
  );
  return [...new Set(texts)].filter((text) => /^\p{sc=Han}{2,15}$/u.test(text)).slice(0, 12);
}
