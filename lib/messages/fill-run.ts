import type { AboutService } from '../terms/recognised.ts';
import { defineMessage } from './define.ts';
import type { FillRunReport } from './page-report.ts';
import { isBoolean, isIndex, isListOf, isObject, isString } from './shape.ts';

/** A file for an upload field, made of a stored document on the page that showed it. */
export interface FileSelection {
  documentId: string;
  /** name, MIME type and base64 of the bytes; null when no file could be made */
  made: { name: string; type: string; data: string } | null;
}

export interface FillSelection {
  frameId: number;
  /** the document that the preview showed, and its origin: nothing goes into any other */
  pageId: string;
  origin: string;
  ref: string;
  /** field key whose value goes in */
  key: string;
  /** replace what the field holds */
  overwrite: boolean;
  /** what the preview showed as the field's content: a field that differs by now is kept */
  seen: string;
  /** which of the company's services the field is about, as the page's report said */
  service?: AboutService;
  /** for an upload field */
  file?: FileSelection | null;
  /** of a value with several entries, the one that goes in */
  row?: number | null;
}

export interface FillRunRequest {
  tabId: number;
  profileId: string;
  serviceId: string | null;
  items: FillSelection[];
  /** every key that the page asks for, since an address leaves its province to a region field beside it */
  pageKeys: string[];
  /** of the panel's making, so that it knows the run again; a run that goes on (behind a tab, in a row) keeps it */
  runId: string;
}

/** One frame's part of the answer; `error` is a ui.json id when the frame could not be filled. */
export interface FrameRun extends FillRunReport {
  frameId: number;
  error: string | null;
}

const services: readonly unknown[] = ['website', 'app', 'unclear', null, undefined];

function isFile(value: unknown): value is FileSelection {
  if (!isObject(value) || !isString(value.documentId)) return false;
  const { made } = value;
  if (made === null) return true;
  return isObject(made) && isString(made.name) && isString(made.type) && isString(made.data);
}

function isSelection(value: unknown): value is FillSelection {
  return (
    isObject(value) &&
    isIndex(value.frameId) &&
    isString(value.pageId) &&
    isString(value.origin) &&
    isString(value.ref) &&
    isString(value.key) &&
    isString(value.seen) &&
    isBoolean(value.overwrite) &&
    services.includes(value.service) &&
    (value.file === undefined || value.file === null || isFile(value.file)) &&
    (value.row === undefined || value.row === null || isIndex(value.row))
  );
}

/**
 * Side panel → background, on the person's click: fill exactly these fields from this profile. The only
 * message that makes the background release values, so only extension pages may send it.
 */
export const fillRun = defineMessage<FillRunRequest, FrameRun[]>({
  type: 'fill.run',
  from: 'extension',
  parse: (body) => {
    if (!isObject(body)) return null;
    const { tabId, profileId, serviceId, items, pageKeys, runId } = body;
    if (!isIndex(tabId) || !isString(profileId) || !isListOf(items, isSelection)) return null;
    if (serviceId !== null && !isString(serviceId)) return null;
    if (!isListOf(pageKeys, isString)) return null;
    if (!isString(runId)) return null;
    return { tabId, profileId, serviceId, items, pageKeys, runId };
  },
});
