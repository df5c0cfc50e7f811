import { ActionIcon, Group, NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { showDaysLeft } from '@/components/dates.ts';
import type { Journey } from '@/components/journey/use-journeys.ts';
import classes from './popup.module.css';

interface Props {
  all: readonly Journey[];
  journey: Journey;
  today: string;
  onChoose: (filingId: string) => void;
  onMore: () => void;
}

/** More filings than this are chosen from a list that unfolds. */
const mostRows = 4;

/** Which filing is shown; with several, where each of them stands. */
export function FilingChoice({ all, journey, onChoose, onMore }: Props) {
  const { t } = useTranslation();
  const provider = (one: Journey) => t(`portal.${one.filing.portal || 'other'}`);
  return (
    <Group gap={2} wrap="nowrap" justify="space-between" align="flex-start" className={classes.beside}>
      {all.length === 1 && (
        <div style={{ minWidth: 0 }}>
          <Text size="xs" fw={500} truncate title={journey.service}>
            {journey.service}
          </Text>
          <Text size="xs" className="beian-tone-quiet" truncate title={journey.company}>
            {journey.company} · {provider(journey)}
          </Text>
        </div>
      )}
      {all.length > mostRows && (
        <NativeSelect
          size="xs"
          aria-label={t('popup.choose')}
          style={{ flex: 1, minWidth: 0 }}
          value={journey.filing.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
          data={all.map((one) => ({
            value: one.filing.id,
            label: `${one.service} · ${standing(one, t)}`,
          }))}
        />
      )}
      {all.length > 1 && all.length <= mostRows && (
        <nav aria-label={t('popup.choose')} className={classes.filings}>
          {all.map((one) => (
            <UnstyledButton
              key={one.filing.id}
              className={classes.filing}
              aria-current={one === journey || undefined}
              title={`${one.service} · ${one.company} · ${provider(one)}`}
              onClick={() => onChoose(one.filing.id)}
            >
              <span className={classes.filingName}>{one.service}</span>
              <span className={isPressing(one) ? 'beian-tone-bad' : 'beian-tone-quiet'}>
                {standing(one, t)}
              </span>
            </UnstyledButton>
          ))}
        </nav>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('popup.more')}
        title={t('popup.more')}
        onClick={onMore}
      >
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** The limit of the next step, when its clock runs. */
function limitOf({ next }: Journey): number | null {
  if (!('deadline' in next) || next.deadline === null || !next.deadline.running) return null;
  return next.deadline.kind === 'estimate' ? null : next.deadline.daysLeft;
}

function isPressing(journey: Journey): boolean {
  const left = limitOf(journey);
  return journey.next.kind === 'mend' || (left !== null && left <= 7);
}

/** Where a filing stands, in a few words. */
function standing(journey: Journey, t: TFunction): string {
  const { next } = journey;
  if (next.kind === 'finished' && next.cancelled) return t('status.cancelled');
  if (next.kind === 'nothing' || next.kind === 'finished') return t(`popup.standing.${next.kind}`);
  if (next.kind === 'mend') return t('popup.fix');
  const stage = t(`journey.stage.${next.planned.stage.id}.name`);
  if (next.kind === 'wait') return t('popup.standing.wait', { stage });
  const left = limitOf(journey);
  return left === null ? stage : `${stage} · ${showDaysLeft(left, t)}`;
}
