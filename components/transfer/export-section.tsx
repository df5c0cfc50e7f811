import { Button, Checkbox, Select, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { painted } from '@/components/painted.ts';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { useStored } from '@/components/use-stored.ts';
import { useNewPassphrase } from '@/components/vault/new-passphrase.tsx';
import { listProfiles, type Profile, sumDocuments } from '@/lib/profile/index.ts';
import { fileBytes, fileName } from './export-file.ts';

/** Taking companies out into a file: which, with or without their scans, readable or encrypted. */
export function ExportSection() {
  const { t } = useTranslation();
  const companies = useStored(listProfiles);
  if (companies.state !== 'ready') return null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="export-title" maw={520}>
      <Title order={2} size="h3" id="export-title">
        {t('options.export.title')}
      </Title>
      {companies.value.length === 0 ? (
        <Text size="sm">{t('options.export.nothing')}</Text>
      ) : (
        <ExportForm companies={companies.value} />
      )}
    </Stack>
  );
}

const all = 'all';

function ExportForm({ companies }: { companies: readonly Profile[] }) {
  const { t, i18n } = useTranslation();
  const [which, setWhich] = useState(all);
  const [withScans, setWithScans] = useState(true);
  const [encrypted, setEncrypted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const next = useNewPassphrase();
  const chosen = companies.filter(({ id }) => which === all || id === which);
  const sum = useStored(() => sumDocuments(which === all ? undefined : which), [which]);
  const scans = sum.state === 'ready' ? sum.value : { count: 0, bytes: 0 };
  const megabytes = (scans.bytes / 1_000_000).toLocaleString(i18n.language, { maximumFractionDigits: 1 });

  const save = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await painted();
      const now = new Date();
      const scanned = withScans && scans.count > 0;
      const bytes = await fileBytes(chosen, scanned, encrypted ? next.passphrase : null, now);
      saveAsFile(bytes, fileName(chosen, encrypted ? 'beian' : scanned ? 'zip' : 'json', now));
      next.clear();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
    setBusy(false);
  };
  return (
    <>
      <Text size="sm">{t(encrypted ? 'options.export.helpEncrypted' : 'options.export.help')}</Text>
      <Select
        label={t('options.export.which')}
        searchable
        allowDeselect={false}
        limit={100}
        nothingFoundMessage={t('options.export.notFound')}
        data={[
          { value: all, label: t('options.export.all', { count: companies.length }) },
          ...companies.map(({ id, organizer }) => ({
            value: id,
            label:
              [organizer.name, organizer.englishName].filter(Boolean).join(' · ') ||
              t('options.companies.unnamed'),
          })),
        ]}
        value={which}
        onChange={(value) => setWhich(value ?? all)}
      />
      {scans.count > 0 && (
        <Checkbox
          label={t('options.export.scans', { count: scans.count, megabytes })}
          checked={withScans}
          onChange={(event) => setWithScans(event.currentTarget.checked)}
        />
      )}
      <Checkbox
        label={t('options.export.encrypt')}
        description={t('options.export.encryptHelp')}
        checked={encrypted}
        onChange={(event) => setEncrypted(event.currentTarget.checked)}
      />
      {encrypted && next.fields}
      {failure && <StorageMessage error={failure} plain />}
      <Button
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={busy}
        disabled={encrypted && !next.ready}
        onClick={() => void save()}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('options.export.save', { count: chosen.length })}
      </Button>
    </>
  );
}
