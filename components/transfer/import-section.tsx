import { Alert, Button, Input, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ImportResult,
  largestFile,
  readFile,
  readTransfer,
  type SealedTransfer,
  type TransferContent,
  type TransferRefusal,
} from '@/lib/profile/index.ts';
import { ImportPreview } from './import-preview.tsx';
import classes from './transfer-panel.module.css';
import { UnsealForm } from './unseal-form.tsx';

type State =
  | { is: 'idle' }
  | { is: 'refused'; refusal: TransferRefusal; name: string }
  | { is: 'sealed'; sealed: SealedTransfer; name: string }
  | { is: 'preview'; content: TransferContent }
  | { is: 'done'; result: ImportResult };

function stateOf(read: TransferContent | TransferRefusal | SealedTransfer, name: string): State {
  if (read.ok === 'sealed') return { is: 'sealed', sealed: read, name };
  return read.ok ? { is: 'preview', content: read } : { is: 'refused', refusal: read, name };
}

/** Choosing a file, seeing what it would change, and changing it. */
export function ImportSection({ initial }: { initial: string | null }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>(() =>
    initial === null ? { is: 'idle' } : stateOf(readTransfer(initial), ''),
  );
  const reset = (next: State) => {
    setState(next);
    // the same file can be chosen again
    if (input.current) input.current.value = '';
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    // a huge file is refused by its size, before it is read into memory
    if (file.size > largestFile) {
      const refusal = { ok: false, reason: 'too-large', path: '' } as const;
      return setState({ is: 'refused', refusal, name: file.name });
    }
    setState(stateOf(await readFile(new Uint8Array(await file.arrayBuffer())), file.name));
  };
  return (
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
          accept=".json,.zip,.beian,application/json,application/zip"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
          className={classes.file}
        />
      </Input.Wrapper>
      <div aria-live="polite">
        {state.is === 'refused' && <Refused refusal={state.refusal} name={state.name} />}
        {state.is === 'done' && <Done result={state.result} />}
      </div>
      {state.is === 'sealed' && (
        <UnsealForm
          sealed={state.sealed}
          name={state.name}
          onOpen={(read) => setState(stateOf(read, state.name))}
          onCancel={() => reset({ is: 'idle' })}
        />
      )}
      {state.is === 'preview' && (
        <ImportPreview
          content={state.content}
          onDone={(result) => reset({ is: 'done', result })}
          onCancel={() => reset({ is: 'idle' })}
        />
      )}
    </Stack>
  );
}

function Refused({ refusal, name }: { refusal: TransferRefusal; name: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('options.import.refused', { name })}>
      <Text size="sm">{t(`options.import.reason.${refusal.reason}`)}</Text>
      {refusal.path && <Text size="sm">{t('options.import.place', { path: refusal.path })}</Text>}
      <Text size="sm">{t('options.import.untouched')}</Text>
    </Alert>
  );
}

function Done({ result }: { result: ImportResult }) {
  const { t } = useTranslation();
  return (
    <Alert icon={<IconCheck aria-hidden />} title={t('options.import.done')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {t('options.import.added', { count: result.added })}{' '}
          {t('options.import.changed', { count: result.changed })}{' '}
          {result.documents > 0 && t('options.import.scans', { count: result.documents })}
        </Text>
        <Button component="a" href="#companies" size="compact-sm">
          {t('options.import.show')}
        </Button>
      </Stack>
    </Alert>
  );
}
