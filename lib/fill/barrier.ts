import { isFilled, coverOf as lyingOver } from '../page/cover.ts';
import type { FieldControl } from '../page/field-control.ts';
import type { Unusable } from '../page/form-field.ts';
import type { Cover } from '../page/usable.ts';
import {
  contains,
  drawnAround,
  drawnFor,
  frameOf,
  isInput,
  isSelect,
  isShown,
  isSizable,
  isTextBox,
  parentOf,
} from './dom/elements.ts';
import { focusOn } from './dom/focus.ts';
import { scrollTo } from './dom/scroll.ts';
import { until } from './dom/wait.ts';
import { isLockedBox, risenLimit } from './drivers/box.ts';
import type { FillValue } from './fill-value.ts';
import { type FillReason, unseen } from './reasons.ts';

/** What a person could see of an element: the page room's answer. */
export interface Sight {
  /** `inView`: it was scrolled to, so what is not found there is hidden */
  isUsable(element: Element, cover: Cover, inView?: boolean): Unusable | null;
}

/** The frame that the page stands in, as far out as may be asked, shows it to nobody. */
function hiddenFrame(page: Sight, document: Document): FillReason | null {
  for (let at = frameOf(document); at; at = frameOf(at.ownerDocument)) {
    const unusable = page.isUsable(at, lyingOver);
    if (unseen.includes(unusable)) return unusable;
  }
  return null;
}

/** How the control is hidden now, null while it can be seen: a page may hide it when it gets the focus. */
export function hiddenNow(page: Sight, control: FieldControl): FillReason | null {
  const unusable = page.isUsable(faceElement(control), lyingOver);
  return unseen.includes(unusable) ? unusable : null;
}

/** A read-only box may be one over a list or calendar that nothing in the page tells of: pressing it shows. */
function picks(control: FieldControl, value: FillValue): boolean {
  return isLockedBox(control) && ['date', 'date-range', 'choice', 'region'].includes(value.kind);
}

/** Milliseconds that something may lie over a control: the list of the field before, still fading out. */
const coverLimit = 1000;

/** Milliseconds after an answer in which a page may unlock what hangs on it; some ask their server first. */
const unlockLimit = 3000;
let lastWriting = Number.NEGATIVE_INFINITY;

/** Says that a control has just been written to. */
export function noteWriting(): void {
  lastWriting = performance.now();
}

/** Why this control must not be written to at all, null when it may. */
export async function barrier(
  page: Sight,
  control: FieldControl,
  value: FillValue,
  signal: AbortSignal,
): Promise<FillReason | null> {
  const barred = await barredAsItIs(page, control, value, signal);
  const face = faceElement(control) as HTMLElement;
  if (barred !== null || Number(getComputedStyle(face).opacity) > 0) return barred;
  // only its name and frame are seen of it: it is written to where it comes up with the focus, before anything is
  focusOn(face);
  return (await until(() => hiddenNow(page, control) === null, risenLimit, signal)) ? null : 'transparent';
}

async function barredAsItIs(
  page: Sight,
  control: FieldControl,
  value: FillValue,
  signal: AbortSignal,
): Promise<FillReason | null> {
  if (control.kind === 'password' || (isInput(control.main) && control.main.type === 'password'))
    return 'never';
  if (control.kind === 'file' && value.kind !== 'file') return 'file-by-hand';
  if (isSandboxed(control.main.ownerDocument)) return 'sandboxed';
  const concealed = hiddenFrame(page, control.main.ownerDocument);
  if (concealed) return concealed;
  const face = faceElement(control);
  const picked = picks(control, value);
  const look = (inView = true) => {
    const unusable = page.isUsable(face, lyingOver, inView) ?? (isOverlaid(face, control) ? 'covered' : null);
    if (unusable === 'covered' && isOwnSheet(face, control)) return null;
    // a box that opens a list or calendar is read-only to the keyboard only
    return unusable === 'read-only' && (picked || control.trigger !== null) ? null : unusable;
  };
  await until(() => look(false) !== 'disabled', unlockLimit - (performance.now() - lastWriting), signal);
  const glance = look(false);
  if (glance !== null && glance !== 'covered') return glance;
  if (glance === null && look() === null) return null;
  // what lies below the fold, or under a fixed header or footer of the page, is looked at in the middle
  scrollTo(isShown(face) ? face : control.container);
  if (look() !== 'covered') return look();
  const top = coverOf(face);
  const cover = top && sheetOf(top);
  if (cover && staying.has(cover)) return look();
  await until(() => look() !== 'covered', coverLimit, signal);
  if (look() === 'covered' && cover) staying.add(cover);
  return look();
}

/**
 * A line that is pressed as a whole may lie over its own words, clear as glass: phone kits draw it so, to shade it
 * while a finger rests on it. Only where nothing is typed, and nothing else stands in the line.
 */
function isOwnSheet(face: Element, { trigger, container }: FieldControl): boolean {
  const top = trigger === null || isTextBox(face) ? null : coverOf(face);
  let line: Element | null = top;
  while (line && !contains(line, face)) line = parentOf(line);
  if (!top || !line || !(contains(container, line) || line === parentOf(container))) return false;
  const grounds = top === line ? ['::before', '::after'] : ['', '::before', '::after'];
  return (
    grounds.every((pseudo) => {
      const style = getComputedStyle(top, pseudo);
      return (pseudo !== '' && style.content === 'none') || !isFilled(style);
    }) && line.querySelectorAll('input,select,textarea').length < 2
  );
}

/** What did not go away while it was waited for: a dialog over the whole page is waited for once. */
const staying = new WeakSet<Element>();

function coverOf(face: Element): Element | null {
  const box = face.getBoundingClientRect();
  const root = face.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
}

/** The sheet that floats in the window and that the cover is a part of. */
function sheetOf(cover: Element): Element {
  for (let at: Element | null = cover; at; at = parentOf(at)) {
    if (getComputedStyle(at).position === 'fixed') return at;
  }
  return cover;
}

/** What a person sees of the control, where a kit has hidden the native select behind its own drawing. */
function faceElement(control: FieldControl): Element {
  const { main, trigger, container } = control;
  const around = trigger && (drawnAround({ main: trigger, container }) ?? trigger);
  if (isSelect(main))
    return isSizable(main) ? main : ((trigger && isShown(trigger) ? around : drawnFor(main)) ?? main);
  return (trigger && drawnAround(control)) ?? main;
}

/** Something stands over the middle of a text box, even if it belongs to the box's own frame. */
function isOverlaid(face: Element, control: FieldControl): boolean {
  if (!isTextBox(face)) return false;
  const box = face.getBoundingClientRect();
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const root = face.getRootNode() as Document | ShadowRoot;
  const top = control.trigger === null ? coverOf(face) : null;
  if (top !== null && !contains(face, top) && !contains(top, face)) return true;
  return [...root.querySelectorAll('*')].some((element) => isPaintedOver(element, face, at));
}

/**
 * The pointer goes through it, and the eye does not: a filled sheet over the box. What kits print over a box
 * (a prompt, a floating label) has no ground of its own and does not count.
 */
function isPaintedOver(element: Element, face: Element, { x, y }: { x: number; y: number }): boolean {
  const box = element.getBoundingClientRect();
  const over = box.left <= x && box.right >= x && box.top <= y && box.bottom >= y;
  if (!over || contains(element, face) || contains(face, element)) return false;
  const style = getComputedStyle(element);
  if (style.pointerEvents !== 'none' || !isShown(element) || !isFilled(style)) return false;
  const above = face.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return above !== 0 || Number(style.zIndex) > 0;
}

function isSandboxed(document: Document): boolean {
  const view = document.defaultView;
  return !view || view.origin === 'null' || (frameOf(document)?.hasAttribute('sandbox') ?? false);
}
