import type { FieldControl } from '../../page/field-control.ts';
import {
  contains,
  drawnAround,
  drawnFor,
  isCheckable,
  isSelect,
  isShown,
  isTextBox,
  parentOf,
} from '../dom/elements.ts';
import { isOn } from '../dom/option-text.ts';
import { hover, press } from '../dom/press.ts';
import { reveal } from '../dom/scroll.ts';
import { frames, settled, until } from '../dom/wait.ts';
import type { Failure } from '../drivers/driver.ts';
import { columnBeside } from './columns.ts';
import { type Found, find, look, type Match } from './find.ts';
import { isOpen, type Layer } from './layers.ts';
import type { Option } from './options.ts';
import { confirmButton, type PopupSession } from './session.ts';
import { prompting, type TextMap, wholeText } from './texts.ts';
import { expander, unfolded } from './tree.ts';
import { onLine, standsOnLine } from './wheel.ts';

/** Milliseconds a list may take to show that a pick was taken. */
const takeLimit = 800;
const nextLevelLimit = 3000;
/** Milliseconds in which a column shows that a press on its entry was heard; one that is chosen shows nothing. */
const hearLimit = 250;
const hoverFrames = 4;
const arrowLimit = 100;

/** What to press to open the pop-up of a control, most likely first: the inner input, as a mouse would hit it. */
export function openersOf(control: FieldControl): Element[] {
  const { main } = control;
  const trigger = control.trigger ?? main;
  const boxes = [trigger, ...trigger.querySelectorAll('input')].filter(isTextBox);
  const drawn = isSelect(main) ? null : drawnAround(control);
  const beside = boxes[0] ? openerBeside(boxes[0], control.container) : null;
  const candidates = [drawn, boxes[0], trigger, main, isSelect(main) ? drawnFor(main) : null, beside];
  // an entry of the list is none, though it may be what the control was known by
  const shown = candidates.filter((element) => element && !element.matches('select,li') && isShown(element));
  return [...new Set(shown as Element[])];
}

/** The button beside a box that says that it opens a list: where one types, some open by that alone. */
function openerBeside(box: Element, container: Element): Element | null {
  for (let at = parentOf(box), up = 0; at && up < 3 && contains(container, at); at = parentOf(at), up++) {
    const button = [...at.querySelectorAll('button,[role=button]')].find(
      (one) =>
        isShown(one) &&
        (one.matches('[aria-haspopup]:not([aria-haspopup=dialog]),[aria-expanded]') ||
          /^[▾▼⌄﹀∨˅⏷]$/.test(wholeText(one))),
    );
    if (button) return button;
  }
  return null;
}

/**
 * Picks one option of an open list.
 * @param taken true once the control shows the choice
 * @param more others are picked after it: the list's confirming button waits for them
 */
export async function pickOne(
  session: PopupSession,
  match: Match,
  search: readonly string[],
  taken: () => boolean,
  signal: AbortSignal,
  more = false,
): Promise<Failure> {
  const found = await find(session, session.layers, match, search, signal);
  if (typeof found === 'string') return found;
  await take(session, found, taken, signal, more);
  return null;
}

/** True when nothing of the list is open: what stood in it may be gone because it was drawn anew. */
function isShut(session: PopupSession): boolean {
  return session.layers().every((layer) => !isOpen(layer));
}

/** Presses an option; if the list then waits for more, its own tick box and its confirming button. */
async function take(
  session: PopupSession,
  option: Option,
  taken: () => boolean,
  signal: AbortSignal,
  more = false,
): Promise<void> {
  const over = () => taken() || isShut(session);
  const { target, row } = option;
  const root = session.layers().find((layer) => layer.root.contains(row))?.root ?? row;
  reveal(target);
  hover(target);
  const look = () => `${root.outerHTML}${[...root.querySelectorAll('input')].map(({ checked }) => checked)}`;
  const before = look();
  press(target);
  if (await until(over, takeLimit, signal)) return;
  const box = tickBox(option);
  if (box) {
    press(box);
    if (await until(over, takeLimit, signal)) return;
  }
  const confirm = more ? null : confirmButton(session.layers());
  // confirmed, a wheel that was not turned would give another entry
  if (!confirm || !(await onLine(row, root, look() !== before, signal))) return;
  press(confirm);
  await until(over, takeLimit, signal);
}

/**
 * Chooses an entry of a column that has others beside it: by a press, or on its line where it is a wheel.
 * @returns false where it is a wheel, and stands at another
 */
async function turn(session: PopupSession, { target, row }: Option, signal: AbortSignal): Promise<boolean> {
  const root = session.layers().find((layer) => layer.root.contains(row))?.root ?? row;
  reveal(target);
  hover(target);
  const before = root.outerHTML;
  press(target);
  const heard = await until(() => root.outerHTML !== before, hearLimit, signal);
  await onLine(row, root, heard === true, signal);
  await settled(root.ownerDocument, signal);
  return !row.isConnected || standsOnLine(row, root, signal);
}

/** Goes into a branch by a press on its text; some lists only hear a press on the line around it. */
async function enter(
  session: PopupSession,
  option: Option,
  inside: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const closed = () => isShut(session);
  press(option.target);
  if (await until(() => inside() || closed(), takeLimit, signal)) return;
  if (option.row !== option.target && option.row.isConnected) press(option.row);
  await until(() => inside() || closed(), nextLevelLimit, signal);
}

const ticks = 'input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]';

/** The radio or check box beside an option, where pressing the text only expands it. */
function tickBox({ row }: Option): Element | null {
  const line = row.closest('li,[role=menuitem],[role=treeitem],[role=option]') ?? row.parentElement;
  for (const around of [row, line]) {
    const boxes = [...(around?.querySelectorAll(ticks) ?? [])];
    const [box, ...others] = boxes.filter((one) => !one.querySelector(ticks));
    if (others.length > 0) continue;
    // the text may have turned it already
    if (box) return isOn(box) ? null : isCheckable(box) ? (box.closest('label') ?? box) : box;
  }
  return null;
}

/** What asked for a choice above a list, and now names it, leads back to where it was made. */
function withoutCrumb(layers: Layer[], mark: TextMap, { text }: Option): Layer[] {
  const isCrumb = (element: Element) =>
    prompting.test(mark.get(element) ?? '') && wholeText(element) === text;
  return layers.flatMap(({ root, fresh }) => {
    const rest = fresh.filter((element) => !isCrumb(element));
    return rest.length > 0 ? [{ root, fresh: rest }] : [];
  });
}

/** One level of a path: how its option is found; `optional` levels are passed over when a list lacks them. */
export interface Level {
  match: Match;
  search: readonly string[];
  optional: boolean;
  /** levels that stand for no place may be picked on the way without being wanted: 市辖区 */
  via?: Match;
}

/**
 * Picks a path in a cascader, tree or drill-down list, level by level, waiting for each level to load.
 * @param done true once the control shows the last level
 */
export async function pickPath(
  session: PopupSession,
  levels: readonly Level[],
  done: () => boolean,
  signal: AbortSignal,
): Promise<Failure> {
  let layers = session.layers;
  let at = 0;
  let inColumn = false;
  for (let depth = 0; at < levels.length && depth < levels.length + 2; depth++) {
    const step = await stepOn(session, layers, levels, at, signal);
    if (typeof step.found === 'string') {
      // a tree that ends early has already taken its last level
      if (depth > 0 && done()) return null;
      return step.found;
    }
    at = step.next;
    const under = at < levels.length ? unfolded(session.layers, step.found) : null;
    if (under) {
      layers = under;
      continue;
    }
    const mark = session.mark();
    const deeper = () => withoutCrumb(session.since(mark), mark, step.found as Option);
    const last = at >= levels.length;
    const beside = last ? null : columnBeside(session.layers, step.found, inColumn);
    if (beside) {
      inColumn = true;
      if (!(await turn(session, step.found, signal))) return 'not-kept';
      layers = beside;
      continue;
    }
    const expanded = last ? 'flat' : await expand(session, step.found, deeper, signal);
    // a branch that did not open must not be chosen in place of what lies under it
    if (expanded === 'shut') return 'no-option';
    if (expanded === 'open') {
      layers = deeper;
      continue;
    }
    if (last) await take(session, step.found, done, signal);
    else await enter(session, step.found, () => deeper().length > 0 || done(), signal);
    if (last || isShut(session)) break;
    layers = deeper;
  }
  return null;
}

interface Step {
  found: Found;
  next: number;
}

/** Looks for the next wanted level, passing over optional ones and through levels that name no place. */
async function stepOn(
  session: PopupSession,
  layers: () => Layer[],
  levels: readonly Level[],
  at: number,
  signal: AbortSignal,
): Promise<Step> {
  const level = levels[at];
  if (!level) return { found: 'no-option', next: at };
  // first without search and scroll: a level that is passed over must not be searched for at length
  const later = (): Step | null => {
    for (let next = at; next < levels.length; next++) {
      const candidate = levels[next];
      if (!candidate) break;
      const found = look(layers(), candidate.match);
      if (typeof found !== 'string') return { found, next: next + 1 };
      const via = candidate.via ? look(layers(), candidate.via) : 'no-option';
      if (typeof via !== 'string') return { found: via, next: candidate.optional ? next + 1 : next };
      if (!candidate.optional) break;
    }
    return null;
  };
  const quick = await until(later, at === 0 ? 300 : nextLevelLimit / 4, signal);
  if (quick) return quick;
  const found = await find(session, layers, level.match, level.search, signal);
  if (typeof found !== 'string') return { found, next: at + 1 };
  return later() ?? { found, next: at };
}

/**
 * Hovering is enough in lists that expand under the pointer; a click there might already choose. A tree has
 * an arrow to press. `flat` when there is neither: the option itself is to be pressed.
 */
async function expand(
  session: PopupSession,
  option: Option,
  deeper: () => Layer[],
  signal: AbortSignal,
): Promise<'open' | 'shut' | 'flat'> {
  reveal(option.target);
  hover(option.target);
  for (let i = 0; i < hoverFrames; i++) {
    await frames(1, signal);
    if (deeper().length > 0) return 'open';
  }
  // what has just unfolded may not have its size yet
  const arrow = await until(() => expander(option), arrowLimit, signal);
  if (!arrow || !session.layers().some((layer) => layer.root.contains(arrow))) return 'flat';
  press(arrow);
  return (await until(() => deeper().length > 0, nextLevelLimit, signal)) ? 'open' : 'shut';
}
