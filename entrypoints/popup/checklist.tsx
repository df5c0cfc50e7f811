import { Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import type { PlannedStage, StageState } from '@/lib/journey/index.ts';
import { DayInput } from './day-input.tsx';
import classes from './popup.module.css';

interface Props {
  stages: readonly PlannedStage[];
  today: string;
  onNote: (stageId: string, after: StageState) => void;
}

/** Every stage with a tick and its day, under the filing it belongs to. */
export function Checklist({ stages, today, onNote }: Props) {
  const { t } = useTranslation();
  const tracks = [...new Set(stages.map(({ stage }) => stage.track))];
  return (
    <Stack gap="xs">
      {tracks.map((track) => (
        <section key={track}>
          <Title order={3} size="xs" className="beian-tone-quiet">
            {t(`journey.track.${track}`)}
          </Title>
          <ul className={classes.list}>
            {stages
              .filter(({ stage }) => stage.track === track)
              .map((planned) => (
                <StageRow key={planned.stage.id} planned={planned} today={today} onNote={onNote} />
              ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}

interface RowProps {
  planned: PlannedStage;
  today: string;
  onNote: Props['onNote'];
}

function StageRow({ planned, today, onNote }: RowProps) {
  const { t } = useTranslation();
  const { stage, state, on } = planned;
  const name = t(`journey.stage.${stage.id}.name`);
  const isDone = state === 'done';
  return (
    <li className={classes.stage}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Checkbox
          size="xs"
          checked={isDone}
          onChange={(event) =>
            onNote(stage.id, event.currentTarget.checked ? { state: 'done', on: today } : { state: 'todo' })
          }
          label={<Bilingual text={name} zh={t(`journey.stage.${stage.id}.zh`)} />}
        />
        {isDone || state === 'doing' || (state === 'blocked' && on !== null) ? (
          <DayInput
            label={t('popup.dateOf', { stage: name })}
            today={today}
            day={on ?? ''}
            onDay={(day) => {
              if (day !== '' && day <= today) onNote(stage.id, { state, on: day });
            }}
          />
        ) : (
          <Text size="xs" className="beian-tone-quiet" ta="right">
            {t(`journey.state.${state}`)}
            {state === 'waiting' && ` · ${t(`journey.actor.${stage.actor}`)}`}
          </Text>
        )}
      </Group>
    </li>
  );
}
