import { Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/notice.tsx';
import type { FrameReport } from '@/lib/messages/client.ts';

/**
 * True when the page or a frame with fields came over plain http: whoever sits on the way may have written it, and
 * reads what is entered. Older filing systems know nothing else, so it is said, not refused.
 */
export const isUnencrypted = (frames: readonly FrameReport[]): boolean =>
  frames.some(({ report }) => report.url.startsWith('http:') && (report.isTop || report.fields.length > 0));

/** Said before anything is filled, and again where the fill is confirmed. */
export function Unencrypted() {
  const { t } = useTranslation();
  return (
    <Notice tone="check" icon={IconLockOpen} title={t('panel.unencrypted.title')}>
      <Text size="xs">{t('panel.unencrypted.text')}</Text>
    </Notice>
  );
}
