import { isShown, parentOf } from '../dom/elements.ts';
import { drag } from '../dom/press.ts';
import { frames, settled, until } from '../dom/wait.ts';

/** Milliseconds in which a wheel comes to rest, and turns it may take: far entries need several. */
const restLimit = 1500;
const turns = 12;
/** Milliseconds without a move after which a wheel rests. */
const quietTime = 100;
/** Pixels that an entry may stand off the line. */
const slack = 6;

/** Further off than any entry that can be seen. */
const far = 1e6;

const middle = ({ top, height }: DOMRect) => top + height / 2;

/** The window of a wheel: what lies outside it cannot be scrolled to, or snaps to its line. */
function windowOf(entry: Element, root: Element): Element | null {
  for (let at = parentOf(entry); at; at = parentOf(at)) {
    const { overflowY, scrollSnapType } = getComputedStyle(at);
    if (overflowY !== 'visible' && at.clientHeight > 2 * entry.clientHeight)
      return /hidden|clip/.test(overflowY) || scrollSnapType !== 'none' ? at : null;
    if (at === root) break;
  }
  return null;
}

/** Pixels by which a wheel must be turned up for the entry to stand on its line, in rows of the one that stands there. */
function distance(entry: Element, window: Element): number {
  const line = middle(window.getBoundingClientRect());
  const rows = [...(entry.parentElement?.children ?? [])];
  // on a drum what lies at the back is hidden, and would stand on the line as well
  const offs = rows.map((row) => (isShown(row) ? middle(row.getBoundingClientRect()) - line : far));
  const on = offs.reduce(
    (best, off, index) => (Math.abs(off) < Math.abs(offs[best] ?? off) ? index : best),
    0,
  );
  return (rows.indexOf(entry) - on) * (rows[on]?.getBoundingClientRect().height ?? 0) + (offs[on] ?? 0);
}

/**
 * On a wheel what counts is the entry on its line. One that did not come there when it was pressed is turned
 * there as with a finger, or scrolled.
 * @param heard false when the press changed nothing
 * @returns false where it is a wheel and the entry stays off its line
 */
export async function onLine(
  entry: Element,
  root: Element,
  heard: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  await settled(root.ownerDocument, signal);
  const window = entry.isConnected ? windowOf(entry, root) : null;
  // what heard nothing, and turns in no way known, would give what it stood at
  if (!window) return heard;
  if (heard && !isWheel(entry, window)) return true;
  const scrolls = !/hidden|clip/.test(getComputedStyle(window).overflowY);
  const off = () => (entry.isConnected ? distance(entry, window) : 0);
  const list = parentOf(entry) ?? entry;
  for (let turn = 0; turn < turns; turn++) {
    await still(off, signal);
    const was = off();
    if (Math.abs(was) < slack) return true;
    if (scrolls) window.scrollTop += was;
    // where there are fingers a page may all the same hear nothing but the mouse
    if (Math.abs(off() - was) < slack) await drag(list, window, -was, signal);
    await frames(2, signal);
    if (Math.abs(off() - was) < slack) await drag(list, window, -was, signal, false);
    await frames(2, signal);
    if (turn > 0 && Math.abs(off() - was) < slack) return false;
  }
  return false;
}

/**
 * Whether an entry stands where it counts: on the line of its wheel, once that rests. What is no wheel has no line.
 * @param root the outermost box that may be its window
 */
export async function standsOnLine(entry: Element, root: Element, signal: AbortSignal): Promise<boolean> {
  const window = windowOf(entry, root);
  if (!window || !isWheel(entry, window)) return true;
  const off = () => (entry.isConnected ? distance(entry, window) : far);
  await still(off, signal);
  return Math.abs(off()) < slack;
}

/** A short list begins at the top of its window; on a wheel the first entry comes down to the line, by itself or drawn. */
function isWheel(entry: Element, window: Element): boolean {
  const list = parentOf(entry);
  const rows = list?.children.length ?? 0;
  if (!list || rows * entry.clientHeight > window.clientHeight + 1) return true;
  return [entry, list].some((element) => getComputedStyle(element).transform !== 'none');
}

/** Waits until the wheel has come to rest: on its way the entry may pass the line. */
async function still(off: () => number, signal: AbortSignal): Promise<void> {
  let last = Number.NaN;
  let quiet = 0;
  let since = 0;
  const rests = () => {
    const now = off();
    quiet = Math.abs(now - last) < 0.5 ? quiet + 1 : 0;
    if (quiet === 0) since = performance.now();
    last = now;
    // by the clock too: where little is drawn, one looks several times between two frames
    return quiet > 3 && performance.now() - since >= quietTime;
  };
  await until(rests, restLimit, signal);
}
