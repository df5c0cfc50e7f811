import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import browser from 'webextension-polyfill';
import { ThreatList } from '@/components/vault/threat-list.tsx';

const privacyPoints = ['stays', 'release', 'never', 'permissions', 'storage', 'export'] as const;

/** What happens with the person's data, in plain words. */
export function PrivacyTab() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" maw={680}>
      <Title order={2} size="h3">
        {t('options.tab.privacy')}
      </Title>
      <List spacing="sm" size="sm">
        {privacyPoints.map((point) => (
          <List.Item key={point}>{t(`options.privacy.${point}`)}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

/** What this is, which version, and what it is not. */
export function AboutTab() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" maw={680}>
      <Title order={2} size="h3">
        {t('options.tab.about')}
      </Title>
      <Text size="sm">{t('options.about.what')}</Text>
      <Text size="sm">{t('options.about.limits')}</Text>
      <ThreatList />
      <Text size="sm" c="dimmed">
        {t('options.about.version', { version: browser.runtime.getManifest().version })}
      </Text>
    </Stack>
  );
}
