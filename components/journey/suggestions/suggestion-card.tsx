import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '@/components/journey/moment-input.tsx';
import { Notice } from '@/components/notice.tsx';
import { happenedOn, type Suggested, type Suggestion, startsHours } from '@/lib/journey/notices/index.ts';

interface Props {
  suggestion: Suggestion;
  /** the service that the filing is about */
  service: string;
  /** China date */
  today: string;
  onAccept: (suggested: Suggested) => void;
  onDismiss: () => void;
}

/** What accepting would note, in one sentence. */
function useSentence() {
  const { t } = useTranslation();
  const stageName = (id: string) => t(`journey.stage.${id}.name`);
  return (suggested: Suggested): string => {
    switch (suggested.kind) {
      case 'note':
        return t(`suggestion.note.${suggested.state.state}`, { stage: stageName(suggested.stageId) });
      case 'sent-back':
        return t('suggestion.sentBack', { stage: stageName(suggested.stageId) });
      case 'number':
        return t(`suggestion.${suggested.which}`, { number: suggested.number });
      case 'order':
        return t('suggestion.order', { number: suggested.number });
    }
  };
}

/**
 * One suggestion with the page's own words. The page tells that something happened and not when: limits count from
 * that day, so it stands there to be changed before it is noted.
 */
export function SuggestionCard({ suggestion, service, today, onAccept, onDismiss }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { suggested, state, evidence } = suggestion;
  const [day, setDay] = useState(today);
  const [time, setTime] = useState('');
  const asksDay = suggested.kind !== 'order';
  const asksTime = startsHours(suggested);

  return (
    <Notice tone="quiet" icon={IconBulb} title={t('suggestion.title')}>
      <Stack gap={4}>
        <Text size="xs">
          {state ? t(`status.${state}`) : ''} <span lang="zh-CN">“{evidence}”</span>
        </Text>
        <Text size="xs">{sentence(suggested)}</Text>
        <Text size="xs" className="beian-tone-quiet">
          {service}
        </Text>
        {asksDay && (
          <>
            <Text size="xs">{t(asksTime ? 'suggestion.sinceWhen' : 'suggestion.when')}</Text>
            <Group gap={6} align="flex-start">
              <MomentInput
                label={t('suggestion.day')}
                today={today}
                day={day}
                onDay={setDay}
                time={asksTime ? time : null}
                onTime={setTime}
              />
            </Group>
          </>
        )}
      </Stack>
      <Group gap="xs">
        <Button
          size="compact-xs"
          leftSection={<IconCheck size={14} aria-hidden />}
          disabled={asksDay && (day === '' || day > today)}
          onClick={() => onAccept(happenedOn(suggested, day, asksTime ? time : ''))}
        >
          {t('suggestion.accept')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={onDismiss}>
          {t('suggestion.dismiss')}
        </Button>
      </Group>
    </Notice>
  );
}
