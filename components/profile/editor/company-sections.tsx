import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { leaves } from '@/lib/profile/index.ts';
import { LeafGrid } from './leaf-grid.tsx';
import { RecordList } from './record-list.tsx';
import { contactNames, type SectionProps } from './section.ts';

/** The organizer's values: those of the certificate, or those of address and contact. */
export function OrganizerSection({
  profile,
  findings,
  edit,
  part,
}: SectionProps & { part: 'certificate' | 'contact' }) {
  const { t } = useTranslation();
  const { certificateAddress, contactAddress } = profile.organizer;
  const grid = (
    <LeafGrid
      leaves={leaves.organizer.filter(({ name }) => contactNames.includes(name) === (part === 'contact'))}
      record={profile.organizer}
      place="organizer"
      findings={findings}
      onChange={(name, value) => edit((p) => ({ ...p, organizer: { ...p.organizer, [name]: value } }))}
    />
  );
  if (part === 'certificate' || contactAddress !== '' || certificateAddress === '') return grid;
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Text size="sm">{t('options.sameAddress')}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() =>
            edit((p) => ({
              ...p,
              organizer: { ...p.organizer, contactAddress: p.organizer.certificateAddress },
            }))
          }
        >
          {t('options.useSameAddress')}
        </Button>
      </Group>
      {grid}
    </Stack>
  );
}

const providers = [
  { id: 'accessProvider', zh: '接入商' },
  { id: 'registrar', zh: '域名注册服务机构' },
] as const;

/** Who hosts the service and who registered the domain. */
export function ProviderSection(props: SectionProps) {
  const { t } = useTranslation();
  const { profile, findings, edit } = props;
  return (
    <Stack gap="xl">
      {providers.map(({ id, zh }) => (
        <Stack key={id} gap="sm" component="section" aria-label={t(`options.provider.${id}`)}>
          <Title order={4} size="h5">
            <Bilingual text={t(`options.provider.${id}`)} zh={zh} inline />
          </Title>
          <Text size="sm" c="dimmed">
            {t(`options.provider.${id}Help`)}
          </Text>
          <LeafGrid
            leaves={leaves.provider}
            record={profile[id]}
            place={id}
            findings={findings}
            onChange={(name, value) => edit((p) => ({ ...p, [id]: { ...p[id], [name]: value } }))}
          />
        </Stack>
      ))}
      <RecordList {...props} list="domains" />
    </Stack>
  );
}
