import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { leaves, newDomain, newShareholder, type Profile } from '@/lib/profile/index.ts';
import { LeafGrid } from './leaf-grid.tsx';
import { openValues } from './open-values.ts';
import { RecordCard } from './record-card.tsx';
import type { SectionProps } from './section.ts';

/** The lists of a company whose records have no place in a form of their own. */
const lists = {
  shareholders: { zh: '股东', leaves: leaves.shareholder, make: newShareholder },
  domains: { zh: '域名', leaves: leaves.domain, make: newDomain },
} as const;
type ListId = keyof typeof lists;
type Item = Profile[ListId][number];

/** Records such as shareholders or domains: added, edited and removed one by one. */
export function RecordList({ list, profile, findings, edit, offerUndo }: SectionProps & { list: ListId }) {
  const { t } = useTranslation();
  const { zh, leaves: fields, make } = lists[list];
  const items: readonly Item[] = profile[list];
  const nameOf = (item: Item, index: number) =>
    item.name || t(`options.records.${list}.unnamed`, { number: index + 1 });
  const change = (next: (items: Item[]) => Item[]) => edit((p) => ({ ...p, [list]: next([...p[list]]) }));
  const remove = (item: Item, index: number) => {
    change((all) => all.filter(({ id }) => id !== item.id));
    offerUndo(t('options.records.removed', { name: nameOf(item, index) }), () =>
      change((all) => all.toSpliced(index, 0, item)),
    );
  };
  return (
    <Stack gap="sm" component="section" aria-label={t(`options.records.${list}.title`)}>
      <Title order={4} size="h5">
        <Bilingual text={t(`options.records.${list}.title`)} zh={zh} inline />
      </Title>
      <Text size="sm" c="dimmed">
        {t(`options.records.${list}.help`)}
      </Text>
      {items.map((item, index) => (
        <RecordCard
          key={item.id}
          name={nameOf(item, index)}
          place={`${list}.${item.id}`}
          open={openValues(profile, findings, `${list}.${item.id}`)}
          unfolded={item.name === ''}
          removeLabel={t('options.records.removeNamed', { name: nameOf(item, index) })}
          onRemove={() => remove(item, index)}
        >
          <LeafGrid
            leaves={fields}
            record={item}
            place={`${list}.${item.id}`}
            findings={findings}
            onChange={(name, value) =>
              change((all) => all.map((one) => (one.id === item.id ? { ...one, [name]: value } : one)))
            }
          />
        </RecordCard>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => change((all) => [...all, make()])}
        >
          {t(`options.records.${list}.add`)}
        </Button>
      </Group>
    </Stack>
  );
}
