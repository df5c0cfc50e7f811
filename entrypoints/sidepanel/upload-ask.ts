import type { FieldReport, PageReport } from '@/lib/messages/page-report.ts';
import { mayWatermark, type PortalUpload, uploadKnownOf, watermark } from '@/lib/portals/uploads.ts';
import { acceptedFormats } from '@/lib/terms/uploads/formats.ts';
import { bothOf, noLimits, orElse, sameLimits, type UploadLimits } from '@/lib/terms/uploads/limits.ts';
import { readUploadLimits } from '@/lib/terms/uploads/read-limits.ts';

/** What an upload field wants of a file, and how that is known. */
export interface UploadAsk {
  limits: UploadLimits;
  /** what the page itself says */
  page: UploadLimits;
  /** what is known of the portal, null where the page says it all */
  known: PortalUpload | null;
  /** words that may be written on the copy, '' where none are known to be allowed */
  watermark: string;
}

/** Sentences that speak of all files of a page: `以上图片均支持 jpg，大小不超过 4M`. */
const ofFiles = /图片|照片|文件|附件|扫描件|资料|材料|上传|image|file|upload/i;

function noticesOf({ strings, fields }: PageReport): string[] {
  const own = fields.flatMap(({ help, uploadText, rawLabel, error }) => [help, uploadText, rawLabel, error]);
  return strings
    .map(({ text }) => text)
    .filter((text) => ofFiles.test(text) && !own.some((other) => other.includes(text)));
}

/**
 * What the page says at the field, else what it says of files in general, else what is known of the portal.
 * @param attribute of the field's key, such as `certificateScan`
 */
export function uploadAskOf(field: FieldReport, report: PageReport, attribute: string): UploadAsk {
  const { help, uploadText, placeholder, rawLabel, error, suffix } = field;
  const said = readUploadLimits([help, uploadText, placeholder, rawLabel, error, suffix]);
  const accepted = { ...noLimits, formats: acceptedFormats(field.accept) };
  const page = orElse(bothOf(said, accepted), readUploadLimits(noticesOf(report)));
  const known = uploadKnownOf(report.portal, attribute);
  const limits = orElse(page, known.limits);
  return {
    limits,
    page,
    known: sameLimits(limits, page) ? null : known,
    watermark: mayWatermark(report.portal, attribute) ? watermark.text : '',
  };
}
