import { Anchor, Badge, Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconClipboardCheck, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { missingOf, type Profile } from '@/lib/profile/index.ts';
import { reportHash } from '../preflight/report-address.ts';
import { popupProps } from './popup-props.ts';

interface Props {
  profile: Profile;
  active: boolean;
  /** the service in hand; null when the company is not the chosen one or has no service */
  serviceId: string | null;
  actions: CompanyActions;
}

/** What can be done with a company of the list. */
export interface CompanyActions {
  choose: (id: string, serviceId: string | null) => void;
  duplicate: (id: string) => void;
  remove: (id: string, name: string) => void;
}

/** Whoever changes a company dates it anew: read again, it need not be drawn again. */
const isDrawn = (before: Props, after: Props) =>
  before.profile.id === after.profile.id &&
  before.profile.updatedAt === after.profile.updatedAt &&
  before.active === after.active &&
  before.serviceId === after.serviceId &&
  before.actions === after.actions;

/** One company in the list: what it is, whether it is the one in hand, and what can be done with it. */
export const CompanyCard = memo(function CompanyCard({ profile, active, serviceId, actions }: Props) {
  const { t } = useTranslation();
  const { organizer, services, id } = profile;
  const name = organizer.name || t('options.companies.unnamed');
  const missing = missingOf(profile).length;
  return (
    <Card withBorder component="article" aria-label={name} p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} miw={0}>
          <Group gap="xs">
            <Title order={3} size="h4">
              <Anchor href={`#companies/${id}`} inherit>
                {name}
              </Anchor>
            </Title>
            {active && (
              <Badge variant="light" leftSection={<IconCheck size={12} aria-hidden />}>
                {t('options.companies.inUse')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {[organizer.englishName, organizer.certificateNumber].filter(Boolean).join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('options.companies.services', { count: services.length })}
            {missing > 0 && ` · ${t('options.missing', { count: missing })}`}
          </Text>
        </Stack>
        {!active && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => actions.choose(id, null)}
            aria-label={t('options.companies.useNamed', { name })}
          >
            {t('options.companies.use')}
          </Button>
        )}
      </Group>
      {active && services.length > 1 && (
        <Select
          mt="sm"
          maw={360}
          label={t('options.companies.serviceInHand')}
          comboboxProps={popupProps}
          allowDeselect={false}
          data={services.map((service, index) => ({
            value: service.id,
            label: service.name || service.domain[0] || t('options.services.unnamed', { number: index + 1 }),
          }))}
          value={serviceId}
          onChange={(chosen) => actions.choose(id, chosen)}
        />
      )}
      <Group gap="xs" mt="sm">
        <Button
          component="a"
          href={`#companies/${id}`}
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={14} aria-hidden />}
          aria-label={t('options.companies.editNamed', { name })}
        >
          {t('options.companies.edit')}
        </Button>
        {services.length > 0 && (
          <Button
            component="a"
            href={`/report.html${reportHash({ companyId: id, serviceId: serviceId ?? '', portal: '' })}`}
            target="_blank"
            size="compact-sm"
            variant="default"
            leftSection={<IconClipboardCheck size={14} aria-hidden />}
            aria-label={t('report.openNamed', { name })}
          >
            {t('report.open')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => actions.duplicate(id)}
          aria-label={t('options.companies.duplicateNamed', { name })}
        >
          {t('options.companies.duplicate')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={() => actions.remove(id, name)}
          aria-label={t('options.companies.deleteNamed', { name })}
        >
          {t('options.companies.delete')}
        </Button>
      </Group>
    </Card>
  );
}, isDrawn);
