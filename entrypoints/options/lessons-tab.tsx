import { Button, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LessonImport } from '@/components/lesson/lesson-import.tsx';
import { LessonList } from '@/components/lesson/lesson-list.tsx';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import type { UndoOffer } from '@/components/profile/undo-bar.tsx';
import { useStored } from '@/components/use-stored.ts';
import { tellLessonsChanged } from '@/lib/messages/lessons-changed.ts';
import { type Lesson, listLessons, restoreLessons, unlearn, writeLessons } from '@/lib/profile/index.ts';

const tell = () => tellLessonsChanged(new Date());

/** What the person taught about fields of filing pages: list, forget, take out, bring in. */
export function LessonsTab({ offerUndo }: { offerUndo: (offer: UndoOffer) => void }) {
  const { t } = useTranslation();
  const stored = useStored(() => listLessons());
  const [failure, setFailure] = useState<Error | null>(null);
  if (stored.state === 'loading') return null;
  if (stored.state === 'failed') return <StorageMessage error={stored.error} />;
  const lessons = stored.value;
  const change = (work: () => Promise<unknown>) =>
    work()
      .then(tell)
      .then(
        () => setFailure(null),
        (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
      );
  const forget = (lesson: Lesson) =>
    change(async () => {
      const removed = await unlearn([lesson.id]);
      const text = t('lesson.forgotten', { label: lesson.label });
      offerUndo({ text, undo: () => void change(() => restoreLessons(removed)) });
    });
  const save = () => {
    const now = new Date();
    saveAsFile(writeLessons(lessons, now), `beian-guide-lessons-${now.toISOString().slice(0, 10)}.json`);
  };
  return (
    <Stack gap="lg" maw={680}>
      <Title order={2} size="h3">
        {t('options.tab.lessons')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('lesson.help')}
      </Text>
      {failure && <StorageMessage error={failure} plain />}
      {lessons.length === 0 ? (
        <Text size="sm">{t('lesson.none')}</Text>
      ) : (
        <>
          <LessonList lessons={lessons} onForget={(lesson) => void forget(lesson)} />
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={save}
          >
            {t('lesson.export', { count: lessons.length })}
          </Button>
        </>
      )}
      <LessonImport stored={lessons} onImported={() => void tell()} />
    </Stack>
  );
}
