import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { ExternalLink } from '@/components/external-link.tsx';
import { type NextStep, type PlannedStage, placeUrl, type StageState } from '@/lib/journey/index.ts';
import { whenText } from './date-texts.ts';
import { DayInput } from './day-input.tsx';

interface Props {
  next: NextStep;
  /** portal id of the filing */
  portal: string;
  today: string;
  onNote: (stageId: string, after: StageState) => void;
}

/** What the person can say about the stage in hand: text id of the button and what it notes. */
function answersFor(kind: 'mend' | 'act' | 'wait', planned: PlannedStage): [string, StageState['state']][] {
  const { stage, state } = planned;
  if (kind === 'mend') return [['handedIn', stage.actor === 'you' ? 'doing' : 'waiting']];
  if (stage.actor !== 'you') {
    return [
      ['approved', 'done'],
      ['sentBack', 'blocked'],
    ];
  }
  if (stage.id === 'miit-sms' && state !== 'doing')
    return [
      ['smsCame', 'doing'],
      ['done', 'done'],
    ];
  if (stage.id === 'domain' && state !== 'doing')
    return [
      ['begun', 'doing'],
      ['done', 'done'],
    ];
  return [['done', 'done']];
}

/** The one thing to do next, where to do it, until when, and a way to say that it is done. */
export function NextCard({ next, portal, today, onNote }: Props) {
  const { t, i18n } = useTranslation();
  const [day, setDay] = useState(today);
  if (next.kind === 'finished') {
    return (
      <Card withBorder padding="sm">
        <Title order={2} size="h5">
          {t('popup.finished')}
        </Title>
        <Text size="sm">{t('popup.finishedText')}</Text>
      </Card>
    );
  }
  const { planned, deadline } = next;
  const text = (part: string) => t(`journey.stage.${planned.stage.id}.${part}`);
  const url = placeUrl(planned.stage.place, portal);
  const heading = { mend: 'popup.fix', act: 'popup.next', wait: 'popup.waiting' }[next.kind];
  const sentence = {
    mend: t('journey.mend', { stage: text('name') }),
    act: text('todo'),
    wait:
      planned.stage.actor === 'you'
        ? text('needs')
        : t('journey.wait', { actor: t(`journey.actor.${planned.stage.actor}`), what: text('todo') }),
  }[next.kind];
  const isLate = deadline?.kind === 'legal' && deadline.daysLeft !== null && deadline.daysLeft < 0;

  return (
    <Card withBorder padding="sm" component="section" aria-labelledby="next-step">
      <Stack gap={4}>
        <Text size="xs" className={next.kind === 'mend' ? 'beian-tone-bad' : 'beian-tone-quiet'} fw={600}>
          {t(heading)}
        </Text>
        <Title order={2} size="h5" id="next-step">
          <Bilingual inline text={text('name')} zh={text('zh')} />
        </Title>
        <Text size="sm">{sentence}</Text>
        {next.kind === 'act' && text('needs') !== '' && (
          <Text size="xs" className="beian-tone-quiet">
            {text('needs')}
          </Text>
        )}
        {deadline && (next.kind !== 'act' || deadline.running) && (
          <Text size="xs" fw={600} className={isLate ? 'beian-tone-bad' : undefined}>
            {whenText(deadline, t, i18n.language, today)}
          </Text>
        )}
        {url !== null && <ExternalLink href={url}>{t('popup.open')}</ExternalLink>}
        <Group gap="xs" align="flex-start" wrap="wrap" mt={4}>
          <DayInput
            label={t('popup.dateOf', { stage: text('name') })}
            today={today}
            day={day}
            onDay={setDay}
          />
          {answersFor(next.kind, planned).map(([action, state], index) => (
            <Button
              key={action}
              size="xs"
              variant={index === 0 ? 'filled' : 'default'}
              disabled={day === '' || day > today}
              onClick={() => onNote(planned.stage.id, { state, on: day })}
            >
              {t(`journey.action.${action}`)}
            </Button>
          ))}
        </Group>
      </Stack>
    </Card>
  );
}
