import type { FillValue } from '../fill/fill-value.ts';
import { defineMessage } from './define.ts';
import type { FillRunReport } from './page-report.ts';
import { type Fields, isBoolean, isListOf, isObject, isString } from './shape.ts';

export interface FillApplyItem {
  ref: string;
  key: string;
  value: FillValue;
  overwrite: boolean;
  /** what the preview showed as the field's content */
  seen: string;
}

const isTexts = (value: unknown) => isListOf(value, isString);
const isTextLists = (value: unknown) => Array.isArray(value) && value.every(isTexts);
const isDay = (value: unknown) => value === null || isString(value);

/** By the value's kind, what it must hold. */
const kinds: Record<FillValue['kind'], (value: Fields) => boolean> = {
  text: ({ text, alternatives }) => isString(text) && (alternatives === undefined || isTexts(alternatives)),
  choice: ({ wanted }) => isTextLists(wanted),
  region: ({ levels }) => isTextLists(levels),
  date: ({ date }) => isDay(date),
  'date-range': ({ from, until }) => isString(from) && isDay(until),
  flag: ({ on }) => isBoolean(on),
  list: ({ items }) => isTexts(items),
  file: ({ name, type, data }) => [name, type, data].every(isString),
  phone: ({ country, area, number, extension }) => [country, area, number, extension].every(isString),
};

function isItem(value: unknown): value is FillApplyItem {
  if (
    !isObject(value) ||
    !isString(value.ref) ||
    !isString(value.key) ||
    !isString(value.seen) ||
    !isBoolean(value.overwrite)
  )
    return false;
  const given = value.value;
  return isObject(given) && Object.hasOwn(kinds, `${given.kind}`) && kinds[given.kind as 'text'](given);
}

interface FillApplyRequest {
  runId: string;
  /** the document that the preview showed: any other refuses */
  pageId: string;
  items: FillApplyItem[];
}

/** Background → frame: the values for the chosen fields of this frame, and nothing else. */
export const fillApply = defineMessage<FillApplyRequest, FillRunReport>({
  type: 'fill.apply',
  from: 'extension',
  parse: (body) =>
    isObject(body) && isString(body.runId) && isString(body.pageId) && isListOf(body.items, isItem)
      ? { runId: body.runId, pageId: body.pageId, items: body.items }
      : null,
});
