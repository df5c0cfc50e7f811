import { Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarClock, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nextDates, whenText } from '@/components/journey/date-texts.ts';
import { ToneText } from '@/components/tone.tsx';
import type { Deadline } from '@/lib/journey/index.ts';

import classes from './popup.module.css';
import { Provisional } from './provisional.tsx';

interface Props {
  dates: readonly Deadline[];
  /** what the card above says already */
  said: Deadline | null;
  today: string;
}

/** The next dates: what, when, whether a limit or an estimate, and what happens if it is missed. */
export function DateList({ dates, said, today }: Props) {
  const { t } = useTranslation();
  const others = dates.filter(({ stageId }) => stageId !== said?.stageId);
  const shown = nextDates(others, said === null ? 3 : 2);
  if (shown.length === 0 && said !== null) return null;
  return (
    <section aria-labelledby="next-dates">
      <Group gap={6} mb={2} align="baseline">
        <Title order={2} size="sm" id="next-dates">
          {t('popup.dates')}
        </Title>
        {shown.some(({ running }) => !running) && (
          <Text size="xs" className="beian-tone-quiet">
            {t('popup.projected')}
          </Text>
        )}
      </Group>
      {shown.length === 0 ? (
        <Text size="xs" className="beian-tone-quiet">
          {t('popup.noDates')}
        </Text>
      ) : (
        <Stack component="ul" gap={2} className={classes.list}>
          {shown.map((deadline) => (
            <DateRow key={deadline.stageId} deadline={deadline} today={today} />
          ))}
        </Stack>
      )}
    </section>
  );
}

function DateRow({ deadline, today }: { deadline: Deadline; today: string }) {
  const { t, i18n } = useTranslation();
  const isLegal = deadline.kind !== 'estimate';
  const isLate = isLegal && deadline.running && deadline.daysLeft !== null && deadline.daysLeft < 0;
  const missed = t(`journey.stage.${deadline.stageId}.missed`, { defaultValue: '' });
  return (
    <li>
      <Text size="xs" component="div" className={classes.date}>
        <ToneText
          tone={isLate ? 'bad' : isLegal && deadline.running ? 'check' : 'quiet'}
          icon={isLegal ? IconGavel : IconCalendarClock}
          fw={600}
        >
          {t(`journey.stage.${deadline.stageId}.name`)}
        </ToneText>{' '}
        {whenText(deadline, t, i18n.language, today)}
        <span className="beian-tone-quiet"> · {t(`popup.kind.${deadline.kind}`)}</span>
        <Provisional deadline={deadline} />
      </Text>
      {isLegal && deadline.running && missed !== '' && (
        <Text size="xs" className="beian-tone-quiet" pl={20}>
          {t('popup.missed')} {missed}
        </Text>
      )}
    </li>
  );
}
