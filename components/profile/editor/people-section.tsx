import { Button, Group, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconScan, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { Message } from '@/components/message.tsx';
import { leaves, newPerson, type Person, type Roles } from '@/lib/profile/index.ts';
import { popupProps } from '../popup-props.ts';
import { LeafGrid } from './leaf-grid.tsx';
import { openValues } from './open-values.ts';
import { RecordCard } from './record-card.tsx';
import type { SectionProps } from './section.ts';

const roles: readonly { id: keyof Roles; zh: string }[] = [
  { id: 'legalRepresentative', zh: '法定代表人' },
  { id: 'principal', zh: '主体负责人' },
  { id: 'siteManager', zh: '网站负责人' },
  { id: 'emergencyContact', zh: '应急联系人' },
];

/** Each person once, and who holds which role. */
export function PeopleSection({ profile, findings, edit, offerUndo }: SectionProps) {
  const { t } = useTranslation();
  const nameOf = (person: Person, index: number) =>
    person.name || t('options.people.unnamed', { number: index + 1 });
  const change = (id: string, name: string, value: unknown) =>
    edit((p) => ({ ...p, people: p.people.map((one) => (one.id === id ? { ...one, [name]: value } : one)) }));
  const add = () => {
    const person = newPerson();
    edit((p) => {
      const free = p.people.length === 0;
      const held = Object.fromEntries(roles.map(({ id }) => [id, person.id])) as Roles;
      return { ...p, people: [...p.people, person], roles: free ? held : p.roles };
    });
  };
  const remove = (person: Person, index: number) => {
    const held = profile.roles;
    const licence = profile.licence;
    const without = (ids: readonly string[]) => ids.filter((id) => id !== person.id);
    const heldIn = new Map(profile.services.map((service) => [service.id, service]));
    edit((p) => ({
      ...p,
      people: p.people.filter(({ id }) => id !== person.id),
      licence: {
        ...p.licence,
        technicalStaff: without(p.licence.technicalStaff),
        supportStaff: without(p.licence.supportStaff),
      },
      roles: Object.fromEntries(
        Object.entries(p.roles).map(([r, id]) => [r, id === person.id ? '' : id]),
      ) as Roles,
      services: p.services.map((service) => ({
        ...service,
        siteManager: service.siteManager === person.id ? '' : service.siteManager,
        emergencyContact: service.emergencyContact === person.id ? '' : service.emergencyContact,
      })),
    }));
    offerUndo(t('options.people.removed', { name: nameOf(person, index) }), () =>
      edit((p) => ({
        ...p,
        people: p.people.toSpliced(index, 0, person),
        roles: held,
        licence: {
          ...p.licence,
          technicalStaff: licence.technicalStaff,
          supportStaff: licence.supportStaff,
        },
        services: p.services.map((service) => {
          const before = heldIn.get(service.id);
          return before
            ? { ...service, siteManager: before.siteManager, emergencyContact: before.emergencyContact }
            : service;
        }),
      })),
    );
  };
  const actions = (
    <Group gap="sm">
      <Button
        variant={profile.people.length === 0 ? 'filled' : 'default'}
        leftSection={<IconUserPlus size={16} aria-hidden />}
        onClick={add}
      >
        {t('options.people.add')}
      </Button>
      <Button
        component="a"
        href={`#companies/${profile.id}/paste`}
        variant="default"
        leftSection={<IconScan size={16} aria-hidden />}
      >
        {t('options.people.paste')}
      </Button>
    </Group>
  );
  if (profile.people.length === 0) {
    return (
      <Message icon={IconUsers} title={t('options.people.none')} actions={actions}>
        {t('options.people.noneHelp')}
      </Message>
    );
  }
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={4} size="h5">
          {t('options.people.roles')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('options.people.rolesHelp')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          {roles.map(({ id, zh }) => (
            <Select
              key={id}
              label={<Bilingual text={t(`options.people.role.${id}`)} zh={zh} inline />}
              description={t(`options.people.roleHelp.${id}`)}
              inputWrapperOrder={['label', 'input', 'description']}
              clearable
              comboboxProps={popupProps}
              wrapperProps={{ 'data-place': `roles.${id}` }}
              data={profile.people.map((person, index) => ({
                value: person.id,
                label: nameOf(person, index),
              }))}
              value={profile.roles[id] || null}
              placeholder={t('options.choose')}
              clearButtonProps={{ 'aria-label': t('options.clear') }}
              onChange={(person) => edit((p) => ({ ...p, roles: { ...p.roles, [id]: person ?? '' } }))}
            />
          ))}
        </SimpleGrid>
      </Stack>
      {profile.people.map((person, index) => (
        <RecordCard
          key={person.id}
          name={nameOf(person, index)}
          place={`people.${person.id}`}
          badges={roles
            .filter(({ id }) => profile.roles[id] === person.id)
            .map(({ id }) => t(`options.people.role.${id}`))}
          open={openValues(profile, findings, `people.${person.id}`)}
          unfolded={profile.people.length === 1 || openValues(profile, findings, `people.${person.id}`) > 0}
          removeLabel={t('options.people.removeNamed', { name: nameOf(person, index) })}
          onRemove={() => remove(person, index)}
        >
          <LeafGrid
            leaves={leaves.person}
            record={person}
            place={`people.${person.id}`}
            findings={findings}
            onChange={(name, value) => change(person.id, name, value)}
          />
        </RecordCard>
      ))}
      {actions}
    </Stack>
  );
}
