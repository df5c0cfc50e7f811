import type { FieldControl } from '../page/field-control.ts';
import type { FormField, Unusable } from '../page/form-field.ts';
import type { Cover } from '../page/usable.ts';
import { barrier, hiddenNow, noteWriting } from './barrier.ts';
import { frames, settled } from './dom/wait.ts';
import { isLockedBox } from './drivers/box.ts';
import type { Driver, Facts, Held, Writing } from './drivers/driver.ts';
import { driverFor } from './drivers/index.ts';
import type { FillOutcome, FillReport, FillValue } from './fill-value.ts';
import { sameText } from './match/text.ts';
import { placesOf } from './places.ts';
import { readableText } from './popup/texts.ts';
import { type FillReason, unseen } from './reasons.ts';

/** One field to fill, as the person confirmed it in the preview. */
export interface FillItem {
  ref: string;
  key: string;
  value: FillValue;
  /** replace what the field holds */
  overwrite: boolean;
  /** what the preview showed as the field's content; where it is given, a field that now differs is kept */
  seen?: string;
}

/** What the fill room needs of the page room; `createPage` answers it. */
export interface FillPage {
  collect(): { fields: readonly FormField[] };
  controlOf(ref: string): FieldControl | null;
  readValue(ref: string): string;
  isUsable(element: Element, cover: Cover, inView?: boolean): Unusable | null;
}

/** A finished field, with what undo needs. */
export interface FieldRun {
  item: FillItem;
  report: FillReport;
  driver: Driver | null;
  held: Held;
  /** what it showed when it was done */
  after: string;
}

const silent: Facts = { placeholder: '', prefix: '', suffix: '', help: '', maxLength: null };

/** Milliseconds for which a place stands in for its control before the page is asked for that once more. */
const standLimit = 250;

/** A view on one field that finds its elements anew each time, since frameworks replace them. */
export function writingOf(
  page: FillPage,
  ref: string,
  field: FormField | null,
  signal: AbortSignal,
): Writing | null {
  const places = placesOf(page);
  const found = find(page, ref);
  if (found) places.note(ref, found);
  let last = found ?? places.standIn(ref);
  if (!last) return null;
  let standing = found ? null : { control: last, since: performance.now() };
  const standIn = () => {
    if (standing?.control.main.isConnected && performance.now() - standing.since < standLimit)
      return standing;
    const control = find(page, ref) ? null : places.standIn(ref);
    standing = control && { control, since: performance.now() };
    return standing;
  };
  return {
    document: last.main.ownerDocument,
    control() {
      const known = last as FieldControl;
      if (!known.main.isConnected || standing) last = standIn()?.control ?? known;
      const now = standing ? null : find(page, ref);
      // read while it is drawn anew, a control of several parts may look like less than it is
      if (now && (now.parts.length >= known.parts.length || !known.main.isConnected)) last = now;
      return last as FieldControl;
    },
    facts: field ?? silent,
    // some kits say the value twice, once for screen readers
    shown() {
      const gone = standing || !(last as FieldControl).main.isConnected ? standIn() : null;
      const text = gone ? readableText(gone.control.main) : page.readValue(ref);
      return text.replace(/^(.+?)\s+\1$|(?<=\/ )(\S+) \2$/u, '$1$2');
    },
    barred: () => hiddenNow(page, last as FieldControl),
    signal,
  };
}

/**
 * A framework may have drawn the field anew since the page was last read, or only the box over a native
 * select that stays: once more, then it is gone.
 */
function find(page: FillPage, ref: string): FieldControl | null {
  const control = page.controlOf(ref);
  if (control?.main.isConnected && (control.trigger?.isConnected ?? true)) return control;
  page.collect();
  const again = page.controlOf(ref);
  return again?.main.isConnected ? again : null;
}

/**
 * Writes one field and says what became of it. The field is looked at anew just before: gone, out of
 * reach, or changed by the person meanwhile, it is left. What the page does not keep is put back.
 * @param edited true when the person has touched these elements since the run began
 * @param earlier what the field held before a first try, put back if this one fails too
 */
export async function fillField(
  page: FillPage,
  item: FillItem,
  field: FormField | null,
  edited: (control: FieldControl) => boolean,
  signal: AbortSignal,
  earlier?: Held,
): Promise<FieldRun> {
  const writing = writingOf(page, item.ref, field, signal);
  if (!writing) return end(item, 'not-found', 'gone', '', '');
  const control = writing.control();
  const driver = driverFor(control, item.value);
  const before = driver ? shownBy(driver, writing) : writing.shown();
  const barred = await barrier(page, control, item.value, signal);
  if (barred) return end(item, 'refused', barred, before, before);
  if (edited(control)) return end(item, 'kept', 'edited', before, before);
  if (!driver) return end(item, 'refused', 'unsupported', before, before);
  const held = driver.held(writing);
  const known = { driver, held };
  if (driver.holds(writing, item.value) && before !== '')
    return { ...end(item, 'kept', 'same-value', before, before), ...known };
  if (before !== '' && !item.overwrite) return end(item, 'kept', 'already-filled', before, before);
  if (item.seen !== undefined && !sameText(item.seen, before))
    return end(item, 'kept', 'edited', before, before);

  const written = await driver.write(writing, item.value);
  noteWriting();
  // a read-only box that opens nothing is what it says
  const failure = written === 'no-list' && isLockedBox(writing.control()) ? 'read-only' : written;
  await settled(writing.document, signal, 1, 300);
  await frames(1, signal);
  if (failure === null && writing.control().main.isConnected && driver.holds(writing, item.value, held)) {
    const after = shownBy(driver, writing);
    return { ...end(item, 'filled', '', before, after), ...known };
  }
  const restored =
    !writing.control().main.isConnected || (await driver.restore(writing, earlier ?? held, item.value));
  const reason = restored ? (failure ?? 'not-kept') : 'not-restored';
  return { ...end(item, outcomeOf(reason), reason, before, writing.shown()), ...known };
}

/** What the control shows as a person reads it, tags beside a box included. */
export function shownBy(driver: Driver, writing: Writing): string {
  return writing.shown() || (driver.shows?.(writing) ?? '');
}

const refusals: readonly (FillReason | null)[] = [
  ...unseen,
  'unsupported',
  'too-long',
  'takes-one',
  'disabled',
  'read-only',
];

function outcomeOf(reason: FillReason): FillOutcome {
  if (reason === 'gone') return 'not-found';
  return refusals.includes(reason) ? 'refused' : 'mismatch';
}

function end(
  item: FillItem,
  outcome: FillOutcome,
  reason: FillReason | '',
  before: string,
  value: string,
): FieldRun {
  const report = { ref: item.ref, key: item.key, outcome, reason, value, before };
  return { item, report, driver: null, held: [], after: value };
}
