import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ToneText } from '@/components/tone.tsx';
import type { Company } from './use-company.ts';

/**
 * Whether everything typed is stored, and since when. It stays in sight in a long section, where the alert that
 * says why something is not stored may have been scrolled away.
 */
export function SavingLine({ company }: { company: Company }) {
  const { t, i18n } = useTranslation();
  if (company.saving === 'failed') {
    return (
      <ToneText tone="bad" icon={IconAlertTriangle}>
        {t('options.notSaved')}
      </ToneText>
    );
  }
  const saved = company.saving === 'saved';
  const time = company.profile
    ? new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit' }).format(
        new Date(company.profile.updatedAt),
      )
    : '';
  return (
    <ToneText tone={saved ? 'good' : 'quiet'} icon={saved ? IconCheck : IconLoader2}>
      <span role="status">{t(saved ? 'options.saved' : 'options.saving')}</span>
      {/* outside the words, so that a screen reader is not told each minute */}
      {saved && time && <span aria-hidden> · {time}</span>}
    </ToneText>
  );
}
