import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageChange, StageState } from '@/lib/journey/index.ts';
import { Checklist } from './checklist.tsx';
import { DateList } from './date-list.tsx';
import { NextCard } from './next-card.tsx';
import { noteStage, takeBack } from './stage-notes.ts';
import type { Journey } from './use-journeys.ts';

/** One filing: the next step, how far it is, the next dates, and all stages on request. */
export function JourneyView({ journey, today }: { journey: Journey; today: string }) {
  const { t } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  const [change, setChange] = useState<StageChange | null>(null);
  const [isUndone, setUndone] = useState(false);
  const [error, setError] = useState(false);
  const { filing, next, dates, stages, progress } = journey;

  const note = async (stageId: string, after: StageState) => {
    try {
      setChange(await noteStage(filing.id, stageId, after));
      setUndone(false);
      setError(false);
    } catch {
      setError(true);
    }
  };
  const undo = async () => {
    if (change === null) return;
    try {
      await takeBack(filing.id, change);
      setChange(null);
      setUndone(true);
    } catch {
      setError(true);
    }
  };
  const stageKey = next.kind === 'finished' ? 'finished' : `${next.planned.stage.id}.${next.planned.state}`;
  const said = t('popup.progress', progress);

  return (
    <Stack gap="xs">
      <NextCard
        key={`${filing.id}.${stageKey}`}
        next={next}
        portal={filing.portal}
        today={today}
        onNote={(stageId, after) => void note(stageId, after)}
      />
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
        <Progress value={(progress.done / progress.total) * 100} aria-label={said} size="sm" />
        <Text size="xs" role="status" component="div">
          {error && <span className="beian-tone-bad">{t('popup.error')}</span>}
          {isUndone && t('popup.undone')}
          {change !== null && (
            <>
              {t('popup.changed', {
                stage: t(`journey.stage.${change.stageId}.name`),
                state: t(`journey.state.${change.after.state}`),
              })}{' '}
              <Button size="compact-xs" variant="subtle" onClick={() => void undo()}>
                {t('common.undo')}
              </Button>
            </>
          )}
        </Text>
      </div>
      {open && (
        <Checklist stages={stages} today={today} onNote={(stageId, after) => void note(stageId, after)} />
      )}
      <DateList dates={dates} today={today} />
    </Stack>
  );
}
