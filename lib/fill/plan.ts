import type { Unusable } from '../page/form-field.ts';
import type { ControlKind } from '../terms/evidence.ts';
import { type FieldKey, valueKind } from '../terms/keys.ts';
import type { FillValue } from './fill-value.ts';
import { dateFormat, formatDay, parseIso } from './match/date-format.ts';
import { fitting, spellings } from './match/spelling.ts';
import { sameCode } from './match/text.ts';
import { asksSeveral, shownParts, showsAll, showsRegion, wantedOptions } from './match/wanted.ts';
import { asksForNone } from './match/yes-no.ts';
import type { PlanField } from './plan-field.ts';
import type { FillReason } from './reasons.ts';
import { type Row, rowsOf, takesOne, typed } from './rows.ts';

export interface PlanOptions {
  /** refs of filled fields that the person wants replaced */
  overwrite?: ReadonlySet<string>;
  /** true when what is stored for this key breaks a rule of the reviewer */
  breaksRule?: (key: FieldKey) => boolean;
  /** which entry of a list goes into which box, where the fields are planned one by one */
  rows?: ReadonlyMap<string, Row>;
}

export interface PlanItem {
  ref: string;
  key: FieldKey | null;
  /** `fill` is done on the click, `offer` only if the person adds it, `leave` not at all */
  action: 'fill' | 'offer' | 'leave';
  reason: FillReason;
  value: FillValue | null;
  /** what will stand in the control, '' when nothing will */
  shown: string;
  /** what stands there now */
  current: string;
  /** of a value with several entries, the one for this box: its index */
  row?: number;
  /** entries that no box of the page takes: each needs a row of its own */
  more?: readonly number[];
  /** all entries, where some of them found no box */
  entries?: readonly string[];
}

/**
 * Decides for every field what a click on "Fill" does with it, and why. Pure: no DOM, nothing is written.
 * @param values what the profile knows, by field key
 */
export function plan(
  fields: readonly PlanField[],
  values: Readonly<Partial<Record<FieldKey, FillValue>>>,
  options: PlanOptions = {},
): PlanItem[] {
  const keys = new Set(fields.map((field) => field.key));
  const rows = options.rows ?? rowsOf(fields, values);
  const items = fields.map((field): PlanItem => {
    const value = field.key === null ? undefined : values[field.key];
    const row = rows.get(field.ref);
    if (row) return planRow(field, row, options);
    const item = planField(field, value, options);
    if (item.action === 'fill' && value?.kind === 'region' && isLevel(field, fields))
      return { ...item, action: 'offer', reason: 'likely' };
    if (item.action !== 'fill' || !value || !field.key || !isEndless(value, field)) return item;
    const box = field.key.replace(/Valid(?:Until|ity)$/, 'LongTerm') as FieldKey;
    const alone = value.kind === 'date-range' && !keys.has(box);
    return alone ? item : { ...item, action: value.kind === 'date' ? 'leave' : 'offer', reason: 'long-term' };
  });
  return isDraft(fields, items) ? items.map(keepChoice) : items;
}

/** A form that comes back with other facts in its boxes was filled before: its choices are somebody's answers. */
function isDraft(fields: readonly PlanField[], items: readonly PlanItem[]): boolean {
  const reasons = items.filter((_, at) => typed.includes(fields[at]?.control ?? 'unknown'));
  const count = (reason: FillReason) => reasons.filter((item) => item.reason === reason).length;
  return count('already-filled') > count('ready') + count('same-value');
}

const keepChoice = (item: PlanItem): PlanItem =>
  item.reason === 'preset' ? { ...item, action: 'offer', reason: 'already-filled' } : item;

/** Several lists under one name are the levels of one region: which of them takes which, nothing here tells. */
function isLevel(field: PlanField, fields: readonly PlanField[]): boolean {
  const asks = ({ key, label = '', section = [] }: PlanField) => [key, label, ...section].join('\n');
  return fields.some((other) => other !== field && asks(other) === asks(field));
}

/** One box of several that take one entry each: the rest needs rows, and rows need the person's word. */
function planRow(field: PlanField, { value, row, more, entries }: Row, options: PlanOptions): PlanItem {
  const item = { ...planField(field, value, options), row };
  if (more.length === 0 || !value) return item;
  const asks = item.action === 'fill' || item.reason === 'same-value';
  return asks ? { ...item, more, entries, action: 'offer', reason: 'rows' } : { ...item, more, entries };
}

/** No end, where only a date can stand: the 长期 box beside it is the answer. */
function isEndless(value: FillValue, field: PlanField): boolean {
  if (value.kind === 'date-range') return value.until === null;
  const words = `${field.placeholder} ${field.help}`;
  return (
    value.kind === 'date' && value.date === null && !(typed.includes(field.control) && /长期/.test(words))
  );
}

function planField(field: PlanField, value: FillValue | undefined, options: PlanOptions): PlanItem {
  const base = { ref: field.ref, key: field.key, current: field.value };
  const leave = (reason: FillReason, shown = ''): PlanItem => ({
    ...base,
    action: 'leave',
    reason,
    value: value ?? null,
    shown,
  });
  if (field.certainty === 'never' || field.control === 'password') return leave('never');
  if (field.key === null || field.certainty === 'unknown') return leave('unknown');
  if (field.control === 'file') return planFile(field, value, options);
  if (!value) return leave('no-value');
  if (value.kind === 'file') return leave('unsupported');
  const shown = shownFor(field, value);
  if (field.value !== '' && holdsAlready(field, value)) return leave('same-value', shown);
  const barred = barrier(field, value);
  if (barred) return leave(barred, shown);
  if (options.breaksRule?.(field.key))
    return { ...base, action: 'offer', reason: 'breaks-rule', value, shown };
  if (tooLong(field, value)) return { ...base, action: 'offer', reason: 'too-long', value, shown };
  const replaces = field.value !== '' && !options.overwrite?.has(field.ref);
  const isSure = field.certainty === 'certain' && singular(field, value);
  if (replaces && !(isSure && field.preset))
    return { ...base, action: 'offer', reason: 'already-filled', value, shown };
  if (!isSure) return { ...base, action: 'offer', reason: 'likely', value, shown };
  return { ...base, action: 'fill', reason: replaces ? 'preset' : 'ready', value, shown };
}

/** A document is never filled by itself: a portal may send it on the moment it has it. */
function planFile(field: PlanField, value: FillValue | undefined, options: PlanOptions): PlanItem {
  const isFile = value?.kind === 'file';
  const base = { ref: field.ref, key: field.key, current: field.value, value: isFile ? value : null };
  const shown = isFile ? value.name : '';
  const leave = (reason: FillReason): PlanItem => ({ ...base, action: 'leave', reason, shown });
  if (!isFile) return leave(valueKind(field.key ?? '') === 'file' ? 'no-document' : 'file-by-hand');
  const barred = barrier(field, value);
  if (barred) return leave(barred);
  if (field.inputType !== 'file') return leave('file-by-hand');
  const offer = (reason: FillReason): PlanItem => ({ ...base, action: 'offer', reason, shown });
  if (field.value !== '' && !options.overwrite?.has(field.ref)) return offer('already-filled');
  return offer(field.certainty === 'certain' ? 'document' : 'likely');
}

/** Boxes over a list or a calendar are read-only to the keyboard; a person picks there all the same. */
const pickers: readonly ControlKind[] = [
  'popup',
  'popup-multiple',
  'cascader',
  'linked-selects',
  'date',
  'date-range',
];

function barrier(field: PlanField, value: FillValue): FillReason | null {
  if (field.disabled || field.unusable === 'disabled') return 'disabled';
  const locked = field.readOnly || field.unusable === 'read-only';
  // a read-only box for a date or a choice may open a calendar or list of its own: pressing it shows
  const mayOpen = field.control === 'text' && ['date', 'date-range', 'choice', 'region'].includes(value.kind);
  if (locked && !mayOpen && !pickers.includes(field.control)) return 'read-only';
  // what something covers now may be free after scrolling; the filler looks again
  const passing: readonly (Unusable | null)[] = [null, 'read-only', 'covered'];
  return passing.includes(field.unusable) ? null : 'hidden';
}

function tooLong(field: PlanField, value: FillValue): boolean {
  if (!typed.includes(field.control)) return false;
  const texts = spellings(value, field);
  return texts.length > 0 && fitting(texts, field.maxLength).length === 0;
}

/** Several answers for a control that takes one are for the person to choose from. */
function singular(field: PlanField, value: FillValue): boolean {
  // whether a drawn list takes several shows when it opens; one that takes one is then left
  const single = ['radio', 'select', 'cascader'].includes(field.control);
  if (value.kind === 'choice' && value.wanted.length > 1)
    return asksSeveral(field) || (!single && !typed.includes(field.control));
  if (value.kind === 'list' && value.items.length > 1) {
    return !single && !takesOne(field, value);
  }
  return true;
}

function holdsAlready(field: PlanField, value: FillValue): boolean {
  if (value.kind === 'flag' && ['checkbox', 'switch'].includes(field.control)) return false;
  if (value.kind === 'region' && showsRegion(field.value, value.levels)) return true;
  if (spellings(value, field).some((text) => sameCode(field.value, text))) return true;
  const wanted = wantedOptions(value, field.label);
  return wanted.length > 0 && showsAll(shownParts(field.value), wanted);
}

function shownFor(field: PlanField, value: FillValue): string {
  switch (value.kind) {
    case 'choice':
      return value.wanted.map((accepted) => offered(field, accepted)).join('、');
    case 'region':
      return value.levels.map((level) => level[0] ?? '').join(' / ');
    case 'date':
      return value.date === null ? '长期' : dateText(value.date, field);
    case 'date-range':
      return `${dateText(value.from, field)} – ${value.until === null ? '长期' : dateText(value.until, field)}`;
    case 'flag':
      return value.on !== asksForNone(field.label ?? '') ? '是' : '否';
    case 'list':
      return value.items.join('、');
    default: {
      const texts = spellings(value, field);
      return fitting(texts, field.maxLength)[0] ?? texts[0] ?? '';
    }
  }
}

/** The option's own words where the page has them, else the best of ours. */
function offered({ options, label }: PlanField, accepted: readonly string[]): string {
  const [wanted] = wantedOptions({ kind: 'choice', wanted: [accepted] }, label);
  const index = wanted?.match(options);
  return (typeof index === 'number' ? options[index] : undefined) ?? accepted[0] ?? '';
}

function dateText(iso: string, field: PlanField): string {
  const day = parseIso(iso);
  return day ? formatDay(day, dateFormat([field.placeholder, field.value], field.maxLength)) : iso;
}
