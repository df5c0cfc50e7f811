import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentences } from '@/components/sentences.ts';
import type { ImportResult } from '@/lib/profile/index.ts';

/** Why a file was not opened, where in it, and that nothing was written. */
export function Refused({ name, reason, path = '' }: { name: string; reason: string; path?: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('options.import.refused', { name })}>
      <Text size="sm">{reason}</Text>
      {path && <Text size="sm">{t('options.import.place', { path })}</Text>}
      <Text size="sm">{t('options.import.untouched')}</Text>
    </Alert>
  );
}

/** What an import did. */
export function ImportDone({ result }: { result: ImportResult }) {
  const { t, i18n } = useTranslation();
  const { added, changed, filings, documents } = result;
  const said = [
    t('options.import.added', { count: added }),
    t('options.import.changed', { count: changed }),
    filings > 0 ? t('options.import.filingsTaken', { count: filings }) : '',
    documents > 0 ? t('options.import.scans', { count: documents }) : '',
  ];
  return (
    <Alert icon={<IconCheck aria-hidden />} title={t('options.import.done')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{sentences(said, i18n.language)}</Text>
        <Button component="a" href="#companies" size="compact-sm">
          {t('options.import.show')}
        </Button>
      </Stack>
    </Alert>
  );
}
