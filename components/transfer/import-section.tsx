import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { painted } from '@/components/painted.ts';
import {
  type ImportResult,
  largestFile,
  readFile,
  readTransfer,
  type SealedTransfer,
  type TransferContent,
  type TransferRefusal,
} from '@/lib/profile/index.ts';
import { FileChoice } from './file-choice.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportDone, Refused } from './outcome.tsx';
import { UnsealForm } from './unseal-form.tsx';

type State =
  | { is: 'idle' }
  | { is: 'reading' }
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
  const [state, setState] = useState<State>(() =>
    initial === null ? { is: 'idle' } : stateOf(readTransfer(initial), ''),
  );
  const choose = async (file: File) => {
    // a huge file is refused by its size, before it is read into memory
    if (file.size > largestFile) {
      const refusal = { ok: false, reason: 'too-large', path: '' } as const;
      return setState({ is: 'refused', refusal, name: file.name });
    }
    setState({ is: 'reading' });
    await painted();
    setState(stateOf(await readFile(new Uint8Array(await file.arrayBuffer())), file.name));
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="import-title">
      <Title order={2} size="h3" id="import-title">
        {t('options.import.title')}
      </Title>
      <FileChoice
        id="import-file"
        label={t('options.import.file')}
        description={t('options.import.help')}
        accept=".json,.zip,.beian,application/json,application/zip"
        onChoose={(file) => void choose(file)}
      />
      <div aria-live="polite">
        {state.is === 'reading' && <Text size="sm">{t('common.reading')}</Text>}
        {state.is === 'refused' && (
          <Refused
            name={state.name}
            reason={t(`options.import.reason.${state.refusal.reason}`)}
            path={state.refusal.path}
          />
        )}
        {state.is === 'done' && <ImportDone result={state.result} />}
      </div>
      {state.is === 'sealed' && (
        <UnsealForm
          sealed={state.sealed}
          name={state.name}
          onOpen={(read) => setState(stateOf(read, state.name))}
          onCancel={() => setState({ is: 'idle' })}
        />
      )}
      {state.is === 'preview' && (
        <ImportPreview
          content={state.content}
          onDone={(result) => setState({ is: 'done', result })}
          onCancel={() => setState({ is: 'idle' })}
        />
      )}
    </Stack>
  );
}
