import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { ExternalLink } from '@/components/external-link.tsx';
import { whenText } from '@/components/journey/date-texts.ts';
import type { Said } from '@/components/journey/note-stage.ts';
import { type Deadline, type NextStep, placeUrl } from '@/lib/journey/index.ts';
import { NextActions } from './next-actions.tsx';
import { Provisional } from './provisional.tsx';

interface Props {
  next: Exclude<NextStep, { kind: 'nothing' }>;
  /** portal id of the filing */
  portal: string;
  today: string;
  onSay: (said: Said) => void;
  onExplain: () => void;
}

/** The date that the card shows: none for what the person does at their own pace. */
export function dateOf(next: NextStep): Deadline | null {
  if (!('deadline' in next) || next.deadline === null) return null;
  return next.kind !== 'act' || next.deadline.running ? next.deadline : null;
}

/** The one thing to do next, where to do it, until when, and a way to say that it is done. */
export function NextCard({ next, portal, today, onSay, onExplain }: Props) {
  const { t, i18n } = useTranslation();
  if (next.kind === 'finished') {
    return (
      <Card withBorder padding="sm">
        <Title order={2} size="h5">
          {t(next.cancelled ? 'status.cancelled' : 'popup.finished')}
        </Title>
        {!next.cancelled && <Text size="sm">{t('popup.finishedText')}</Text>}
      </Card>
    );
  }
  const { planned, deadline } = next;
  const text = (part: string) => t(`journey.stage.${planned.stage.id}.${part}`);
  const at = next.kind === 'mend' ? next.at : planned;
  const url = placeUrl(at.stage.place, portal);
  const heading = { mend: 'popup.fix', act: 'popup.next', wait: 'popup.waiting' }[next.kind];
  const sentence = {
    mend: t('journey.mend', { stage: text('name'), at: t(`journey.stage.${at.stage.id}.name`) }),
    act: text('todo'),
    wait:
      planned.stage.actor === 'you'
        ? text('needs')
        : t('journey.wait', { actor: t(`journey.actor.${planned.stage.actor}`), what: text('todo') }),
  }[next.kind];
  const isLate = deadline !== null && deadline.kind !== 'estimate' && (deadline.daysLeft ?? 0) < 0;
  const isLimit = deadline !== null && deadline.kind !== 'estimate' && deadline.running;
  const missed = isLimit ? t(`journey.stage.${deadline.stageId}.missed`, { defaultValue: '' }) : '';
  const isOther = deadline !== null && deadline.stageId !== planned.stage.id;

  return (
    <Card withBorder padding="xs" component="section" aria-labelledby="next-step">
      <Stack gap={2}>
        <Text size="xs" className={next.kind === 'mend' ? 'beian-tone-bad' : 'beian-tone-quiet'} fw={600}>
          {t(heading)}
        </Text>
        <Title order={2} size="0.9375rem" lh={1.3} id="next-step">
          <Bilingual inline text={text('name')} zh={text('zh')} />
        </Title>
        <Text size="sm" lh={1.35}>
          {sentence}
        </Text>
        {next.kind === 'mend' && planned.note !== '' && (
          <Text size="xs" lineClamp={2} lang="zh-CN">
            {planned.note}
          </Text>
        )}
        {next.kind === 'act' && text('needs') !== '' && (
          <Text size="xs" className="beian-tone-quiet">
            {text('needs')}
          </Text>
        )}
        {deadline && deadline === dateOf(next) && (
          <Text size="xs" component="div">
            <b className={isLate ? 'beian-tone-bad' : undefined}>
              {isOther && `${t(`journey.stage.${deadline.stageId}.name`)}: `}
              {whenText(deadline, t, i18n.language, today)}
            </b>
            <span className="beian-tone-quiet">{` · ${t(`popup.kind.${deadline.kind}`)}`}</span>
            <Provisional deadline={deadline} />
            {missed !== '' && <div className="beian-tone-quiet">{`${t('popup.missed')} ${missed}`}</div>}
          </Text>
        )}
        {url !== null && <ExternalLink href={url}>{t(`popup.openAt.${at.stage.place}`)}</ExternalLink>}
        {next.kind === 'mend' && (
          <Anchor component="button" type="button" size="sm" ta="left" onClick={onExplain}>
            {t('popup.explain')}
          </Anchor>
        )}
        <NextActions next={next} today={today} onSay={onSay} />
      </Stack>
    </Card>
  );
}
