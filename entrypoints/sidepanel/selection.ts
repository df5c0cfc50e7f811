import type { FileSelection, FillSelection } from '@/lib/messages/fill-run.ts';
import { base64Of, prepareStored } from '@/lib/profile/scan/prepare-stored.ts';
import type { Asked, PanelUpload } from './panel-field.ts';

async function fileOf({ document, ask }: PanelUpload, watermark: boolean): Promise<FileSelection> {
  const file = await prepareStored({ document, limits: ask.limits, watermark });
  const made = file.ok ? { name: file.name, type: file.type, data: await base64Of(file.data) } : null;
  return { documentId: document.id, made };
}

/** What the background is asked to enter, with the files of the documents that were ticked. */
export async function selectionOf({ panelField, overwrite, watermark }: Asked): Promise<FillSelection> {
  const { frameId, pageId, origin, field, item, upload } = panelField;
  return {
    frameId,
    pageId,
    origin,
    ref: field.ref,
    key: field.key ?? '',
    overwrite,
    seen: field.value,
    service: field.service ?? null,
    row: item.row ?? null,
    file: upload && (await fileOf(upload, watermark)),
  };
}
