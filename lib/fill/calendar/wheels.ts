import { isShown, parentOf } from '../dom/elements.ts';
import { hover, press } from '../dom/press.ts';
import { until } from '../dom/wait.ts';
import type { Failure } from '../drivers/driver.ts';
import type { Day } from '../match/date-format.ts';
import type { Wanted } from '../match/wanted.ts';
import { find } from '../popup/find.ts';
import type { Layer } from '../popup/layers.ts';
import type { PopupSession } from '../popup/session.ts';
import { shownTexts } from '../popup/texts.ts';
import { onLine, standsOnLine } from '../popup/wheel.ts';
import { monthNamed } from './month.ts';

/** Milliseconds in which an entry shows that it was pressed. */
const heardLimit = 300;

/**
 * A date picked from columns side by side, as on a phone: years, months, and days where the control asks for
 * them. Each is a list of numbers of its own; pressing an entry chooses it.
 *
 *   <div><ul><li>2030</li><li>2031</li></ul><ul><li>01</li>…</ul><ul><li>01</li>…</ul></div>
 */
export interface Wheels {
  year: Element;
  month: Element;
  day: Element | null;
}

const units = /^(\d{1,4})\s*[年月日]?$/;

/** 2031, 03, 3月, 15日, 三月; null for anything that is not one such number. */
export function numberIn(text: string): number | null {
  const match = units.exec(text.normalize('NFKC').trim());
  return match ? Number(match[1]) : monthNamed(text);
}

/** The entry with this number: a year, a month or a day. */
export function byNumber(number: number): Wanted {
  const is = (text: string) => numberIn(text) === number;
  const match = (texts: readonly string[]) => {
    const index = texts.findIndex(is);
    return index < 0 ? null : index;
  };
  return { match, is, search: [] };
}

/** Columns of a pop-up that name years and months; null where it has none such. */
export function readWheels(layers: readonly Layer[]): Wheels | null {
  const columns = layers.flatMap(({ root }) => columnsIn(root));
  const at = columns.findIndex(({ numbers }) => numbers.every((number) => number >= 1900 && number <= 2200));
  const [year, month, day] = at < 0 ? [] : columns.slice(at);
  if (!year || !month || month.numbers.some((number) => number > 12)) return null;
  return { year: year.box, month: month.box, day: day?.numbers.every((n) => n <= 31) ? day.box : null };
}

/** Boxes whose entries are all numbers, from left to right. */
function columnsIn(root: Element): { box: Element; numbers: number[] }[] {
  const columns = new Map<Element, number[]>();
  for (const [element, text] of shownTexts(root)) {
    const number = numberIn(text);
    const box = number === null ? null : columnOf(element, root);
    if (box && number !== null) columns.set(box, [...(columns.get(box) ?? []), number]);
  }
  return [...columns]
    .map(([box, numbers]) => ({ box, numbers }))
    .filter(({ box, numbers }) => numbers.length > 1 && isShown(box))
    .sort((a, b) => leftOf(a.box) - leftOf(b.box))
    .filter(({ box }, at, all) => {
      const before = all[at - 1]?.box;
      // some draw each twice: a drum, and a strip over the line that magnifies what stands there
      return !before || before.getBoundingClientRect().right <= leftOf(box) + overlap;
    });
}

/** Pixels by which columns side by side may lie over each other. */
const overlap = 8;

const leftOf = (element: Element) => element.getBoundingClientRect().left;

/** The nearest box around an entry that holds several entries one under the other. */
function columnOf(entry: Element, root: Element): Element | null {
  for (let at: Element = entry; at !== root; ) {
    const box = parentOf(at);
    if (!box) return null;
    if (
      box.childElementCount > 1 &&
      [...box.children].filter((row) => numberIn(row.textContent ?? '') !== null).length > 1
    )
      return box;
    at = box;
  }
  return null;
}

const parts = ['year', 'month', 'day'] as const;
type Part = (typeof parts)[number];

/**
 * Chooses year, month and day one after the other; a month may change how many days there are.
 * @returns 'not-kept' where a wheel stands elsewhere in the end: confirmed, it would give another day
 */
export async function chooseOnWheels(session: PopupSession, day: Day, signal: AbortSignal): Promise<Failure> {
  for (const part of parts) {
    const failure = await choosePart(session, part, day, signal);
    if (failure !== null) return failure;
  }
  // one that turned late may have moved those beside it
  for (const part of parts) {
    const column = readWheels(session.layers())?.[part];
    if (!column) continue;
    const row = rowOf(column, day[part]);
    if (!row || !(await standsOnLine(row, around(session, column), signal))) return 'not-kept';
  }
  return null;
}

async function choosePart(
  session: PopupSession,
  part: Part,
  day: Day,
  signal: AbortSignal,
): Promise<Failure> {
  const column = () => readWheels(session.layers())?.[part] ?? null;
  if (!column()) return part === 'day' ? null : 'no-option';
  const layers = (): Layer[] => {
    const root = column();
    return root ? [{ root, fresh: [...shownTexts(root).keys()] }] : [];
  };
  // what lies at the back of a drum cannot be pressed, only turned to
  const first = rowOf(column(), day[part]);
  const back = first && !isShown(first) ? first : null;
  const found = back ? null : await find(session, layers, byNumber(day[part]).match, [], signal);
  if (typeof found === 'string') return found;
  const root = layers()[0]?.root;
  const entry = found?.row ?? back;
  if (!root || !entry) return 'no-option';
  const before = root.outerHTML;
  if (found) {
    hover(found.target);
    press(found.target);
    await until(() => root.outerHTML !== before, heardLimit, signal);
  }
  const heard = root.outerHTML !== before;
  return (await onLine(entry, around(session, root), heard, signal)) ? null : 'not-kept';
}

/** The window of a wheel may stand around all of them. */
function around(session: PopupSession, column: Element): Element {
  return session.layers().find((layer) => layer.root.contains(column))?.root ?? column;
}

function rowOf(column: Element | null, number: number): Element | null {
  return [...(column?.children ?? [])].find((row) => numberIn(row.textContent ?? '') === number) ?? null;
}
