import { ActionIcon, Button, Checkbox, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import type { PlannedStage, StageState } from '@/lib/journey/index.ts';
import type { Said } from './note-stage.ts';
import { NotedDay } from './noted-day.tsx';
import { StageDetail } from './stage-detail.tsx';
import classes from './stage-row.module.css';
import type { Journey } from './use-journeys.ts';

interface Props {
  planned: PlannedStage;
  journey: Journey;
  today: string;
  onSay: (said: Said) => void;
}

/** A stage with its tick, its day or where it stands, and everything about it on request. */
export function StageRow({ planned, journey, today, onSay }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { stage, state, on, at, until, note } = planned;
  const name = t(`journey.stage.${stage.id}.name`);
  const isDone = state === 'done';
  const put = (after: StageState) => onSay({ kind: 'note', stageId: stage.id, state: after });
  const isFuture = stage.limit?.type === 'before-begun' && !isDone;
  return (
    <li className={classes.stage} data-state={state}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Checkbox
          size="xs"
          checked={isDone}
          onChange={(event) =>
            put(event.currentTarget.checked ? { state: 'done', on: today } : { state: 'todo' })
          }
          label={<Bilingual text={name} zh={t(`journey.stage.${stage.id}.zh`)} />}
        />
        <Group gap={4} wrap="nowrap" align="flex-start">
          {isDone || state === 'doing' ? (
            <NotedDay
              label={t('popup.dateOf', { stage: name })}
              today={today}
              day={on ?? ''}
              future={isFuture}
              onDay={(day) => {
                if (day !== '' && (isFuture || day <= today))
                  put({ state, on: day, ...(at && { at }), ...(until && { until }) });
              }}
            />
          ) : state === 'waiting' && stage.sentBackTo ? (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => onSay({ kind: 'sent-back', stageId: stage.id, on: today, reason: '' })}
            >
              {t('journey.action.sentBack')}
            </Button>
          ) : state === 'blocked' ? (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => onSay({ kind: 'handed-in', stageId: stage.id, on: today })}
            >
              {t('journey.action.handedIn')}
            </Button>
          ) : stage.onDemand && state === 'todo' ? (
            <Button size="compact-xs" variant="default" onClick={() => put({ state: 'doing', on: today })}>
              {t('journey.action.started')}
            </Button>
          ) : (
            <Text size="xs" className="beian-tone-quiet" ta="right">
              {t(`journey.state.${state}`)}
              {state === 'waiting' && ` · ${t(`journey.actor.${stage.actor}`)}`}
            </Text>
          )}
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-label={t('journey.detail.about', { stage: name })}
            onClick={() => setOpen(!open)}
          >
            {open ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
          </ActionIcon>
        </Group>
      </Group>
      {!open && note !== '' && (
        <Text size="xs" className={classes.note}>
          {note}
        </Text>
      )}
      {open && (
        <StageDetail
          planned={planned}
          journey={journey}
          onNote={(text) =>
            put({ state, ...(on && { on }), ...(at && { at }), ...(until && { until }), note: text })
          }
          onUntil={(day) => put({ state, ...(on && { on }), ...(day && { until: day }) })}
        />
      )}
    </li>
  );
}
