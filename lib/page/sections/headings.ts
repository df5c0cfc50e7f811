import { shownPane } from '../controls/cards.ts';
import { isRealLink } from '../controls/picker-row.ts';
import { classNames, classWords, hasWord, wordSet } from '../dom/class-words.ts';
import { hasLabelClass, isFormItem } from '../dom/hints.ts';
import type { Look } from '../dom/look.ts';
import { isRemark } from '../dom/remark.ts';
import { chromeWords } from '../dom/row-hints.ts';
import { hasHan, textOf } from '../dom/text.ts';
import { ancestors, byIds, parentOf } from '../dom/tree.ts';
import { isTitleRow } from '../labels/table-grid.ts';
import type { Scan } from '../scan.ts';
import { alike, fieldsAfter, mayOpenGroup, opensGroup } from './group-lines.ts';

/** A text that stands over several fields. */
export interface Heading {
  element: Element;
  text: string;
  /** the largest element around the heading that holds no control: the heading's own block */
  block: Element;
  /** the heading speaks for what follows its block inside this element */
  scope: Element;
  /** 1 to 6 for h1 to h6, null for others, whose size decides */
  level: number | null;
  size: number;
  weight: number;
}

const longest = 40;
/** A line that asks something of the reader is no heading. */
const instructs = /^(?:请|您|如|注[:：])|[。；！]$|欢迎|退出|已登录/;
const elsewhere: ReadonlySet<string> = wordSet(
  'nav menu sidebar sider aside breadcrumb footer alert notice toast message pagination result',
);

/** Menus, notices and footers have titles too; they speak for themselves, not for fields. */
function standsElsewhere(element: Element): boolean {
  for (const around of [element, ...ancestors(element, 8)]) {
    if (around.matches('nav, aside, footer')) return true;
    const role = around.getAttribute('role');
    if (role === 'navigation' || role === 'menu' || role === 'alert' || role === 'tablist') return true;
    if (around.tagName === 'FORM' || around.tagName === 'BODY') return false;
    // n-card--footer-segmented is a card
    if (classNames(around).some(({ base }) => base.some((word) => elsewhere.has(word)))) return true;
  }
  return false;
}

/** What the heading search asks of the controls on the page. */
export interface Controls {
  /** number of controls inside the element */
  countIn(element: Element): number;
  /** true when the element is inside a control or carries a field's label */
  isTaken(element: Element): boolean;
}

const inputs = 'input:not([type=hidden]), select, textarea';

export function headingOf(element: Element, text: string, controls: Controls, look: Look): Heading | null {
  let block = element;
  let scope = parentOf(block);
  while (scope && scope.tagName !== 'BODY' && controls.countIn(scope) === 0) {
    // what a closed fold says is about what it hides
    const isFold = scope.tagName === 'DETAILS';
    if ([...scope.children].some((child) => !look.shown(child) && (isFold || child.querySelector(inputs))))
      return null;
    block = scope;
    scope = parentOf(block);
  }
  if (!scope || (scope.tagName === 'HTML' && controls.countIn(scope) === 0)) return null;
  // a long text of its own below the heading: the heading is that text's
  if ((block.textContent ?? '').replace(/\s+/g, '').length > text.length + 160) return null;
  const style = look.style(element);
  const level = /^H([1-6])$/.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  return {
    element,
    text,
    block,
    scope,
    level: level ? Number(level) : null,
    size: Number.parseFloat(style.fontSize) || 14,
    weight: Number.parseInt(style.fontWeight, 10) || 400,
  };
}

function headingText(element: Element, scan: Scan): string {
  const text = textOf(
    element,
    scan.look,
    (inner) =>
      inner.tagName === 'BUTTON' ||
      inner.tagName === 'A' ||
      hasWord(inner, extraWords) ||
      isRemark(inner, scan.look),
  );
  // the head of a fold may be nothing but its button
  const whole = text === '' && /^(?:H\d|A)$/.test(element.tagName) ? textOf(element, scan.look) : text;
  return whole.length <= longest ? whole.replace(/[\s×✕▾▼▲∨⌄›>»]+$/u, '') : '';
}
const extraWords: ReadonlySet<string> = wordSet(
  'extra icon icons desc description tip tips btn button tag badge',
);

/** Headings by tag, role or class; the innermost where one is inside another. */
export function namedHeadings(
  scan: Scan,
  controls: Controls,
  skip: (element: Element) => boolean,
): Heading[] {
  const found: Heading[] = [];
  for (const element of [...scan.titles].reverse()) {
    if (controls.countIn(element) > 0 || controls.isTaken(element) || skip(element)) continue;
    if (found.some((inner) => element.contains(inner.element))) continue;
    if (!scan.look.shown(element) || standsElsewhere(element)) continue;
    // the head of a list or the bar of several tabs is called a header too
    if (element.querySelector('th, input, [role=tab], [role=columnheader]') || isBar(element)) continue;
    const text = headingText(element, scan);
    if (!/\p{L}/u.test(text) || instructs.test(text)) continue;
    const heading = headingOf(element, text, controls, scan.look);
    if (heading) found.push(element.hasAttribute('aria-expanded') ? ofFold(heading, controls) : heading);
  }
  return found.reverse();
}

/** A brand and the entries of a menu: four parts or more that stand for themselves. */
const isBar = (element: Element): boolean =>
  ![...element.childNodes].some((node) => node.nodeType === 3 && hasHan(node.nodeValue ?? '')) &&
  [...element.children].filter((part) => hasHan(part.textContent ?? '')).length > 3;

/** Beside another of its kind: tabs and menus are entries in a row, and none of them is over what follows. */
function isInRow(element: Element, look: Look): boolean {
  const before = element.previousElementSibling;
  if (before?.tagName !== element.tagName || !hasHan(before.textContent ?? '')) return false;
  const [left, right] = [look.rect(before), look.rect(element)];
  return left.right <= right.left + 2 && left.bottom > right.top + 2;
}

/** The head of a fold speaks for what it opens and no further. */
function ofFold(heading: Heading, controls: Controls): Heading {
  const { element, block } = heading;
  const opened = byIds(element, element.getAttribute('aria-controls'))[0] ?? block.nextElementSibling;
  return opened && controls.countIn(opened) > 0 ? { ...heading, scope: opened } : heading;
}

/** The open tab speaks for the panel below it. */
export function tabHeadings(scan: Scan, controls: Controls): Heading[] {
  const found: Heading[] = [];
  for (const bar of scan.bars) {
    const parts = [...bar.children].filter(({ tagName }) => tagName.endsWith('-TAB'));
    const words = classWords(bar);
    const isTabBar = bar.getAttribute('role') === 'tablist' || words.has('tabs') || words.has('tab');
    if (parts.length === 0 && (controls.countIn(bar) > 0 || !isTabBar)) continue;
    const tabs =
      parts.length > 0
        ? parts
        : [...bar.querySelectorAll('[role=tab], li, a, div, span')].filter(
            (tab) => tab.matches('[role=tab]') || tab.children.length <= 2,
          );
    const open = tabs.find(
      (tab) => tab.matches('[aria-selected=true], [active], [selected]') || hasWord(tab, openWords),
    );
    if (!open || tabs.length < 2 || found.some(({ element }) => bar.contains(element))) continue;
    const text = headingText(open, scan);
    const heading = /\p{L}/u.test(text) ? headingOf(open, text, controls, scan.look) : null;
    if (heading) found.push(heading);
  }
  return found;
}
const openWords: ReadonlySet<string> = wordSet('active selected current cur on this');

/**
 * Texts that look like headings and are called nothing: a row across a table, a bold or larger line of its
 * own, among the siblings of whatever holds controls.
 */
export function drawnHeadings(scan: Scan, controls: Controls, parents: Iterable<Element>): Heading[] {
  const found: Heading[] = [];
  for (const parent of parents) {
    if (parent.matches('label, select')) continue;
    for (const child of parent.children) {
      // text of a large box is long and costly to read, and a heading is small
      if (child.childElementCount > 8) continue;
      const length = (child.textContent ?? '').trim().length;
      if (length < 2 || length > longest || controls.isTaken(child)) continue;
      if (/^(?:BUTTON|LABEL|UL|OL|NAV|SCRIPT|STYLE|OPTION|LEGEND|H\d|CAPTION)$/.test(child.tagName)) continue;
      if (isRealLink(child) || (child.firstElementChild && child.querySelector(inputs))) continue;
      const drawn = child.tagName !== 'A' && looksLikeHeading(child, scan);
      if (controls.countIn(child) > 0 || !scan.look.shown(child)) continue;
      const plain = !drawn && !child.matches('a, thead') && namesGroup(child, controls, scan);
      if (!drawn && !plain && (!mayOpenGroup(child, controls.countIn) || shownPane(child, scan.look)))
        continue;
      if (isInRow(child, scan.look)) continue;
      const text = headingText(child, scan);
      if (!drawn && !plain && !opensGroup(child, text, controls.countIn, scan.look)) continue;
      if (!hasHan(text) || /[。；，,;：:]$|^[*＊]/.test(text) || standsElsewhere(child)) continue;
      const heading = headingOf(child, text, controls, scan.look);
      const below = child.nextElementSibling;
      const isBoxed = !drawn && below && speaksForBox(child, below, plain, controls);
      if (heading) found.push(isBoxed ? { ...heading, scope: below } : heading);
    }
  }
  return found;
}

/** Parts of a line that say something each; what may be pressed or only marks the line is none. */
const wordsIn = (line: Element) =>
  [...line.children].filter((child) => !child.matches('a, em, i, small') && hasHan(child.textContent ?? ''))
    .length;

function looksLikeHeading(element: Element, { look }: Scan): boolean {
  // a menu across the page: a heading has a number, a name and a remark at most
  if (wordsIn(element) > 3) return false;
  const cell = element.matches('tr, thead') ? element.querySelector('td, th') : element;
  if (cell instanceof HTMLTableCellElement) return isTitleRow(cell);
  if (!look.isBlock(element) && !element.matches('b, strong, font, span')) return false;
  const style = look.style(deepest(element));
  const bold = Number.parseInt(style.fontWeight, 10) >= 600;
  const barred = bold || Number.parseFloat(look.style(element).borderLeftWidth) >= 3;
  if (!barred) {
    const base = Number.parseFloat(look.style(parentOf(element) ?? element).fontSize) || 14;
    if (Number.parseFloat(style.fontSize) < base * 1.12) return false;
  }
  // a line of its own: nothing that is a control stands beside it
  const rect = look.rect(element);
  const next = element.nextElementSibling;
  return !next || look.rect(next).top >= rect.bottom - 2 || look.rect(next).width === 0;
}

/** What the plain line over a group of fields ends in. */
const groupName =
  /^[^。，,;；！？?:：>》/]{2,18}(?:信息|资料|情况|概况|[任责表理系络办]人|管理员|民警|主体|单位|网站|服务商?)\s?(?:\([^()]{1,10}\)|（[^（）]{1,10}）)?$/;

/** A line that is not drawn as a heading speaks for the box right below it, unless that is but the first of its rows. */
function speaksForBox(line: Element, below: Element, plain: boolean, { countIn }: Controls): boolean {
  if (isFormItem(below) || isRow(below, { countIn })) return false;
  const lines = [...(line.parentElement?.children ?? [])].filter((other) => alike(other, line));
  if (lines.length < 2) return plain;
  return countIn(below) > 1 && lines.slice(0, -1).every((other) => fieldsAfter(other, countIn).boxes === 1);
}

/** One of several rows alike that hold a field each. */
function isRow(row: Element, controls: Pick<Controls, 'countIn'>): boolean {
  const next = row.nextElementSibling;
  return next !== null && next.className === row.className && controls.countIn(next) > 0;
}

/** A line of its own in plain type that says whose fields the box below it holds. */
function namesGroup(element: Element, controls: Controls, scan: Scan): boolean {
  const { look } = scan;
  // asked first, since it is cheap: of the many lines that a long list has none stands over fields
  const next = element.nextElementSibling;
  if (!next || controls.countIn(next) < (isRow(next, controls) || isNamed(next, look) ? 1 : 2)) return false;
  // lines alike say the same kind of thing
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ tagName, className }) => tagName === element.tagName && className && className === element.className,
  );
  if (alike.some((line) => controls.countIn(line) > 0)) return false;
  if (![element, ...alike].some((line) => groupName.test(headingText(line, scan)))) return false;
  if (!look.isBlock(element) || hasWord(element, chromeWords)) return false;
  // tabs and menus are lines of several
  if (wordsIn(element) > 1) return false;
  return look.rect(next).top >= look.rect(element).bottom - 2;
}

/** The field below has a name of its own in the same box: the line above it is not its label. */
const isNamed = (box: Element, look: Look): boolean =>
  isFormItem(box) &&
  [...box.querySelectorAll('*')].some((inner) => hasLabelClass(inner) && look.shown(inner));

function deepest(element: Element): Element {
  let at = element;
  while (
    at.children.length === 1 &&
    at.firstElementChild &&
    at.firstElementChild.textContent?.trim() === at.textContent?.trim()
  ) {
    at = at.firstElementChild;
  }
  return at;
}
