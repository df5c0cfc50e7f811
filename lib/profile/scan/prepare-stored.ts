import { watermark } from '../../portals/uploads.ts';
import type { UploadLimits } from '../../terms/uploads/limits.ts';
import { documentKind } from '../document-kinds.ts';
import { getDocument } from '../documents.ts';
import { type PreparedFile, prepareScan, type Unprepared } from './prepare.ts';

/** What is wanted of a stored document for one upload field. */
export interface WantedCopy {
  document: { id: string; kind: string };
  limits: UploadLimits;
  /** write on the copy that it is for the filing only */
  watermark: boolean;
}

/**
 * Makes a stored document ready for an upload field. Preview and fill ask the same, so that what a person saw
 * is what goes in: the same picture is written in the same way each time. Storage failures reject.
 */
export async function prepareStored(wanted: WantedCopy): Promise<PreparedFile | Unprepared> {
  const { document, limits } = wanted;
  const stored = await getDocument(document.id);
  if (!stored) return { ok: false, reason: 'damaged' };
  const fileName = documentKind(document.kind)?.fileName ?? 'document';
  return prepareScan(stored.data, { limits, watermark: wanted.watermark ? watermark.text : '', fileName });
}

/** Bytes as text, since messages are JSON in Chromium; in pieces that a function call can take. */
export async function base64Of(data: Blob): Promise<string> {
  const bytes = new Uint8Array(await data.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
