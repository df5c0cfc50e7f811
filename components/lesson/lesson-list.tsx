import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '@/lib/profile/index.ts';
import { meaningName } from './meanings.ts';

interface Props {
  lessons: readonly Lesson[];
  onForget: (lesson: Lesson) => void;
}

/** What was taught, by host: the page's own words, what they mean, and a way to forget it. */
export function LessonList({ lessons, onForget }: Props) {
  const { t, i18n } = useTranslation();
  const hosts = [...new Set(lessons.map(({ host }) => host))];
  return (
    <Stack gap="lg">
      {hosts.map((host) => (
        <Stack key={host} gap="xs" component="section" aria-label={host}>
          <Title order={3} size="h5">
            {host}
          </Title>
          {lessons
            .filter((lesson) => lesson.host === host)
            .map((lesson) => (
              <Group key={lesson.id} justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
                <div style={{ minWidth: 0 }}>
                  <Text size="sm">
                    <span lang="zh-CN">{lesson.label}</span>
                    {' → '}
                    <b>{lesson.key === null ? t('lesson.never') : meaningName(lesson.key, i18n.language)}</b>
                  </Text>
                  {lesson.section.length > 0 && (
                    <Text size="xs" c="dimmed" lang="zh-CN">
                      {lesson.section.join(' › ')}
                    </Text>
                  )}
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  style={{ flex: 'none' }}
                  aria-label={t('lesson.forgetNamed', { label: lesson.label })}
                  onClick={() => onForget(lesson)}
                >
                  {t('lesson.forget')}
                </Button>
              </Group>
            ))}
        </Stack>
      ))}
    </Stack>
  );
}
