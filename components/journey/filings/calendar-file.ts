import type { TFunction } from 'i18next';
import { whenText } from '@/components/journey/date-texts.ts';
import type { Journey } from '@/components/journey/use-journeys.ts';
import { calendarEntries, type Entry, type EntryWords, writeCalendar } from '@/lib/journey/calendar/index.ts';

function wordsOf(entry: Entry, journey: Journey, t: TFunction, language: string, today: string): EntryWords {
  const { stageId, kind, deadline } = entry;
  const stage = t(`journey.stage.${stageId}.name`);
  const zh = t(`journey.stage.${stageId}.zh`);
  const missed = t(`journey.stage.${stageId}.missed`, { defaultValue: '' });
  const isProjected = kind === 'limit' && deadline?.running === false;
  const lines = [
    t(`journey.stage.${stageId}.todo`),
    deadline && whenText(deadline, t, language, today),
    kind === 'limit' && missed !== '' && `${t('popup.missed')} ${missed}`,
    deadline && t(`journey.kind.${deadline.kind}`),
    deadline?.provisional &&
      t('common.pair', { name: t('popup.provisional'), value: t('popup.provisionalHelp') }),
    t('filings.calendar.chinaDate'),
    journey.company,
  ];
  return {
    summary: t(`filings.calendar.${isProjected ? 'projected' : kind}`, {
      stage: zh === '' || zh === stage ? stage : `${stage} ${zh}`,
      service: journey.service,
    }),
    description: lines.filter((line) => typeof line === 'string' && line !== '').join('\n'),
  };
}

/** One calendar file with the dates of all filings, in the person's language. */
export function calendarFile(
  journeys: readonly Journey[],
  t: TFunction,
  language: string,
  today: string,
  now: Date,
): string {
  const entries = journeys.flatMap((journey) =>
    calendarEntries(journey.filing.id, journey.filing, journey.facts, today).map((entry) => ({
      entry,
      words: wordsOf(entry, journey, t, language, today),
    })),
  );
  const since = journeys.map(({ filing }) => filing.createdAt).sort()[0] ?? now.toISOString();
  return writeCalendar(entries, t('filings.calendar.name'), since, now);
}
