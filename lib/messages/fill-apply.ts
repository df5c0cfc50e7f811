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

const kinds: readonly string[] = ['text', 'choice', 'region', 'date', 'date-range', 'flag', 'list', 'phone'];

const isFile = ({ name, type, data }: Fields) => isString(name) && isString(type) && isString(data);

function isItem(value: unknown): value is FillApplyItem {
  if (
    !isObject(value) ||
    !isString(value.ref) ||
    !isString(value.key) ||
    !isString(value.seen) ||
    !isBoolean(value.overwrite)
  )
    return false;
  if (!isObject(value.value)) return false;
  if (value.value.kind === 'file') return isFile(value.value);
  return kinds.includes(value.value.kind as string);
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
