import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Said } from './note-stage.ts';
import classes from './stage-row.module.css';
import { StageRow } from './stage-row.tsx';
import type { Journey } from './use-journeys.ts';

interface Props {
  journey: Journey;
  today: string;
  onSay: (said: Said) => void;
}

/** Every stage with a tick and its day, under the filing it belongs to. */
export default function Checklist({ journey, today, onSay }: Props) {
  const { t } = useTranslation();
  const { stages } = journey;
  const tracks = [...new Set(stages.map(({ stage }) => stage.track))];
  return (
    <Stack gap="xs">
      {tracks.map((track) => (
        <section key={track} aria-label={t(`journey.track.${track}`)}>
          <Title order={3} size="xs" className="beian-tone-quiet">
            {t(`journey.track.${track}`)}
          </Title>
          <ul className={classes.list}>
            {stages
              .filter(({ stage }) => stage.track === track)
              .map((planned) => (
                <StageRow
                  key={planned.stage.id}
                  planned={planned}
                  journey={journey}
                  today={today}
                  onSay={onSay}
                />
              ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}
