import { MultiSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { Notice } from '@/components/notice.tsx';
import { leaves } from '@/lib/profile/index.ts';
import { LeafGrid } from './leaf-grid.tsx';
import { RecordList } from './record-list.tsx';
import type { SectionProps } from './section.ts';

const staff = [
  { id: 'technicalStaff', zh: '技术人员' },
  { id: 'supportStaff', zh: '客服人员' },
] as const;

/** What the ICP commercial licence asks of a company; people are those that are entered already. */
export function LicenceSection(props: SectionProps) {
  const { t } = useTranslation();
  const { profile, findings, edit } = props;
  const people = profile.people.map(({ id, name }, index) => ({
    value: id,
    label: name || t('options.people.unnamed', { number: index + 1 }),
  }));
  return (
    <Stack gap="xl">
      <Notice tone="quiet" title={t('options.licence.unverified')} />
      <LeafGrid
        leaves={leaves.licence}
        record={profile.licence}
        place="licence"
        findings={findings}
        onChange={(name, value) => edit((p) => ({ ...p, licence: { ...p.licence, [name]: value } }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {staff.map(({ id, zh }) => (
          <MultiSelect
            key={id}
            label={<Bilingual text={t(`options.licence.${id}`)} zh={zh} inline />}
            data={people}
            value={profile.licence[id]}
            placeholder={profile.licence[id].length === 0 ? t('options.choose') : ''}
            nothingFoundMessage={t('options.nothingFound')}
            onChange={(ids) => edit((p) => ({ ...p, licence: { ...p.licence, [id]: ids } }))}
          />
        ))}
      </SimpleGrid>
      <RecordList {...props} list="shareholders" />
    </Stack>
  );
}
