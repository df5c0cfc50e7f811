import { Button, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import type { ImportResult } from '@/lib/profile/index.ts';
import { largestSheet, readSheet, type Sheet, type SheetRefusal } from '@/lib/profile/sheet/index.ts';
import { chinaToday } from '@/lib/rules/index.ts';
import { FileChoice } from '../file-choice.tsx';
import { ImportDone, Refused } from '../outcome.tsx';
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
  const [state, setState] = useState<State>({ is: 'idle' });
  const choose = async (file: File) => {
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
      <FileChoice
        id="sheet-file"
        label={t('options.sheet.file')}
        accept=".csv,.tsv,.txt,text/csv"
        onChoose={(file) => void choose(file)}
      />
      <div aria-live="polite">
        {state.is === 'refused' && (
          <Refused name={state.name} reason={t(`options.sheet.refused.${state.reason}`)} />
        )}
        {state.is === 'done' && <ImportDone result={state.result} />}
      </div>
      {state.is === 'preview' && (
        <SheetPreview
          sheet={state.sheet}
          onDone={(result) => setState({ is: 'done', result })}
          onCancel={() => setState({ is: 'idle' })}
        />
      )}
    </Stack>
  );
}
