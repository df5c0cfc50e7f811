import { imageFormats, type UploadFormat } from './limits.ts';

const words: Readonly<Record<string, UploadFormat>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  png: 'png',
  gif: 'gif',
  bmp: 'bmp',
  webp: 'webp',
  pdf: 'pdf',
  tif: 'tiff',
  tiff: 'tiff',
  heic: 'heic',
  heif: 'heic',
  doc: 'office',
  docx: 'office',
  xls: 'office',
  xlsx: 'office',
  word: 'office',
  excel: 'office',
  zip: 'archive',
  rar: 'archive',
};

const one = `(?:\\*?\\.)?(?:${Object.keys(words).join('|')})(?![a-z0-9])`;
/** A list of formats: `jpg、png或bmp`. */
const list = new RegExp(
  `(?<![a-z0-9])(?<![a-z0-9_)-]\\.)${one}(?:(?:格式)?[\\s、/,，|;；和或及与&]*(?:or|and)?\\s*${one})*`,
  'giu',
);
const refusing =
  /(?:不(?:支持|接受|允许|能|可|得|要)(?:上传|使用)?|禁止(?:上传)?|请?勿(?:上传|使用)?|除了?|not? (?:support|accept)\w*)\s*[:：]?\s*$/i;

/** What stands before the dot of a format, where it is not the name of a file (`上传.jpg格式`, not `执照.jpg`). */
const beforeDot = /(?:[^\p{L}\d_)-]|支持|上传|提交|为|是|或|和|及|限|式|型|以|的)$/iu;

/** The formats that a text says are taken, in its order; those that it says are not taken are left out. */
export function formatsIn(text: string): UploadFormat[] {
  const taken: UploadFormat[] = [];
  const refused: UploadFormat[] = [];
  for (const match of text.matchAll(list)) {
    const before = text.slice(0, match.index);
    if (match[0].startsWith('.') && before !== '' && !beforeDot.test(before)) continue;
    const into = refusing.test(before) ? refused : taken;
    for (const [word] of match[0].matchAll(/[a-z]+/gi)) {
      const format = words[word.toLowerCase()];
      if (format && !into.includes(format)) into.push(format);
    }
  }
  return taken.filter((format) => !refused.includes(format));
}

/** The formats of an input's `accept` attribute; [] when it takes any, or any image. */
export function acceptedFormats(accept: string): UploadFormat[] {
  const parts = accept
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  if (parts.some((part) => part === '*' || part === '*/*')) return [];
  const formats = parts.flatMap(
    (part) => words[part.replace(/^\.|^image\/(?:x-)?|^application\/(?:x-)?/, '')] ?? [],
  );
  if (parts.includes('image/*') && formats.length > 0) formats.push(...imageFormats);
  return [...new Set(formats)];
}
