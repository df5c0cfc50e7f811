import { activeElement, contains } from './elements.ts';
import { blurOff, focusOn, focusTarget } from './focus.ts';
import { guarded } from './guard.ts';
import { frames, until } from './wait.ts';

/**
 * A press of the mouse, complete and in order, since kits differ in the event they act on: some open on
 * mousedown, some on click, some pick on mouseup, some expand when the pointer enters.
 */

/** Moves the pointer onto an element, as the first half of a press. */
export function hover(target: Element): void {
  const at = centre(target);
  fire(target, 'pointerover', at);
  fire(target, 'pointerenter', at);
  fire(target, 'mouseover', at);
  enterAll(target, at);
  fire(target, 'pointermove', at);
  fire(target, 'mousemove', at);
}

/** What the mouse would meet in the middle of the opener: some kits only listen on an inner piece. */
export function hitIn(opener: Element): Element {
  opener.scrollIntoView({ block: 'nearest' });
  const box = opener.getBoundingClientRect();
  const root = opener.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit && opener.contains(hit) ? hit : opener;
}

/** What the mouse meets in the middle of an element of the page's own: that may listen in its shadow only. */
function innermost(host: Element): Element {
  const { clientX, clientY } = centre(host);
  const hit = host.shadowRoot?.elementFromPoint(clientX, clientY);
  return hit && hit !== host && host.shadowRoot?.contains(hit) ? innermost(hit) : host;
}

/** Presses and releases the main button in the middle of `host`, which takes the focus if it can. */
export function press(host: Element): void {
  const target = innermost(host);
  const at = centre(target);
  const down = { ...at, buttons: 1, detail: 1 };
  const up = { ...at, detail: 1 };
  hover(target);
  fire(target, 'pointerdown', down);
  if (fire(target, 'mousedown', down)) moveFocus(target);
  if (!target.isConnected) return;
  fire(target, 'pointerup', up);
  fire(target, 'mouseup', up);
  if (target.isConnected) guarded(target.ownerDocument, () => fire(target, 'click', up));
}

/**
 * A press on empty page: closes lists that stay open until one clicks elsewhere. Reaches no control, and
 * takes the focus off the one that had it, as in a browser.
 */
export function pressOutside(document: Document): void {
  const at = { clientX: 0, clientY: 0, detail: 1 };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    fire(document.body, type, at);
    if (type === 'mousedown') dropFocus(document);
  }
}

/**
 * Sends one key to an element: keydown, keyup, and keypress for Enter. Untrusted keys type nothing and
 * submit nothing by themselves; only the page's own listeners act on them.
 */
export function pressKey(target: Element, key: 'Enter' | 'Escape' | 'Backspace'): void {
  const keyCode = { Enter: 13, Escape: 27, Backspace: 8 }[key];
  const init = { key, code: key, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
  guarded(target.ownerDocument, () => {
    target.dispatchEvent(new KeyboardEvent('keydown', init));
    if (key === 'Enter') target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  });
}

function moveFocus(target: Element): void {
  const next = focusTarget(target);
  if (next) focusOn(next);
  else dropFocus(target.ownerDocument);
}

function dropFocus(document: Document): void {
  const active = activeElement(document);
  if (active && active !== document.body) blurOff(active as HTMLElement);
}

/** Milliseconds for which a finger rests before it is lifted: lifted at once, it would throw what it drags. */
const restTime = 350;

/**
 * Drags a list down by some pixels, with a finger or with the mouse, where it stands in the middle of its window:
 * that may stand around others beside it.
 * @param fingers a finger, also where the browser knows of none: pages for phones listen to nothing else
 */
export async function drag(
  list: Element,
  window: Element,
  down: number,
  signal: AbortSignal,
  fingers = true,
): Promise<void> {
  const { clientX } = centre(list);
  const { clientY } = centre(window);
  const hit = list.ownerDocument.elementFromPoint(clientX, clientY);
  // what is laid over all of them hears nothing that concerns this one alone
  const on = hit && (contains(list, hit) || (hit !== window && contains(hit, list))) ? hit : list;
  const steps = [0, down / 2, down, down];
  const types = fingers ? ['touchstart', 'touchmove', 'touchend'] : ['mousedown', 'mousemove', 'mouseup'];
  for (const [index, moved] of [...steps, down].entries()) {
    const at = { clientX, clientY: clientY + moved, buttons: 1 };
    const type = types[index === 0 ? 0 : index === steps.length ? 2 : 1] ?? '';
    if (index === steps.length - 1) await until(() => false, restTime, signal);
    if (fingers) touch(on, type, at);
    else for (const kind of ['pointer', 'mouse']) fire(on, type.replace('mouse', kind), at);
    await frames(1, signal);
  }
}

function touch(target: Element, type: string, { clientX, clientY }: At): void {
  const point = { identifier: 1, target, clientX, clientY, pageX: clientX, pageY: clientY };
  const init = { bubbles: true, cancelable: true, composed: true };
  if (typeof TouchEvent !== 'function') {
    target.dispatchEvent(madeTouch(new UIEvent(type, init), type, point));
    return;
  }
  const changedTouches = [new Touch(point)];
  const touches = type === 'touchend' ? [] : changedTouches;
  target.dispatchEvent(new TouchEvent(type, { ...init, touches, targetTouches: touches, changedTouches }));
}

interface Waived {
  wrappedJSObject?: Record<string, unknown>;
}

/**
 * Firefox has no touch events on a machine without a touch screen. What the page is to read of the event must be
 * the page's own objects there: what this script adds to it by itself only this script sees.
 */
function madeTouch(event: Event, type: string, point: object): Event {
  const view = ((window as Waived).wrappedJSObject ?? window) as unknown as typeof globalThis;
  const open = ((event as Waived).wrappedJSObject ?? event) as Record<string, unknown>;
  const own = new view.Object() as Record<string, unknown>;
  for (const [name, value] of Object.entries(point)) own[name] = (value as Waived).wrappedJSObject ?? value;
  for (const name of ['touches', 'targetTouches', 'changedTouches']) {
    const list = new view.Array() as unknown as unknown[];
    if (type !== 'touchend' || name === 'changedTouches') list.push(own);
    open[name] = list;
  }
  return event;
}

interface At {
  clientX: number;
  clientY: number;
}

function centre(target: Element): At {
  const box = target.getBoundingClientRect();
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

/** mouseenter does not bubble: each ancestor that the pointer enters gets its own, as in a browser. */
function enterAll(target: Element, at: At): void {
  const path: Element[] = [];
  for (let element: Element | null = target; element; element = element.parentElement) path.unshift(element);
  for (const element of path) fire(element, 'mouseenter', at);
}

/** What the browser calls the mouse among its pointers: kits ask for the capture of it by this number. */
const mouse = 'mozInnerScreenX' in globalThis ? 0 : 1;

function fire(target: Element, type: string, init: At & { buttons?: number; detail?: number }): boolean {
  const bubbles = !type.endsWith('enter');
  const options = { ...init, bubbles, cancelable: bubbles, composed: true, button: 0 };
  return target.dispatchEvent(
    type.startsWith('pointer')
      ? new PointerEvent(type, { ...options, pointerId: mouse, pointerType: 'mouse', isPrimary: true })
      : new MouseEvent(type, options),
  );
}
