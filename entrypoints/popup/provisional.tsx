import { useTranslation } from 'react-i18next';
import type { Deadline } from '@/lib/journey/index.ts';

/** Says of a date that it was counted in a year whose holidays are not published yet; nothing of others. */
export function Provisional({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  if (!deadline.provisional) return null;
  return (
    <span className="beian-tone-quiet" title={t('popup.provisionalHelp')}>
      {` · ${t('popup.provisional')}`}
    </span>
  );
}
