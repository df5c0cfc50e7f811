import { Button, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type Icon, IconFileImport, IconKeyboard, IconScan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  onPaste: () => void;
  onType: () => void;
  onSample: () => void;
}

interface Way {
  id: 'paste' | 'type' | 'import';
  icon: Icon;
  onClick?: () => void;
  href?: string;
}

/** The first run: what the page is for, and three ways to begin. */
export function FirstCompany({ onPaste, onType, onSample }: Props) {
  const { t } = useTranslation();
  const ways: readonly Way[] = [
    { id: 'paste', icon: IconScan, onClick: onPaste },
    { id: 'type', icon: IconKeyboard, onClick: onType },
    { id: 'import', icon: IconFileImport, href: '#transfer' },
  ];
  return (
    <Stack gap="md">
      <Stack gap={4}>
        <Text fw={600}>{t('options.companies.none')}</Text>
        <Text size="sm">{t('options.companies.noneHelp')}</Text>
      </Stack>
      <Title order={3} size="h5">
        {t('options.companies.begin')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {ways.map(({ id, icon: IconComponent, onClick, href }, at) => (
          <Card key={id} withBorder p="md">
            <Stack gap="xs" h="100%">
              <IconComponent aria-hidden size={28} stroke={1.5} className="beian-tone-good" />
              <Text size="sm" style={{ flex: 1 }} id={`way-${id}`}>
                {t(`options.companies.way.${id}Help`)}
              </Text>
              <Button
                variant={at === 0 ? 'filled' : 'default'}
                aria-describedby={`way-${id}`}
                {...(href ? { component: 'a' as const, href } : { onClick })}
              >
                {t(`options.companies.way.${id}`)}
              </Button>
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('options.companies.noneSample')}{' '}
        <Button variant="subtle" size="compact-sm" onClick={onSample}>
          {t('options.companies.sample')}
        </Button>
      </Text>
    </Stack>
  );
}
