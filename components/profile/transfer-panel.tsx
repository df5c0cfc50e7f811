import { Alert, Button, Group, Input, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '@/components/use-stored.ts';
import {
  type ImportResult,
  listFilings,
  listProfiles,
  type Profile,
  readTransfer,
  type TransferContent,
  type TransferRefusal,
  writeTransfer,
} from '@/lib/profile/index.ts';
import { ImportPreview } from './import-preview.tsx';
import { saveAsFile } from './save-as-file.ts';
import { StorageMessage } from './storage-message.tsx';
import classes from './transfer-panel.module.css';

interface Props {
  /** text to show as an import at once, such as the sample company */
  initial: string | null;
}

type State =
  | { is: 'idle' }
  | { is: 'refused'; refusal: TransferRefusal; name: string }
  | { is: 'preview'; content: TransferContent }
  | { is: 'done'; result: ImportResult };

function read(text: string, name: string, bytes?: number): State {
  const result = readTransfer(text, bytes);
  return result.ok ? { is: 'preview', content: result } : { is: 'refused', refusal: result, name };
}

/** Bringing companies in from a file, and taking them out into one. */
export function TransferPanel({ initial }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>(() => (initial === null ? { is: 'idle' } : read(initial, '')));
  const reset = (next: State) => {
    setState(next);
    // the same file can be chosen again
    if (input.current) input.current.value = '';
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    // a huge file is refused by its size, before it is read into memory
    const tooLarge = readTransfer('', file.size);
    const large = !tooLarge.ok && tooLarge.reason === 'too-large';
    setState(large ? read('', file.name, file.size) : read(await file.text(), file.name, file.size));
  };
  return (
    <Stack gap="xl">
      <Stack gap="sm" component="section" aria-labelledby="import-title">
        <Title order={2} size="h3" id="import-title">
          {t('options.import.title')}
        </Title>
        <Input.Wrapper
          label={t('options.import.file')}
          description={t('options.import.help')}
          labelProps={{ htmlFor: 'import-file' }}
        >
          <input
            ref={input}
            id="import-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
            className={classes.file}
          />
        </Input.Wrapper>
        <div aria-live="polite">
          {state.is === 'refused' && (
            <Alert
              color="red"
              icon={<IconAlertTriangle aria-hidden />}
              title={t('options.import.refused', { name: state.name })}
            >
              <Text size="sm">{t(`options.import.reason.${state.refusal.reason}`)}</Text>
              {state.refusal.path && (
                <Text size="sm">{t('options.import.place', { path: state.refusal.path })}</Text>
              )}
              <Text size="sm">{t('options.import.untouched')}</Text>
            </Alert>
          )}
          {state.is === 'done' && (
            <Alert icon={<IconCheck aria-hidden />} title={t('options.import.done')}>
              <Stack gap="xs" align="flex-start">
                <Text size="sm">
                  {t('options.import.added', { count: state.result.added })}{' '}
                  {t('options.import.changed', { count: state.result.changed })}
                </Text>
                <Button component="a" href="#companies" size="compact-sm">
                  {t('options.import.show')}
                </Button>
              </Stack>
            </Alert>
          )}
        </div>
        {state.is === 'preview' && (
          <ImportPreview
            content={state.content}
            onDone={(result) => reset({ is: 'done', result })}
            onCancel={() => reset({ is: 'idle' })}
          />
        )}
      </Stack>
      <ExportSection />
    </Stack>
  );
}

/** A file name that says what and when, without characters that file systems refuse. */
function fileName(profiles: readonly Profile[], now: Date): string {
  const [only] = profiles;
  const name = profiles.length === 1 && only ? only.organizer.englishName || only.organizer.name : '';
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return ['beian-guide', plain, now.toISOString().slice(0, 10)].filter(Boolean).join('-').concat('.json');
}

function ExportSection() {
  const { t } = useTranslation();
  const companies = useStored(listProfiles);
  const [failure, setFailure] = useState<Error | null>(null);
  if (companies.state !== 'ready') return null;
  const save = async (profiles: readonly Profile[]) => {
    try {
      const ids = new Set(profiles.map(({ id }) => id));
      const filings = (await listFilings()).filter(({ profileId }) => ids.has(profileId));
      const now = new Date();
      saveAsFile(writeTransfer(profiles, filings, now), fileName(profiles, now));
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="export-title">
      <Title order={2} size="h3" id="export-title">
        {t('options.export.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('options.export.help')}
      </Text>
      {failure && <StorageMessage error={failure} plain />}
      {companies.value.length === 0 && <Text size="sm">{t('options.export.nothing')}</Text>}
      <Group gap="sm">
        {companies.value.length > 1 && (
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => void save(companies.value)}
          >
            {t('options.export.all', { count: companies.value.length })}
          </Button>
        )}
        {companies.value.map((profile) => (
          <Button
            key={profile.id}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => void save([profile])}
          >
            {t('options.export.one', { name: profile.organizer.name || t('options.companies.unnamed') })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
