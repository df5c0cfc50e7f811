import { Button, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exampleText } from './example-text.ts';

const ways = ['iphone', 'android', 'wechat', 'scan'] as const;

/** How the text of a paper gets here, for whom that is new; and a made-up licence to try. */
export function PasteHelp({ onExample }: { onExample: (text: string) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('options.paste.how')}
      </Text>
      <List size="sm" spacing={4}>
        {ways.map((way) => (
          <List.Item key={way}>{t(`options.paste.way.${way}`)}</List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed">
        {t('options.paste.stays')}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onExample(exampleText)}
      >
        {t('options.paste.example')}
      </Button>
    </Stack>
  );
}
