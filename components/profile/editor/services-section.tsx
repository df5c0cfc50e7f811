import { Button, Card, Group, Select, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconDeviceMobile, IconTrash, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { leaves, newService, type Service } from '@/lib/profile/index.ts';
import { LeafGrid } from './leaf-grid.tsx';
import type { SectionProps } from './section.ts';

/** Websites and apps of the company, each filed on its own. */
export function ServicesSection({ profile, findings, edit, offerUndo }: SectionProps) {
  const { t } = useTranslation();
  const nameOf = (service: Service, index: number) =>
    service.name || service.domain[0] || t('options.services.unnamed', { number: index + 1 });
  const update = (id: string, next: (service: Service) => Service) =>
    edit((p) => ({ ...p, services: p.services.map((one) => (one.id === id ? next(one) : one)) }));
  const add = (kind: string) => {
    const service = newService(kind);
    edit((p) => ({ ...p, services: [...p.services, service] }));
  };
  const remove = (service: Service, index: number) => {
    edit((p) => ({ ...p, services: p.services.filter(({ id }) => id !== service.id) }));
    offerUndo(t('options.services.removed', { name: nameOf(service, index) }), () =>
      edit((p) => ({ ...p, services: p.services.toSpliced(index, 0, service) })),
    );
  };
  const people = profile.people.map(({ id, name }, index) => ({
    value: id,
    label: name || t('options.people.unnamed', { number: index + 1 }),
  }));
  const own = [
    { role: 'siteManager', zh: '网站负责人' },
    { role: 'emergencyContact', zh: '应急联系人' },
  ] as const;
  return (
    <Stack gap="lg">
      {profile.services.map((service, index) => (
        <Card key={service.id} withBorder component="section" aria-label={nameOf(service, index)}>
          <Group justify="space-between" mb="sm">
            <Title order={4} size="h5">
              {nameOf(service, index)}
            </Title>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconTrash size={14} aria-hidden />}
              aria-label={t('options.services.removeNamed', { name: nameOf(service, index) })}
              onClick={() => remove(service, index)}
            >
              {t('options.remove')}
            </Button>
          </Group>
          <Stack gap="lg">
            <LeafGrid
              leaves={leaves.site}
              record={service}
              place={`services.${service.id}`}
              findings={findings}
              onChange={(name, value) => update(service.id, (one) => ({ ...one, [name]: value }))}
            />
            {service.serviceKind === 'app' && (
              <Stack gap="sm">
                <Title order={5} size="h6">
                  {t('options.services.app')}
                </Title>
                <LeafGrid
                  leaves={leaves.app}
                  record={service.app}
                  place={`services.${service.id}.app`}
                  findings={findings}
                  onChange={(name, value) =>
                    update(service.id, (one) => ({ ...one, app: { ...one.app, [name]: value } }))
                  }
                />
              </Stack>
            )}
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              {own.map(({ role, zh }) => (
                <Select
                  key={role}
                  label={<Bilingual text={t(`options.services.own.${role}`)} zh={zh} inline />}
                  clearable
                  data={people}
                  value={service[role] || null}
                  placeholder={t('options.services.asCompany')}
                  clearButtonProps={{ 'aria-label': t('options.clear') }}
                  onChange={(id) => update(service.id, (one) => ({ ...one, [role]: id ?? '' }))}
                />
              ))}
            </SimpleGrid>
          </Stack>
        </Card>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconWorld size={16} aria-hidden />}
          onClick={() => add('website')}
        >
          {t('options.services.addWebsite')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceMobile size={16} aria-hidden />}
          onClick={() => add('app')}
        >
          {t('options.services.addApp')}
        </Button>
      </Group>
    </Stack>
  );
}
