import { Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showDate } from '@/components/dates.ts';
import type { Journey } from '@/components/journey/use-journeys.ts';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import { keyOf, type Reminder } from '@/lib/journey/reminders/index.ts';
import {
  onRemindersChanged,
  readReminders,
  remindersOn,
  snoozeReminders,
  turnRemindersOff,
  turnRemindersOn,
} from '@/lib/messages/reminders.ts';

interface Props {
  journeys: readonly Journey[];
  today: string;
}

/** Reminders and the calendar file: how dates reach the person where they do not look here. */
export function DatesPanel({ journeys, today }: Props) {
  const { t, i18n } = useTranslation();
  const save = async () => {
    // the calendar's library is needed by nobody else
    const { calendarFile } = await import('./calendar-file.ts');
    const text = calendarFile(journeys, t, i18n.language, today, new Date());
    saveAsFile(text, `beian-guide-${today}.ics`, 'text/calendar');
  };
  return (
    <Card withBorder component="section" aria-labelledby="dates" padding="md">
      <Stack gap="sm" align="flex-start">
        <Title order={3} size="h5" id="dates">
          {t('filings.dates')}
        </Title>
        <ReminderSwitch journeys={journeys} today={today} />
        <Button
          size="compact-sm"
          variant="default"
          disabled={journeys.length === 0}
          leftSection={<IconCalendarDown size={15} aria-hidden />}
          onClick={() => void save()}
        >
          {t('filings.calendar.save')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('filings.calendar.help')}
        </Text>
      </Stack>
    </Card>
  );
}

function useReminders() {
  const [state, setState] = useState<{ on: boolean; reminders: readonly Reminder[] } | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const [on, { reminders }] = await Promise.all([remindersOn(), readReminders()]);
      if (!life.signal.aborted) setState({ on, reminders });
    };
    onRemindersChanged(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, []);
  return state;
}

function ReminderSwitch({ journeys, today }: Props) {
  const { t, i18n } = useTranslation();
  const state = useReminders();
  const [isRefused, setRefused] = useState(false);
  if (state === null) return null;
  const turn = async (on: boolean) => {
    if (on) setRefused(!(await turnRemindersOn()));
    else await turnRemindersOff();
  };
  const limits = state.reminders.filter(({ kind }) => kind === 'limit');
  return (
    <Stack gap={6}>
      <Switch
        label={t('reminder.switch')}
        description={t('reminder.switchHelp')}
        checked={state.on}
        onChange={(event) => void turn(event.currentTarget.checked)}
      />
      {isRefused && (
        <Text size="sm" className="beian-tone-check" role="status">
          {t('reminder.refused')}
        </Text>
      )}
      {state.on &&
        limits.map((reminder) => {
          const stage = t(`journey.stage.${reminder.stageId}.name`);
          const service = journeys.find(({ filing }) => filing.id === reminder.filingId)?.service ?? '';
          const until = reminder.snoozedUntil;
          return (
            <Group key={keyOf(reminder)} gap="xs">
              <Text size="sm">
                {stage} · {service} · {showDate(reminder.day, i18n.language, today)}
                {until !== null &&
                  ` · ${t('reminder.snoozed', { date: showDate(until.slice(0, 10), i18n.language, today) })}`}
              </Text>
              {[1, 7].map((days) => (
                <Button
                  key={days}
                  size="compact-xs"
                  variant="default"
                  aria-label={t('reminder.snoozeNamed', { stage, count: days })}
                  onClick={() => void snoozeReminders([keyOf(reminder)], days, new Date())}
                >
                  {t('reminder.snooze', { count: days })}
                </Button>
              ))}
            </Group>
          );
        })}
    </Stack>
  );
}
