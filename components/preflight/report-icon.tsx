import { ActionIcon } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Opens the report on the company and service in hand, in a tab of its own. */
export function ReportIcon() {
  const { t } = useTranslation();
  return (
    <ActionIcon
      component="a"
      href="/report.html"
      target="_blank"
      variant="subtle"
      color="gray"
      aria-label={t('report.open')}
      title={t('report.open')}
    >
      <IconClipboardCheck size={18} aria-hidden />
    </ActionIcon>
  );
}
