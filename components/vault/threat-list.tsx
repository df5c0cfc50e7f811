import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The threat model in short; the whole of it is `docs/threat-model.md`. */
const points = {
  defended: ['pages', 'extensions', 'device', 'files', 'network'],
  open: ['none', 'unlocked', 'malware', 'traces', 'forgotten', 'portal'],
} as const;

/** What is protected against whom, and what is not. */
export function ThreatList() {
  const { t } = useTranslation();
  return (
    <>
      {(['defended', 'open'] as const).map((side) => (
        <Stack key={side} gap="xs" component="section">
          <Title order={3} size="h5">
            {t(`vault.threats.${side}.title`)}
          </Title>
          <List size="sm" spacing={4}>
            {points[side].map((point) => (
              <List.Item key={point}>{t(`vault.threats.${side}.${point}`)}</List.Item>
            ))}
          </List>
        </Stack>
      ))}
      <Text size="sm" c="dimmed">
        {t('vault.threats.more')}
      </Text>
    </>
  );
}
