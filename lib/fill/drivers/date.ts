import type { FieldControl } from '../../page/field-control.ts';
import { calendarAgrees, chooseDay } from '../calendar/choose-day.ts';
import { hasWord, isInput, isShown, parentOf, type TextBox } from '../dom/elements.ts';
import { blurOff, focusOn } from '../dom/focus.ts';
import { pressKey } from '../dom/press.ts';
import { commit, setText } from '../dom/set-text.ts';
import { frames, settled, until } from '../dom/wait.ts';
import {
  type Day,
  dateFormat,
  formatDay,
  parseIso,
  readDay,
  readYear,
  readYearMonth,
  showsDay,
} from '../match/date-format.ts';
import { clearByCross, clearInPopup } from '../popup/clear.ts';
import { openPopup } from '../popup/open.ts';
import type { PopupSession } from '../popup/session.ts';
import { shownTexts } from '../popup/texts.ts';
import { boxOf, hiddenAtFocus, isLockedBox } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { isLongTerm, turnLongTerm } from './long-term.ts';
import { closeOffers } from './tags.ts';

/**
 * A date: a native date input, or a box over a calendar. The day is picked in the calendar where it can be
 * read, since the kit then writes the text itself; else it is typed in the control's format and counts only
 * if the reopened calendar marks the same day.
 */
export const dateDriver: Driver = {
  id: 'date',
  // a box over a calendar may look like one over a list until it is pressed
  serves: (control, value) =>
    value.kind === 'date' &&
    (['date', 'popup'].includes(control.kind) || isLockedBox(control) || asksToPick(control)),
  async write(writing, value) {
    if (value.kind !== 'date') return 'unsupported';
    if (value.date === null) return turnLongTerm(writing);
    const day = parseIso(value.date);
    return day ? writeDay(writing, 0, day) : 'unsupported';
  },
  holds(writing, value) {
    if (value.kind !== 'date') return false;
    if (value.date === null) return isLongTerm(writing);
    return holdsDay(writing, 0, parseIso(value.date));
  },
  held: (writing) => [textIn(writing, 0), isLongTerm(writing) ? 'endless' : ''],
  async restore(writing, [text = '', endless = '']) {
    if (isLongTerm(writing) !== (endless !== '')) await turnLongTerm(writing, endless !== '');
    const back = await restoreDay(writing, 0, text);
    return back && isLongTerm(writing) === (endless !== '');
  },
};

/** A box that says so wants its day picked: what is typed may stand there and not count. */
function asksToPick(control: FieldControl): boolean {
  return control.kind === 'text' && /选择|点击/.test(boxOf(control)?.placeholder ?? '');
}

/** The box of one end of a range; a control with a single box has only index 0. */
export function dateBox(writing: Writing, index: number): TextBox | null {
  const control = writing.control();
  const part = control.parts[index];
  if (part && control.parts.length > 1) return boxOf({ ...control, main: part });
  return index === 0 ? boxOf(control) : null;
}

/** What one end shows; some kits write their prompt into the box itself. */
function textIn(writing: Writing, index: number): string {
  const text = dateBox(writing, index)?.value ?? writing.shown();
  return /^请?选择/.test(text) ? '' : text;
}

export function holdsDay(writing: Writing, index: number, day: Day | null): boolean {
  const box = dateBox(writing, index);
  const shown = box ? box.value : writing.shown();
  const native = day && box && isInput(box) ? nativeText(box, day) : null;
  if (native !== null) return shown.startsWith(native);
  return showsDay(shown, day, box?.placeholder || writing.facts.placeholder);
}

/**
 * Writes one day, by the calendar first, then by typing.
 * @param typing false where typed text could stand without being taken
 */
export async function writeDay(writing: Writing, index: number, day: Day, typing = true): Promise<Failure> {
  const box = dateBox(writing, index);
  if (box && isInput(box) && nativeText(box, day) !== null) {
    focusOn(box);
    const hidden = await hiddenAtFocus(writing);
    if (hidden) return hidden;
    setText(box, nativeText(box, day) ?? '');
    commit(box);
    blurOff(box);
    return null;
  }
  const taken = () => holdsDay(writing, index, day);
  const byCalendar = await inCalendar(writing, index, (session) =>
    chooseDay(session, day, taken, true, writing.signal),
  );
  if (byCalendar === null && taken()) return null;
  if (byCalendar === 'no-option' || byCalendar === 'not-kept') return byCalendar;
  if (!typing && byCalendar === null) return 'not-kept';
  return typeDay(writing, index, day);
}

/** Milliseconds in which a box with an icon beside it opens its calendar, or leaves that to the icon. */
const boxLimit = 700;
const icons = 'a,button,img,svg,i,span,[role=button]';

/** The arrow or calendar drawn beside a box: some open by that alone. */
function iconBeside(box: TextBox, container: Element): Element | null {
  for (let at = parentOf(box), up = 0; at && up < 2 && container.contains(at); at = parentOf(at), up++) {
    const icon = [...at.querySelectorAll(icons)].find(
      (one) =>
        hasWord(one, ['calendar', 'date', 'event', 'arrow', 'trigger']) && !one.contains(box) && isShown(one),
    );
    if (icon) return icon;
  }
  return null;
}

/** Milliseconds in which a box that looks like any other shows that a calendar belongs to it. */
const glanceLimit = 120;

/**
 * Picks the day where pressing the box brings up a calendar at once: what is only typed there may stand over
 * an old date. 'no-list' where nothing comes up.
 */
export async function pickDay(writing: Writing, day: Day): Promise<Failure> {
  const taken = () => holdsDay(writing, 0, day);
  const act = (session: PopupSession) => chooseDay(session, day, taken, true, writing.signal);
  return inCalendar(writing, 0, act, glanceLimit);
}

async function inCalendar<T>(
  writing: Writing,
  index: number,
  act: (session: PopupSession) => Promise<T>,
  patience?: number,
): Promise<T | 'no-list'> {
  const control = writing.control();
  const box = dateBox(writing, index);
  const icon = box && iconBeside(box, control.container);
  const openers = [box, icon, index === 0 ? control.trigger : null, control.main].filter(
    (element) => element !== null,
  );
  const wait = patience ?? (icon ? boxLimit : undefined);
  const session = await openPopup(control, [...new Set(openers)], writing.signal, '', wait);
  if (!session) return 'no-list';
  let taken: boolean | undefined;
  try {
    const answer = await act(session);
    if (answer === 'no-option' || answer === 'not-kept') taken = false;
    return answer;
  } finally {
    if (!writing.signal.aborted) await session.close(taken);
  }
}

/** True for a box whose calendar is the browser's own. */
export function isNativeDate(box: TextBox | null): boolean {
  return isInput(box) && ['date', 'month', 'datetime-local'].includes(nativeType(box));
}

/** What the page asked for: a browser that has no month picker of its own calls the type text. */
function nativeType(box: HTMLInputElement): string {
  return box.getAttribute('type')?.toLowerCase() ?? box.type;
}

/** The text that a native date input takes; null for an ordinary box. */
function nativeText(box: HTMLInputElement, day: Day): string | null {
  const iso = formatDay(day, 'YYYY-MM-DD');
  const type = nativeType(box);
  if (type === 'date') return iso;
  if (type === 'month') return iso.slice(0, 7);
  return type === 'datetime-local' ? `${iso}T00:00` : null;
}

async function typeDay(writing: Writing, index: number, day: Day): Promise<Failure> {
  const box = dateBox(writing, index);
  if (!box || box.readOnly) return 'no-list';
  const hints = ['format', 'data-format', 'data-date-format'].map((name) => box.getAttribute(name) ?? '');
  const limit = box.maxLength > 0 ? box.maxLength : null;
  const format = dateFormat([...hints, box.placeholder, writing.facts.placeholder, box.value], limit);
  await enter(writing, box, formatDay(day, format));
  if (!holdsDay(writing, index, day)) return 'not-kept';
  const agrees = await inCalendar(writing, index, (session) => calendarAgrees(session, day, writing.signal));
  // a calendar that opens and marks no such day has not taken what was typed, whatever the box shows
  return agrees === true || agrees === 'no-list' ? null : 'not-kept';
}

/** Text, Enter and blur: kits take over what was typed on one of the three. With Enter some take the day that their calendar stands on. */
async function enter(writing: Writing, box: TextBox, text: string, key = true): Promise<void> {
  const before = shownTexts(writing.document);
  focusOn(box);
  if (await hiddenAtFocus(writing)) return;
  setText(box, text);
  commit(box);
  await frames(2, writing.signal);
  if (key) pressKey(box, 'Enter');
  await frames(1, writing.signal);
  if (box.isConnected) blurOff(box);
  await settled(writing.document, writing.signal);
  // a calendar that opens with the focus may stay when that has gone
  await closeOffers(writing, before, box);
}

/** Milliseconds in which a box is emptied by a key. */
const keyLimit = 120;

/** A day that a control would show as this text; null for a text that is no date. */
function anyDayOf(text: string, hint: string): Day | null {
  const year = readYear(text);
  const month = year ? { year, month: 1 } : readYearMonth(text);
  return month ? { ...month, day: 1 } : readDay(text, hint);
}

export async function restoreDay(writing: Writing, index: number, text: string): Promise<boolean> {
  const now = () => textIn(writing, index);
  if (now() === text) return true;
  const day = anyDayOf(text, dateBox(writing, index)?.placeholder || writing.facts.placeholder);
  if (day) return (await writeDay(writing, index, day)) === null && holdsDay(writing, index, day);
  if (text !== '') return false;
  if (await clearByCross(writing)) return true;
  const box = dateBox(writing, index);
  const before = now();
  // without Enter only where that has put another day there: an empty text may stand over an old day
  for (const key of [true, false])
    if (box && !box.readOnly && now() !== '' && (key || now() !== before)) await enter(writing, box, '', key);
  if (now() === '' || isNativeDate(box)) return now() === '';
  // a box that is locked for its calendar may still hear the key that empties it
  if (box) {
    focusOn(box);
    pressKey(box, 'Backspace');
    const emptied = await until(() => now() === '', keyLimit, writing.signal);
    blurOff(box);
    if (emptied) return true;
  }
  return clearInPopup(writing, box ? [box] : []);
}
