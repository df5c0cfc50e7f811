import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconArrowLeft, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyValue } from '@/components/copy-value.tsx';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import classes from './panel.module.css';

interface Props {
  /** the report as it was made */
  report: string;
  onBack: () => void;
}

/** The report of unknowns in full, before the person saves it. What is removed here is not saved. */
export function UnknownView({ report, onBack }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(report);
  return (
    <main className={classes.panel}>
      <div className={classes.top}>
        <Title order={1} size="h5">
          {t('unknownReport.title')}
        </Title>
        <Text size="xs" className="beian-tone-quiet">
          {t('unknownReport.help')}
        </Text>
      </div>
      <Stack className={classes.tools} gap="xs" style={{ flex: 1 }}>
        <Textarea
          label={t('unknownReport.text')}
          size="xs"
          rows={24}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Stack>
      <Group className={classes.foot} gap="xs">
        <Button
          size="xs"
          disabled={text.trim() === ''}
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => saveAsFile(text, 'beian-guide-unknown.txt', 'text/plain')}
        >
          {t('unknownReport.save')}
        </Button>
        <CopyValue value={text} />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowLeft size={15} aria-hidden />}
          onClick={onBack}
        >
          {t('common.back')}
        </Button>
      </Group>
    </main>
  );
}
