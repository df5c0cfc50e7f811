import type { TFunction } from 'i18next';
import type { UploadLimits } from '@/lib/terms/uploads/limits.ts';
import { sizeText } from './file-facts.ts';

/** Limits of an upload field in one line, '' where there are none. */
export function limitsText(limits: UploadLimits, t: TFunction, language: string): string {
  const { formats, maxBytes, minBytes, minWidth, minHeight, maxWidth, maxHeight } = limits;
  const names = formats.map((format) => t(`documents.format.${format}`));
  const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const pixels = (width: number | null, height: number | null) =>
    t('documents.pixels', { width: width ?? t('documents.any'), height: height ?? t('documents.any') });
  const isExact = minWidth !== null && minWidth === maxWidth && minHeight === maxHeight;
  return [
    list,
    maxBytes === null ? '' : t('documents.most', { size: sizeText(maxBytes, language) }),
    minBytes === null ? '' : t('documents.least', { size: sizeText(minBytes, language) }),
    isExact ? t('documents.exactly', { size: pixels(minWidth, minHeight) }) : '',
    !isExact && (minWidth ?? minHeight) !== null
      ? t('documents.least', { size: pixels(minWidth, minHeight) })
      : '',
    !isExact && (maxWidth ?? maxHeight) !== null
      ? t('documents.most', { size: pixels(maxWidth, maxHeight) })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
