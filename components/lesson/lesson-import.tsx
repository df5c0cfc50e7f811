import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StorageMessage } from '@/components/profile/storage-message.tsx';
import { FileChoice } from '@/components/transfer/file-choice.tsx';
import {
  compareLessons,
  importLessons,
  type Lesson,
  type LessonChanges,
  type LessonRefusal,
  readLessons,
} from '@/lib/profile/index.ts';

interface Props {
  /** what is stored now, to show what the file would change */
  stored: readonly Lesson[];
  onImported: () => void;
}

type State =
  | { is: 'idle' }
  | { is: 'refused'; reason: LessonRefusal; path: string; name: string }
  | { is: 'preview'; lessons: readonly Lesson[] }
  | { is: 'failed'; error: Error }
  | { is: 'done'; changes: LessonChanges };

/** Brings lessons in from a file; says first what they would change. */
export function LessonImport({ stored, onImported }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ is: 'idle' });
  const choose = async (file: File) => {
    const large = readLessons('', file.size);
    const read = !large.ok && large.reason === 'too-large' ? large : readLessons(await file.text());
    setState(
      read.ok ? { is: 'preview', lessons: read.lessons } : { is: 'refused', ...read, name: file.name },
    );
  };
  const write = async (lessons: readonly Lesson[]) => {
    try {
      const changes = await importLessons(lessons);
      setState({ is: 'done', changes });
      onImported();
    } catch (error) {
      setState({ is: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  const say = ({ added, changed, same }: LessonChanges) =>
    t('lesson.changes', { added: added.length, changed: changed.length, same });
  return (
    <Stack gap="xs" component="section" aria-label={t('lesson.import')}>
      <FileChoice
        id="lesson-file"
        label={t('lesson.import')}
        accept=".json,application/json"
        onChoose={(file) => void choose(file)}
      />
      <div aria-live="polite">
        {state.is === 'refused' && (
          <Alert
            color="red"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('options.import.refused', { name: state.name })}
          >
            <Text size="sm">{t(`lesson.refused.${state.reason}`)}</Text>
            {state.path !== '' && <Text size="sm">{t('options.import.place', { path: state.path })}</Text>}
          </Alert>
        )}
        {state.is === 'failed' && <StorageMessage error={state.error} />}
        {state.is === 'done' && (
          <Alert icon={<IconCheck aria-hidden />} title={t('options.import.done')}>
            <Text size="sm">{say(state.changes)}</Text>
          </Alert>
        )}
        {state.is === 'preview' && (
          <Stack gap="xs">
            <Text size="sm">{say(compareLessons(state.lessons, stored))}</Text>
            <Group gap="xs">
              <Button size="compact-sm" onClick={() => void write(state.lessons)}>
                {t('lesson.importNow')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setState({ is: 'idle' })}>
                {t('common.cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </div>
    </Stack>
  );
}
