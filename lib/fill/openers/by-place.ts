import { isShown, parentOf } from '../dom/elements.ts';
import { wholeText } from '../popup/texts.ts';
import { controls, type Opener } from './opener.ts';

/** A tab or the head of a fold, told by what it stands beside: the part that it shows, which is hidden now. */
export interface Placed {
  element: Element;
  kind: Exclude<Opener['kind'], 'row'>;
  pane: Element;
  /** the tab that is open, with what it shows; null for a fold */
  before: { element: Element; pane: Element } | null;
}

/** How far up from the panes the bar of their tabs is looked for. */
const reach = 4;

/** How many beginnings of rows are looked at in what stands before the panes; a bar of tabs holds few. */
const mostFirsts = 30;

const isDrawn = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const nameOf = (element: Element) => wholeText(element).trim();

/** A control, in a component's shadow, too. */
const isControl = (element: Element): boolean =>
  element.matches(controls) || Boolean(element.shadowRoot?.querySelector(controls));
export const hasControl = (element: Element): boolean =>
  isControl(element) || [...element.querySelectorAll('*')].some(isControl);

/** The outermost parts of the page that hold controls and are not drawn, while what they stand in is. */
function hiddenParts(document: Document): Element[] {
  const found = new Set<Element>();
  for (const control of document.querySelectorAll('body *')) {
    if (!isControl(control) || isDrawn(control)) continue;
    let part = control;
    for (let at = parentOf(part); at && !isDrawn(at); at = parentOf(at)) part = at;
    // lists, calendars and windows over the page are opened by what they belong to
    if (part !== control && !/absolute|fixed/.test(getComputedStyle(part).position)) found.add(part);
  }
  return [...found];
}

/** What marks one of a row: classes, attributes without a value of their own, how it is drawn. */
function lookOf(element: Element): string {
  const { color, fontWeight, backgroundColor, borderBottom } = getComputedStyle(element);
  const said = ['active', 'selected', 'checked', 'current', 'aria-selected', 'data-state', 'data-active'];
  return [
    element.className,
    ...said.map((name) => String(element.getAttribute(name))),
    color,
    fontWeight,
    backgroundColor,
    borderBottom,
  ].join();
}

/** Two that differ: either may be the open one. */
const eitherOfTwo = -2;

/** The one whose look no other has, where the others are all alike; -1 where none stands out. */
function standsOut(row: readonly Element[]): number {
  const looks = row.map(lookOf);
  if (looks.length === 2 && looks[0] !== looks[1]) return eitherOfTwo;
  const single = looks.flatMap((look, at) =>
    looks.filter((other) => other === look).length === 1 ? at : [],
  );
  return single.length === 1 && new Set(looks).size === 2 ? (single[0] as number) : -1;
}

/** The neighbours of an element that are of its kind, with nothing else between them. */
function rowOf(element: Element): Element[] {
  const row = [element];
  for (const [way, add] of [
    ['previousElementSibling', 'unshift'],
    ['nextElementSibling', 'push'],
  ] as const)
    for (let at = element[way]; at?.localName === element.localName; at = at[way]) row[add](at);
  return row;
}

/** The row of as many short names as there are panes, before them or above, that marks the open one. */
function barOf(panes: readonly Element[], open: number): Element[] | null {
  let at = panes[0] as Element;
  for (let level = 0; level < reach; level++) {
    for (let near = at.previousElementSibling; near; near = near.previousElementSibling) {
      // fields between them: a bar further up is that of something else
      if (hasControl(near)) return null;
      for (const first of [near, ...near.querySelectorAll(':first-child')].slice(0, mostFirsts)) {
        const row = rowOf(first);
        if (row.length !== panes.length || !row.every(isName)) continue;
        const marked = standsOut(row);
        if (marked === open || marked === eitherOfTwo) return row;
      }
    }
    const up = parentOf(at);
    if (!up || up.tagName === 'BODY') return null;
    at = up;
  }
  return null;
}

function isName(element: Element): boolean {
  const { length } = nameOf(element);
  return length > 1 && length < 16 && isShown(element) && !hasControl(element);
}

/** The tabs over a hidden part that is one of several of which one is drawn. */
function tabFor(part: Element): Placed | null {
  const panes = rowOf(part).filter((one) => !isDrawn(one) || hasControl(one));
  const shown = panes.filter(isDrawn);
  const open = panes.indexOf(shown[0] as Element);
  const row = panes.length > 1 && shown.length === 1 ? barOf(panes, open) : null;
  const element = row?.[panes.indexOf(part)];
  if (!row || !element) return null;
  return {
    element,
    kind: 'tab',
    pane: part,
    before: { element: row[open] as Element, pane: shown[0] as Element },
  };
}

/** The line right before a hidden part, where it is drawn for pressing. */
function foldFor(part: Element): Placed | null {
  const head = part.previousElementSibling;
  // a label presses what it names
  if (!head || head.tagName === 'LABEL' || hasControl(head) || !isShown(head)) return null;
  const says = /展开|更多|[▸▶▾▼∨﹀⌄›»+＋]$/.test(nameOf(head));
  return says || getComputedStyle(head).cursor === 'pointer'
    ? { element: head, kind: 'fold', pane: part, before: null }
    : null;
}

/** Tabs and folds that no name gives away, by their place beside what they open. */
export function placedOpeners(document: Document): Placed[] {
  return hiddenParts(document).flatMap((part) => tabFor(part) ?? foldFor(part) ?? []);
}
