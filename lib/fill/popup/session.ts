import type { FieldControl } from '../../page/field-control.ts';
import {
  activeElement,
  contains,
  isSeen,
  isShown,
  isTextBox,
  parentOf,
  type TextBox,
} from '../dom/elements.ts';
import { blurOff } from '../dom/focus.ts';
import { press, pressKey, pressOutside } from '../dom/press.ts';
import { until } from '../dom/wait.ts';
import { isOpen, type Layer, newLayers } from './layers.ts';
import { shownTexts, type TextMap, wholeText } from './texts.ts';

/** How long a list may take to go away, in milliseconds. */
const closeLimit = 350;
const shortLimit = 60;
const slideLimit = 1200;

/** A pop-up while it is open. */
export interface PopupSession {
  opener: Element;
  /** the pop-ups that the press brought up, with their texts as they are now */
  layers(): Layer[];
  /** a point in time, for `since` */
  mark(): TextMap;
  /** what appeared or changed in these pop-ups since the mark */
  since(mark: TextMap): Layer[];
  /**
   * Closes what is still open; true when nothing is left open.
   * @param taken true: what was chosen in it stands, and its confirming button may close it. false: nothing in it is
   * to be taken: by its own button for that first, where it has one
   */
  close(taken?: boolean): Promise<boolean>;
}

/** A pop-up that has just been opened by a press on `opener`; `before` is what stood in the page until then. */
export function sessionOf(
  document: Document,
  control: FieldControl,
  opener: Element,
  before: TextMap,
  first: readonly Layer[],
  signal: AbortSignal,
): PopupSession {
  const roots = new Set(first.map((layer) => layer.root));
  /**
   * What appears later may be the chosen text in the control itself, or a part of the form that the choice
   * brought up: neither is a list. A further list floats.
   */
  const isList = ({ root, fresh }: Layer) =>
    [...roots].some((known) => contains(known, root)) ||
    (!contains(control.container, root) && fresh[0] !== undefined && isFloating(fresh[0], root));
  const layersSince = (mark: TextMap) => {
    const found = newLayers(document, mark, control.main).filter(isList);
    // kits draw a list anew while it opens: what was accepted once stays accepted
    for (const layer of found) roots.add(layer.root);
    return found;
  };
  const layers = () => layersSince(before);
  return {
    opener,
    layers,
    mark: () => shownTexts(document),
    since: layersSince,
    async close(taken) {
      const open = layers();
      if (taken === false && pressIf(cancelButton(open)))
        await until(() => !open.some(isOpen), slideLimit, signal);
      leaving.set(control.main, open);
      for (const element of open.flatMap(({ fresh }) => fresh)) closed.add(element);
      return closeLayers(document, opener, open, signal, taken === true);
    },
  };
}

export function isFloating(inner: Element, root: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) {
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
    if (at === root) return false;
  }
  return false;
}

/** Lists that were closed and may still be fading out: opened again meanwhile, they would not seem new. */
const leaving = new WeakMap<Element, readonly Layer[]>();

const closed = new WeakSet<Element>();

/** True for a text in a pop-up that was closed here: that it goes is no news. */
export function isClosed(element: Element): boolean {
  return closed.has(element);
}

/** Waits until the last pop-up of a control can no longer be seen. */
export async function leftBy(main: Element, signal: AbortSignal): Promise<void> {
  const layers = leaving.get(main) ?? [];
  leaving.delete(main);
  await until(() => layers.every(({ fresh }) => !fresh.some(isSeen)), closeLimit * 2, signal);
}

/**
 * The ways to close a list, gentlest first. Escape comes last: it may close the dialog around the form too.
 * @param taken what was chosen in it stands: the button that confirms it is a way, too
 */
export async function closeLayers(
  document: Document,
  opener: Element,
  layers: readonly Layer[],
  signal: AbortSignal,
  taken = false,
): Promise<boolean> {
  const isGone = () => layers.every((layer) => !isOpen(layer)) && !opener.closest('[aria-expanded=true]');
  const blur = () => {
    const active = activeElement(document);
    if (
      active &&
      (contains(opener, active) || contains(active, opener) || layers.some((l) => contains(l.root, active)))
    )
      blurOff(active as HTMLElement);
  };
  // a sheet over the whole window hears nothing of the page below, and slides out
  const sheet = backdropOver(opener) !== null;
  const ways: [act: () => void, limit: number][] = [
    [() => {}, 0],
    [() => pressOutside(document), sheet ? shortLimit : closeLimit],
    [blur, sheet ? shortLimit : closeLimit],
    [() => pressIf(cancelButton(layers)), sheet ? slideLimit : closeLimit],
    [() => pressIf(backdropOver(opener)), sheet ? slideLimit : closeLimit],
    [() => taken && pressIf(confirmButton(layers)), taken ? slideLimit : 0],
    // that one would open it again
    [() => !sheet && pressIf(opener), sheet ? 0 : closeLimit],
    [() => opener.isConnected && pressKey(opener, 'Escape'), closeLimit],
  ];
  for (const [way, limit] of ways) {
    way();
    if (await until(isGone, limit, signal)) return true;
  }
  return isGone();
}

function pressIf(element: Element | null): boolean {
  if (!element?.isConnected) return false;
  press(element);
  return true;
}

const cancelling = /^(?:取消|关闭|cancel|close)$/i;

/** The button with which a sheet goes away as it came. Only ever one inside the pop-up itself. */
function cancelButton(layers: readonly Layer[]): Element | null {
  return (
    layers
      .flatMap(({ fresh }) => fresh)
      .find((element) => isShown(element) && cancelling.test(wholeText(element).replace(/\s/g, ''))) ?? null
  );
}

const confirming = /^(?:确[定认]|完成|选好了|好|ok|done|confirm)$/i;

/** The button with which a pop-up takes over what was picked in it. Only ever one inside the pop-up itself. */
export function confirmButton(layers: readonly Layer[]): Element | null {
  for (const layer of layers) {
    for (const element of layer.fresh) {
      if (confirming.test(wholeText(element).replace(/\s/g, ''))) return element;
    }
  }
  return null;
}

/** The empty sheet that a pop-up has laid over the whole window, the control included. */
function backdropOver(opener: Element): Element | null {
  const box = opener.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = opener.ownerDocument.documentElement;
  const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
  // what came up may itself lie over the control: then the sheet is seen beside it
  for (const [x, y] of [middle, [8, 8], [width - 8, 8], [8, height - 8]] as const) {
    const top = opener.ownerDocument.elementFromPoint(x, y);
    if (!top || contains(opener, top) || contains(top, opener) || wholeText(top) !== '') continue;
    const sheet = top.getBoundingClientRect();
    const whole = sheet.width >= width - 1 && sheet.height >= height - 1;
    if (whole && getComputedStyle(top).position === 'fixed') return top;
  }
  return null;
}

/** The text box that filters the list: inside the pop-up, or the opener itself when it can be typed into. */
export function searchBox(session: PopupSession): TextBox | null {
  for (const layer of session.layers()) {
    for (const box of layer.root.querySelectorAll('input,textarea')) if (canType(box)) return box as TextBox;
  }
  if (canType(session.opener)) return session.opener as TextBox;
  const inner = [...session.opener.querySelectorAll('input,textarea')].find(canType);
  return (inner as TextBox | undefined) ?? null;
}

export function canType(element: Element): boolean {
  return isTextBox(element) && !element.readOnly && !element.disabled && isShown(element);
}
