import { chooseDay } from '../calendar/choose-day.ts';
import { type Day, parseIso, readDay, showsDay } from '../match/date-format.ts';
import { openersOf } from '../popup/choose.ts';
import { clearByCross, clearInPopup } from '../popup/clear.ts';
import { openPopup } from '../popup/open.ts';
import { dateBox, holdsDay, isNativeDate, restoreDay, writeDay } from './date.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { hasLongTerm, isLongTerm, turnLongTerm } from './long-term.ts';

/**
 * Two dates in one control: a pair of boxes over one calendar or over one each, or a single box that shows
 * both with a dash. An open end is the 长期 box beside them.
 */
export const dateRangeDriver: Driver = {
  id: 'date-range',
  serves: (control, value) =>
    value.kind === 'date-range' && ['date-range', 'popup', 'date', 'text'].includes(control.kind),
  async write(writing, value) {
    if (value.kind !== 'date-range') return 'unsupported';
    const from = parseIso(value.from);
    const until = value.until === null ? null : parseIso(value.until);
    if (!from || (value.until !== null && !until)) return 'unsupported';
    if (until === null) return writeOpenEnd(writing, from);
    const inOne = isNativeDate(dateBox(writing, 0)) ? 'no-list' : await chooseBoth(writing, from, until);
    if (holdsBoth(writing, from, until)) return null;
    if (!dateBox(writing, 1)) return inOne ?? 'not-kept';
    return (await writeDay(writing, 0, from)) ?? (await writeDay(writing, 1, until));
  },
  holds(writing, value) {
    if (value.kind !== 'date-range') return false;
    const from = parseIso(value.from);
    if (value.until === null) return holdsDay(writing, 0, from) && isLongTerm(writing);
    return holdsBoth(writing, from, parseIso(value.until));
  },
  held: (writing) => {
    const [from = '', until = ''] = dateBox(writing, 1)
      ? [dateBox(writing, 0)?.value, dateBox(writing, 1)?.value]
      : ends(writing).map((end) => end.trim());
    return [from, until, isLongTerm(writing) ? 'endless' : ''];
  },
  async restore(writing, held) {
    const [first = '', second = '', endless = ''] = held;
    if (isLongTerm(writing) !== (endless !== '')) await turnLongTerm(writing, endless !== '');
    if (isLongTerm(writing) !== (endless !== '')) return false;
    if (!first && !second) {
      const box = dateBox(writing, 0);
      if (await clearByCross(writing)) return true;
      if (!isNativeDate(box) && (await clearInPopup(writing, box ? [box] : openersOf(writing.control()))))
        return true;
      const emptied = await restoreDay(writing, 0, '');
      return (!dateBox(writing, 1) || (await restoreDay(writing, 1, ''))) && emptied;
    }
    const hint = dateBox(writing, 0)?.placeholder || writing.facts.placeholder;
    const from = readDay(first, hint);
    const until = readDay(second, hint);
    if (from && until) {
      await chooseBoth(writing, from, until);
      return holdsBoth(writing, from, until);
    }
    return from !== null && (await writeDay(writing, 0, from)) === null;
  },
};

/**
 * The first day, then the 长期 box. A calendar that takes both ends together keeps no first day alone, though
 * it may show one: such a range is left, and its 长期 box is a field of its own.
 */
async function writeOpenEnd(writing: Writing, from: Day): Promise<Failure> {
  const separate = isNativeDate(dateBox(writing, 0)) || dateBox(writing, 1)?.disabled === true;
  if (!separate && !hasLongTerm(writing)) return 'unsupported';
  const first = await writeDay(writing, 0, from, false);
  return first ?? turnLongTerm(writing);
}

/** Both days in one calendar, the way a person picks a range: first, then last. */
async function chooseBoth(writing: Writing, from: Day, until: Day): Promise<Failure> {
  const control = writing.control();
  const openers = [dateBox(writing, 0), ...openersOf(control)].filter((element) => element !== null);
  const session = await openPopup(control, [...new Set(openers)], writing.signal);
  if (!session) return 'no-list';
  try {
    const effects = new Map<string, number>();
    const first = await chooseDay(session, from, () => true, false, writing.signal, effects);
    if (first !== null || session.layers().length === 0) return first;
    const taken = () => holdsBoth(writing, from, until);
    return await chooseDay(session, until, taken, true, writing.signal, effects);
  } finally {
    if (!writing.signal.aborted) await session.close();
  }
}

/** The two dates that a single box or drawing shows. */
function ends(writing: Writing): string[] {
  const shown = dateBox(writing, 0)?.value || writing.shown();
  return shown.split(/\s*(?:至|到|~|～|—|–|→|,|\s-\s|\s\/\s)\s*/).filter((part) => part.trim() !== '');
}

function holdsBoth(writing: Writing, from: Day | null, until: Day | null): boolean {
  if (dateBox(writing, 1)) return holdsDay(writing, 0, from) && holdsDay(writing, 1, until);
  const [first = '', second = ''] = ends(writing);
  // one end may tell in which order both stand: 02/03/2021 - 02/28/2041
  const order = [first, second].find((end) => readDay(end) !== null && /^\d{1,2}\D/.test(end));
  const shape = order && (showsDay(order, readDay(order), 'd/m/y') ? 'd/m/y' : 'm/d/y');
  const hint = `${dateBox(writing, 0)?.placeholder || writing.facts.placeholder} ${shape ?? ''}`;
  return showsDay(first, from, hint) && showsDay(second, until, hint);
}
