import type { TFunction } from 'i18next';

const names: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'image/bmp': 'BMP',
  'application/pdf': 'PDF',
};

/** A number of bytes as people and portals say it: 380 KB, 2.4 MB (of 1024 × 1024 bytes). */
export function sizeText(bytes: number, language: string): string {
  const format = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${format(Math.max(kilobytes, 0.1), kilobytes < 10 ? 1 : 0)} KB`;
  return `${format(kilobytes / 1024, 1)} MB`;
}

interface FileFacts {
  type: string;
  size: number;
  width: number | null;
  height: number | null;
}

/** Format, size and pixels of a file in one line. */
export function fileFacts({ type, size, width, height }: FileFacts, t: TFunction, language: string): string {
  const pixels = width && height ? t('documents.pixels', { width, height }) : '';
  return [names[type] ?? type, sizeText(size, language), pixels].filter(Boolean).join(' · ');
}
