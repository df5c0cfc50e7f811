import type { FillReport } from '../fill/fill-value.ts';
import type { Opened, Opener } from '../fill/openers/index.ts';
import { defineMessage } from './define.ts';
import type { FillRunReport } from './page-report.ts';
import { isFillReport, isIndex, isObject, isString, parseNothing } from './shape.ts';

/** Extension page → frame: stop after the field in hand. */
export const fillStop = defineMessage<Record<string, never>, void>({
  type: 'fill.stop',
  from: 'extension',
  parse: parseNothing,
});

/** Extension page → frame: put back what stood there before the run; one field if `ref` is given. */
export const fillUndo = defineMessage<{ runId: string; ref: string | null }, FillRunReport>({
  type: 'fill.undo',
  from: 'extension',
  parse: (body) =>
    isObject(body) && isString(body.runId) && (body.ref === null || isString(body.ref))
      ? { runId: body.runId, ref: body.ref }
      : null,
});

/** Extension page → frame: how did the last run end? For a panel that lost its answer with the worker. */
export const fillLast = defineMessage<Record<string, never>, FillRunReport | null>({
  type: 'fill.last',
  from: 'extension',
  parse: parseNothing,
});

/**
 * Extension page → frame: what shows more fields when it is pressed? With `open`, the id of one: press it, as
 * the person agreed, and say what came of it.
 */
export const fillOpen = defineMessage<
  { open: string | null },
  { openers: readonly Opener[]; opened: Opened | null }
>({
  type: 'fill.open',
  from: 'extension',
  parse: (body) =>
    isObject(body) && (body.open === null || isString(body.open)) ? { open: body.open } : null,
});

export interface FillProgress {
  runId: string;
  /** fields finished and fields asked for, in this frame */
  done: number;
  total: number;
  report: FillReport;
}

/** Frame → open extension pages: one field is finished. */
export const fillProgress = defineMessage<FillProgress, void>({
  type: 'fill.progress',
  from: 'portal-frame',
  parse: (body) => {
    if (!isObject(body)) return null;
    const { runId, done, total, report } = body;
    if (!isString(runId) || !isIndex(done) || !isIndex(total) || !isFillReport(report)) return null;
    return { runId, done, total, report };
  },
});
