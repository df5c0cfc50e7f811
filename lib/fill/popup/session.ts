import type { FieldControl } from '../../page/field-control.ts';
import { activeElement, contains, isShown, isTextBox, parentOf, type TextBox } from '../dom/elements.ts';
import { blurOff } from '../dom/focus.ts';
import { press, pressKey, pressOutside } from '../dom/press.ts';
import { frames, until } from '../dom/wait.ts';
import { isOpen, type Layer, newLayers } from './layers.ts';
import { shownTexts, type TextMap } from './texts.ts';

/** How long a list may take to appear, and to go away, in milliseconds. */
const openLimit = 1500;
const closeLimit = 350;

/** A pop-up while it is open. */
export interface PopupSession {
  opener: Element;
  /** the pop-ups that the press brought up, with their texts as they are now */
  layers(): Layer[];
  /** a point in time, for `since` */
  mark(): TextMap;
  /** what appeared or changed in these pop-ups since the mark */
  since(mark: TextMap): Layer[];
  /** closes what is still open; true when nothing is left open */
  close(): Promise<boolean>;
}

/**
 * Opens the pop-up of a control by pressing it.
 * @param openers elements to press, tried in order until something appears
 * @returns null when nothing appears
 */
export async function openPopup(
  control: FieldControl,
  openers: readonly Element[],
  signal: AbortSignal,
): Promise<PopupSession | null> {
  const document = control.main.ownerDocument;
  for (const opener of openers) {
    if (!opener.isConnected) continue;
    if (opener.closest('[aria-expanded=true]')) await close(document, opener, [], signal);
    const before = shownTexts(document);
    press(hitIn(opener));
    const appeared = await until(
      () => newLayers(document, before, control.main).length > 0,
      openLimit,
      signal,
    );
    if (!appeared) continue;
    await frames(2, signal);
    return session(document, control, opener, before, signal);
  }
  return null;
}

/** What the mouse would meet in the middle of the opener: some kits only listen on an inner piece. */
function hitIn(opener: Element): Element {
  opener.scrollIntoView({ block: 'nearest' });
  const box = opener.getBoundingClientRect();
  const root = opener.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit && opener.contains(hit) ? hit : opener;
}

function session(
  document: Document,
  control: FieldControl,
  opener: Element,
  before: TextMap,
  signal: AbortSignal,
): PopupSession {
  const roots = new Set(newLayers(document, before, control.main).map((layer) => layer.root));
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
    close: () => close(document, opener, layers(), signal),
  };
}

function isFloating(inner: Element, root: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) {
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
    if (at === root) return false;
  }
  return false;
}

/** The ways to close a list, gentlest first. Escape comes last: it may close the dialog around the form too. */
async function close(
  document: Document,
  opener: Element,
  layers: readonly Layer[],
  signal: AbortSignal,
): Promise<boolean> {
  const closed = () => layers.every((layer) => !isOpen(layer)) && !opener.closest('[aria-expanded=true]');
  const blur = () => {
    const active = activeElement(document);
    if (
      active &&
      (contains(opener, active) || contains(active, opener) || layers.some((l) => contains(l.root, active)))
    )
      blurOff(active as HTMLElement);
  };
  const ways = [
    () => {},
    () => pressOutside(document),
    blur,
    () => opener.isConnected && press(opener),
    () => opener.isConnected && pressKey(opener, 'Escape'),
  ];
  for (const way of ways) {
    way();
    if (await until(closed, way === ways[0] ? 0 : closeLimit, signal)) return true;
  }
  return closed();
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

function canType(element: Element): boolean {
  return isTextBox(element) && !element.readOnly && !element.disabled && isShown(element);
}
