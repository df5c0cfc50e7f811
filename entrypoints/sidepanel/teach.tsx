import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meaningGroups } from '@/components/lesson/meanings.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { tellLessonsChanged } from '@/lib/messages/lessons-changed.ts';
import { beyondLessons, listLessons, speaksOf, teach, unlearn } from '@/lib/profile/index.ts';
import type { PanelField } from './panel-field.ts';

/** True when what is known of the field comes from a lesson. */
export const isTaught = ({ field }: PanelField) =>
  field.evidence.some((entry) => entry.startsWith('lesson='));

/** Corrects what a field means on this host from now on: "this is …", "never fill this", or forget that. */
export function Teach({ panelField }: { panelField: PanelField }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const { field, place } = panelField;
  const taught = isTaught(panelField);
  if (place.label === '' || (field.never !== null && beyondLessons.has(field.never) && !taught)) return null;

  const change = async (work: () => Promise<unknown>) => {
    try {
      await work();
      const now = new Date();
      await tellLessonsChanged(now);
      setFailure(null);
      setOpen(false);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const learn = (key: string | null) =>
    change(() => teach({ ...place, section: [...place.section], key }, new Date()));
  const forget = () =>
    change(async () => {
      const here = (await listLessons(place.host)).filter((lesson) => speaksOf(lesson, place));
      await unlearn(here.map(({ id }) => id));
    });
  const groupName = (entity: string) => t(`lesson.entity.${entity}`);

  return (
    <Stack gap={6}>
      {taught && <Text size="xs">{t('lesson.taughtHere', { host: place.host })}</Text>}
      {failure && <StorageMessage error={failure} plain />}
      {open ? (
        <Select
          size="xs"
          searchable
          autoFocus
          selectFirstOptionOnChange
          label={t('lesson.choose')}
          description={t('lesson.chooseHelp', { host: place.host })}
          placeholder={t('lesson.search')}
          nothingFoundMessage={t('options.nothingFound')}
          data={meaningGroups(i18n.language, groupName)}
          value={field.key}
          maxDropdownHeight={260}
          onChange={(key) => key !== null && void learn(key)}
        />
      ) : null}
      <Group gap={4}>
        <Button size="compact-xs" variant="default" onClick={() => setOpen(!open)}>
          {t(open ? 'common.cancel' : 'lesson.thisIs')}
        </Button>
        {field.certainty !== 'never' && (
          <Button size="compact-xs" variant="default" onClick={() => void learn(null)}>
            {t('lesson.never')}
          </Button>
        )}
        {taught && (
          <Button size="compact-xs" variant="default" onClick={() => void forget()}>
            {t('lesson.forget')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
