import { Button, Group, Select, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconDeviceMobile, IconWorld, IconWorldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { Message } from '@/components/message.tsx';
import { leaves, newService, type Service } from '@/lib/profile/index.ts';
import { optionLabel } from '../option-label.ts';
import { popupProps } from '../popup-props.ts';
import { LeafGrid } from './leaf-grid.tsx';
import { openValues } from './open-values.ts';
import { RecordCard } from './record-card.tsx';
import type { SectionProps } from './section.ts';

/** Websites and apps of the company, each filed on its own. */
export function ServicesSection({ profile, findings, edit, offerUndo }: SectionProps) {
  const { t, i18n } = useTranslation();
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
  const actions = (
    <Group gap="sm">
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
  );
  if (profile.services.length === 0) {
    return (
      <Message icon={IconWorldOff} title={t('options.services.none')} actions={actions}>
        {t('options.services.noneHelp')}
      </Message>
    );
  }
  return (
    <Stack gap="lg">
      {profile.services.map((service, index) => (
        <RecordCard
          key={service.id}
          name={nameOf(service, index)}
          place={`services.${service.id}`}
          badges={service.serviceKind ? [optionLabel('serviceKind', service.serviceKind, i18n.language)] : []}
          open={openValues(profile, findings, `services.${service.id}`)}
          unfolded={
            profile.services.length === 1 || openValues(profile, findings, `services.${service.id}`) > 0
          }
          removeLabel={t('options.services.removeNamed', { name: nameOf(service, index) })}
          onRemove={() => remove(service, index)}
        >
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
                comboboxProps={popupProps}
                data={people}
                value={service[role] || null}
                placeholder={t('options.services.asCompany')}
                clearButtonProps={{ 'aria-label': t('options.clear') }}
                onChange={(id) => update(service.id, (one) => ({ ...one, [role]: id ?? '' }))}
              />
            ))}
          </SimpleGrid>
        </RecordCard>
      ))}
      {actions}
    </Stack>
  );
}
