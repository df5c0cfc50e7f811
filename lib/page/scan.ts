import { arrowMark, promptOf } from './controls/picker-row.ts';
import { isTick, mayBeCards } from './dom/card-sign.ts';
import { byWord, hasWord, wordSet } from './dom/class-words.ts';
import {
  hasLabelClass,
  hasPopupWord,
  hasTitleClass,
  isChoosePrompt,
  isChooser,
  isDialog,
  isNamedChoice,
  paginationWords,
  uploadWords,
} from './dom/hints.ts';
import type { Look } from './dom/look.ts';
import { isMarked } from './dom/row-hints.ts';
import { childrenOf } from './dom/tree.ts';
import { isOwnNode } from './own-nodes.ts';

/** What one walk over the document and its open shadow roots found, in document order. */
export interface Scan {
  document: Document;
  look: Look;
  /** inputs, selects, textareas and editable boxes that may be fields */
  natives: Element[];
  /** elements that play a control by role, and boxes that look like one by class or text */
  drawn: Element[];
  /** small parts without words: switches may be drawn with them */
  blanks: Element[];
  /** boxes whose last part may be a closed list of their own */
  boxes: Element[];
  /** elements that may be one of a row of cards to choose from: marked as the chosen one, or alike */
  marked: Element[];
  /** elements whose class says that they take files */
  uploads: Element[];
  /** lists of options that stand open in the page */
  lists: Element[];
  /** elements that their tag or class calls a label */
  labels: Element[];
  /** elements that their tag or class calls a heading */
  titles: Element[];
  /** buttons of any making */
  buttons: Element[];
  /** bars of steps and tabs, by role or class */
  bars: Element[];
  /** position in document order; later for what comes later, shadow content inside its host */
  start(element: Element): number;
  /** position just after the element's last descendant */
  end(element: Element): number;
  /** true when `outer` is `inner` or around it; false for elements that the walk skipped */
  holds(outer: Element, inner: Element): boolean;
}

const skipped = wordSet('SCRIPT STYLE TEMPLATE NOSCRIPT svg SVG IFRAME HEAD CANVAS OBJECT');
const notFields = wordSet('hidden submit button image reset');
const controlRoles = wordSet('combobox textbox searchbox spinbutton switch radio checkbox');
const headingTags = /^(?:H[1-6]|LEGEND|CAPTION|SUMMARY)$/;

function isNative(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'INPUT') return !notFields.has((element as HTMLInputElement).type);
  if (tag === 'SELECT' || tag === 'TEXTAREA') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** A list, calendar or menu that floats over the page: its inputs belong to the control that opened it. */
function isPopup(element: Element, role: string | null, look: Look): boolean {
  if (role === 'tooltip' || role === 'menu') return true;
  if (role !== 'listbox' && role !== 'tree' && role !== 'grid' && !hasPopupWord(element)) return false;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    // what holds more than the list and its arrow only has a list in it
    if (level > 0 && at.childElementCount > 2) return false;
    const { position } = look.style(at);
    if (position !== 'absolute' && position !== 'fixed') continue;
    // the page's own shell may be positioned too; a list is never as large as the window
    const rect = look.rect(at);
    const view = element.ownerDocument.documentElement;
    return rect.width < view.clientWidth * 0.9 || rect.height < view.clientHeight * 0.9;
  }
  return false;
}

function isBar(element: Element, role: string | null): boolean {
  if (role === 'tablist' || element.getAttribute('aria-current') === 'step') return true;
  return hasBarWord(element);
}
const barWords: ReadonlySet<string> = wordSet('steps stepper step wizard tabs tab nav progress flow process');

const hasBarWord = byWord(barWords);
const isUpload = byWord(uploadWords);
const isPagination = byWord(paginationWords);

/** Walks once; `look` caches what it asks of layout for the rest of the pass. */
export function scanPage(document: Document, look: Look): Scan {
  const starts = new Map<Element, number>();
  const ends = new Map<Element, number>();
  const scan: Scan = {
    document,
    look,
    natives: [],
    drawn: [],
    boxes: [],
    blanks: [],
    marked: [],
    lists: [],
    uploads: [],
    labels: [],
    titles: [],
    buttons: [],
    bars: [],
    start: (element) => starts.get(element) ?? -1,
    end: (element) => ends.get(element) ?? -1,
    holds: (outer, inner) => {
      const at = starts.get(inner) ?? -1;
      return at >= (starts.get(outer) ?? Number.POSITIVE_INFINITY) && at < (ends.get(outer) ?? 0);
    },
  };
  let position = 0;

  const visit = (element: Element, inPopup: boolean): void => {
    if (skipped.has(element.tagName) || isOwnNode(element)) return;
    starts.set(element, position++);
    const role = element.getAttribute('role');
    let popup = inPopup;
    if (isDialog(element)) popup = false;
    else if (!popup) popup = isPagination(element) || isPopup(element, role, look);
    const leaf = note(element, role, popup);
    if (!leaf) {
      if (element.shadowRoot || element.tagName === 'SLOT') {
        for (const child of childrenOf(element)) if (child instanceof Element) visit(child, popup);
      } else {
        for (let child = element.firstElementChild; child; child = child.nextElementSibling)
          visit(child, popup);
      }
    }
    ends.set(element, position);
  };

  const note = (element: Element, role: string | null, popup: boolean): boolean => {
    const tag = element.tagName;
    if (isNative(element)) {
      if (!popup) scan.natives.push(element);
      return true;
    }
    if (
      tag === 'BUTTON' ||
      tag === 'INPUT' ||
      role === 'button' ||
      (tag === 'A' && hasWord(element, buttonWords))
    ) {
      scan.buttons.push(element);
    }
    if (popup) return false;
    if (tag === 'LABEL' || hasLabelClass(element)) scan.labels.push(element);
    if (headingTags.test(tag) || role === 'heading' || isFold(element) || hasTitleClass(element))
      scan.titles.push(element);
    if (role === 'listbox') scan.lists.push(element);
    else if (isMarked(element) || isTick(element) || element.hasAttribute('aria-pressed'))
      scan.marked.push(element);
    else if (mayBeCards(element) && element.firstElementChild) scan.marked.push(element.firstElementChild);
    if (element.childElementCount > 1 && element.childElementCount < 5) scan.boxes.push(element);
    if (isBlank(element)) scan.blanks.push(element);
    if (isUpload(element) || asksForFile.test(element.firstChild?.nodeValue ?? ''))
      scan.uploads.push(element);
    if (isBar(element, role)) scan.bars.push(element);
    // components have a tag instead of a class, and hold their panels beside their tabs
    else if (tag.endsWith('-TAB') && element.previousElementSibling?.tagName !== tag && element.parentElement)
      scan.bars.push(element.parentElement);
    if (role && controlRoles.has(role)) scan.drawn.push(element);
    else if (tag !== 'BODY' && tag !== 'FORM' && tag !== 'TABLE' && mayBeDrawn(element))
      scan.drawn.push(element);
    return false;
  };

  visit(document.documentElement, false);
  return scan;
}

/** The head of a fold that stands open: what it says is over what it shows. */
function isFold(element: Element): boolean {
  return (
    element.getAttribute('aria-expanded') === 'true' &&
    !element.hasAttribute('aria-haspopup') &&
    element.getAttribute('role') !== 'combobox'
  );
}

/** At most a knob and the words of its two states. */
function isBlank(element: Element): boolean {
  if (element.childElementCount > 2 || element.firstElementChild?.firstElementChild) return false;
  return (element.textContent ?? '').trim().length < 4;
}

const asksForFile = /^\s*[+＋]?\s*(?:请?点击)?(?:上传|添加(?:图片|照片|附件))/;
const buttonWords: ReadonlySet<string> = new Set(['btn', 'button']);

function mayBeDrawn(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  if (popup && popup !== 'false' && popup !== 'menu') return true;
  if (isChooser(element) || isNamedChoice(element)) return true;
  if (promptOf(element) !== null) return true;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue) continue;
    if (isChoosePrompt(node.nodeValue.trim()) || arrowMark.test(node.nodeValue)) return true;
  }
  return false;
}
