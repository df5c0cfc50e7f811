import { Alert, Anchor, Button, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onUnsaved, penOf, unsavedCompanies } from './pen.ts';

/**
 * Which companies have changes that could not be stored, with the way back to them.
 *
 * @param current the company whose editor is open and says so itself
 */
export function UnsavedBar({ current }: { current: string | null }) {
  const { t } = useTranslation();
  const companies = useSyncExternalStore(onUnsaved, unsavedCompanies).filter(({ id }) => id !== current);
  if (companies.length === 0) return null;
  return (
    <Alert color="red" title={t('options.notSaved')} icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        {companies.map(({ id, organizer }) => (
          <Anchor key={id} href={`#companies/${id}`} size="sm" c="inherit" underline="always">
            {organizer.name || t('options.companies.unnamed')}
          </Anchor>
        ))}
        <Button
          size="compact-sm"
          onClick={() => {
            for (const { id } of companies) penOf(id).retry();
          }}
        >
          {t('options.saveAgain')}
        </Button>
      </Stack>
    </Alert>
  );
}
