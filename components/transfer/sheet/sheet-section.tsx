import { Alert, Button, Input, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import type { ImportResult } from '@/lib/profile/index.ts';
import { largestSheet, readSheet, type Sheet, type SheetRefusal } from '@/lib/profile/sheet/index.ts';
import { chinaToday } from '@/lib/rules/index.ts';
import classes from '../transfer-panel.module.css';
import { sheetNames } from './sheet-names.ts';
import { SheetPreview } from './sheet-preview.tsx';
import { sheetTemplate } from './sheet-template.ts';

type State =
  | { is: 'idle' }
  | { is: 'refused'; reason: SheetRefusal; name: string }
  | { is: 'preview'; sheet: Sheet }
  | { is: 'done'; result: ImportResult };

/** Many companies from a spreadsheet, for who keeps them in one. */
export function SheetSection() {
  const { t, i18n } = useTranslation();
  const english = i18n.getFixedT('en');
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ is: 'idle' });
  const reset = (next: State) => {
    setState(next);
    if (input.current) input.current.value = '';
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestSheet) return setState({ is: 'refused', reason: 'too-large', name: file.name });
    const now = new Date();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheet = readSheet(bytes, sheetNames(english), chinaToday(now), now);
    setState(sheet.ok ? { is: 'preview', sheet } : { is: 'refused', reason: sheet.reason, name: file.name });
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="sheet-title" align="flex-start">
      <Title order={2} size="h3" id="sheet-title">
        {t('options.sheet.title')}
      </Title>
      <Text size="sm">{t('options.sheet.help')}</Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => saveAsFile(sheetTemplate(english), 'beian-guide-template.csv', 'text/csv')}
      >
        {t('options.sheet.template')}
      </Button>
      <Input.Wrapper label={t('options.sheet.file')} labelProps={{ htmlFor: 'sheet-file' }}>
        <input
          ref={input}
          id="sheet-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
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
            <Text size="sm">{t(`options.sheet.refused.${state.reason}`)}</Text>
          </Alert>
        )}
        {state.is === 'done' && (
          <Alert title={t('options.import.done')}>
            <Text size="sm">{t('options.import.added', { count: state.result.added })}</Text>
          </Alert>
        )}
      </div>
      {state.is === 'preview' && (
        <SheetPreview
          sheet={state.sheet}
          onDone={(result) => reset({ is: 'done', result })}
          onCancel={() => reset({ is: 'idle' })}
        />
      )}
    </Stack>
  );
}
