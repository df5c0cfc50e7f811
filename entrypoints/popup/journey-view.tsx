import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastChange, type Said, say, takeBack } from '@/components/journey/note-stage.ts';
import { TimelinePicture } from '@/components/journey/timeline.tsx';
import type { Journey } from '@/components/journey/use-journeys.ts';
import { DateList } from './date-list.tsx';
import { dateOf, NextCard } from './next-card.tsx';
import { NothingCard } from './nothing-card.tsx';
import { WithOthers } from './with-others.tsx';

const Checklist = lazy(() => import('@/components/journey/checklist.tsx'));

interface Props {
  journey: Journey;
  today: string;
  onExplain: () => void;
}

/** One filing: the next step, how far it is, the whole way, the next dates, and all stages on request. */
export function JourneyView({ journey, today, onExplain }: Props) {
  const { t } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  const [changed, setChanged] = useState<'said' | 'undone' | 'failed' | null>(null);
  const { filing, facts, stages, next, dates, progress } = journey;
  if (next.kind === 'nothing') return <NothingCard journey={journey} />;

  const report = (work: Promise<void>, outcome: 'said' | 'undone') =>
    work.then(
      () => setChanged(outcome),
      () => setChanged('failed'),
    );
  const onSay = (said: Said) => void report(say(filing.id, facts, said), 'said');
  const stageKey = next.kind === 'finished' ? 'finished' : `${next.planned.stage.id}.${next.planned.state}`;
  const said = t('popup.progress', progress);
  const waiting = stages.filter(
    ({ stage, state, ready }) =>
      next.kind !== 'wait' && ready && state === 'waiting' && stage.actor !== 'you',
  );

  return (
    <Stack gap={8}>
      <NextCard
        key={`${filing.id}.${stageKey}`}
        next={next}
        portal={filing.portal}
        today={today}
        onSay={onSay}
        onExplain={onExplain}
      />
      <WithOthers waiting={waiting} today={today} onSay={onSay} />
      <div>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text size="xs">{said}</Text>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={open}
            leftSection={
              open ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />
            }
            onClick={toggle}
          >
            {t(open ? 'popup.hideChecklist' : 'popup.checklist')}
          </Button>
        </Group>
        <Progress
          value={progress.total === 0 ? 100 : (progress.done / progress.total) * 100}
          aria-label={said}
          size="sm"
        />
        <ChangeLine
          journey={journey}
          changed={changed}
          onUndo={() => void report(takeBack(filing.id), 'undone')}
        />
      </div>
      {open ? (
        <Suspense>
          <Checklist journey={journey} today={today} onSay={onSay} />
        </Suspense>
      ) : (
        <>
          <TimelinePicture journey={journey} today={today} />
          <DateList dates={dates} said={dateOf(next)} today={today} />
        </>
      )}
    </Stack>
  );
}

interface ChangeProps {
  journey: Journey;
  changed: 'said' | 'undone' | 'failed' | null;
  onUndo: () => void;
}

/** What was just noted, and the way back. */
function ChangeLine({ journey, changed, onUndo }: ChangeProps) {
  const { t } = useTranslation();
  const change = lastChange(journey.filing);
  const words = (() => {
    if (change === null) return '';
    const stage = t(`journey.stage.${change.stageId}.name`);
    if (change.what === 'stage' || change.why === 'noted') {
      const after = change.what === 'stage' ? change.after : change.after[change.stageId];
      return t('journey.history.noted', { stage, state: t(`journey.state.${after?.state ?? 'todo'}`) });
    }
    return t(`journey.history.${change.why}`, { stage });
  })();
  return (
    <Text size="xs" role="status" component="div">
      {changed === 'failed' && <span className="beian-tone-bad">{t('popup.error')}</span>}
      {changed === 'undone' && t('popup.undone')}
      {changed === 'said' && words !== '' && (
        <>
          {words}{' '}
          <Button size="compact-xs" variant="subtle" onClick={onUndo}>
            {t('common.undo')}
          </Button>
        </>
      )}
    </Text>
  );
}
