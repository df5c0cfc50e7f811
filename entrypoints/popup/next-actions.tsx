import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentInput } from '@/components/journey/moment-input.tsx';
import type { Said } from '@/components/journey/note-stage.ts';
import { UntilInput } from '@/components/journey/until-input.tsx';
import type { NextStep, PlannedStage } from '@/lib/journey/index.ts';

type Step = Extract<NextStep, { planned: PlannedStage }>;
type Action = 'done' | 'begun' | 'smsCame' | 'approved' | 'sentBack' | 'handedIn';

/** What the person can say about the stage in hand, the likely answer first. */
function actionsFor({ kind, planned }: Step): Action[] {
  const { stage, state } = planned;
  if (kind === 'mend') return ['handedIn'];
  if (stage.actor !== 'you') return ['approved', 'sentBack'];
  if (state === 'doing') return stage.sentBackTo ? ['done', 'sentBack'] : ['done'];
  if (isToTheHour(planned)) return ['smsCame', 'done'];
  const { limit } = stage;
  const hasClock = stage.id === 'domain' || (limit?.type === 'after' && limit.event === 'begun');
  return hasClock ? ['begun', 'done'] : ['done'];
}

/** True where the hour at which the stage begins counts. */
function isToTheHour({ stage }: PlannedStage): boolean {
  return stage.limit?.type === 'after' && stage.limit.hours !== undefined;
}

/** China's clock at a moment, `HH:MM`. */
const chinaTime = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);

interface Props {
  next: Step;
  today: string;
  onSay: (said: Said) => void;
}

/** The day on which it happened, and buttons that say what happened. */
export function NextActions({ next, today, onSay }: Props) {
  const { t } = useTranslation();
  const { planned } = next;
  const stageId = planned.stage.id;
  const [day, setDay] = useState(today);
  const [until, setUntil] = useState('');
  const actions = actionsFor(next);
  const [time, setTime] = useState(() => chinaTime(new Date()));
  const asksTime = actions.includes('smsCame');
  const isFuture = planned.stage.limit?.type === 'before-begun';

  const saidBy = (action: Action): Said => {
    if (action === 'sentBack') return { kind: 'sent-back', stageId, on: day, reason: '' };
    if (action === 'handedIn') return { kind: 'handed-in', stageId, on: day };
    if (action === 'smsCame') {
      const moment = new Date(`${day}T${time}:00+08:00`);
      const at = Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
      return { kind: 'note', stageId, state: { state: 'doing', on: day, ...(at && { at }) } };
    }
    if (action === 'begun') return { kind: 'note', stageId, state: { state: 'doing', on: day } };
    return { kind: 'note', stageId, state: { state: 'done', on: day, ...(until && { until }) } };
  };

  return (
    <Group gap={6} align="flex-start" wrap="wrap" mt={4}>
      <MomentInput
        label={t('popup.dateOf', { stage: t(`journey.stage.${stageId}.name`) })}
        today={today}
        day={day}
        future={isFuture}
        onDay={setDay}
        time={asksTime ? time : null}
        onTime={setTime}
      />
      {planned.stage.grants && (
        <div style={{ flexBasis: '100%' }}>
          <UntilInput day={until} onDay={setUntil} />
        </div>
      )}
      {actions.map((action, index) => (
        <Button
          key={action}
          size="xs"
          px="sm"
          variant={index === 0 ? 'filled' : 'default'}
          disabled={day === '' || (!isFuture && day > today)}
          onClick={() => onSay(saidBy(action))}
        >
          {t(`journey.action.${action}`)}
        </Button>
      ))}
    </Group>
  );
}
