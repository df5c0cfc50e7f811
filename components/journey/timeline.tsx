import { Group, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { showDate } from '@/components/dates.ts';
import { sentences } from '@/components/sentences.ts';
import { type Bar, type Lane, situationOf, type Timeline, timelineOf } from '@/lib/journey/index.ts';
import classes from './timeline.module.css';
import type { Journey } from './use-journeys.ts';

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/** The whole way as a picture, with its words for who does not see it. Nothing for a filing without stages. */
export function TimelinePicture({ journey, today }: { journey: Journey; today: string }) {
  const { t, i18n } = useTranslation();
  const timeline = timelineOf(journey.stages, situationOf(journey.filing, journey.facts), today);
  if (timeline === null) return null;
  const show = (day: string) => showDate(day, i18n.language, today);
  const lanes = timeline.lanes.map((lane) => laneWords(lane, t, show));
  const words = sentences(lanes, i18n.language);
  return (
    <figure className={classes.figure}>
      <div
        role="img"
        aria-label={t('common.pair', { name: t('journey.timeline.title'), value: words })}
        className={classes.picture}
      >
        {timeline.lanes.map((lane) => (
          <div key={lane.track} className={classes.lane}>
            <span className={classes.name}>{t(`journey.timeline.track.${lane.track}`)}</span>
            <span className={classes.row}>
              {lane.bars.map((bar) => (
                <BarPiece key={bar.stageId} bar={bar} />
              ))}
              {lane.limits.map((limit) => (
                <i key={limit.stageId} className={classes.limit} style={{ left: percent(limit.at) }} />
              ))}
              <i className={classes.today} style={{ left: percent(timeline.today) }} />
            </span>
          </div>
        ))}
        <Scale timeline={timeline} show={show} />
      </div>
      <Legend />
    </figure>
  );
}

function BarPiece({ bar }: { bar: Bar }) {
  const width = Math.max(0, bar.sure - bar.from);
  const range = Math.max(0, bar.until - bar.sure);
  return (
    <>
      {(range > 0 || bar.open) && (
        <i
          className={classes.range}
          data-open={bar.open || undefined}
          style={{ left: percent(bar.sure), width: bar.open ? '8%' : percent(range) }}
        />
      )}
      <i
        className={classes.bar}
        data-state={bar.state}
        style={{ left: percent(bar.from), width: percent(width) }}
      />
    </>
  );
}

function Scale({ timeline, show }: { timeline: Timeline; show: (day: string) => string }) {
  const { t } = useTranslation();
  // labels that would touch another, or the edge, are left out
  const free: { at: number; date: string }[] = [];
  for (const month of timeline.months) {
    const last = free.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    const isFree = Math.abs(month.at - timeline.today) > 0.17 && month.at - last > 0.2 && month.at < 0.8;
    if (isFree) free.push(month);
  }
  const side = timeline.today > 0.85 ? classes.before : '';
  return (
    <div className={classes.lane} aria-hidden>
      <span className={classes.name} />
      <span className={classes.scale}>
        {free.map(({ date, at }) => (
          <span key={date} className={classes.month} style={{ left: percent(at) }}>
            {show(date)}
          </span>
        ))}
        <span className={`${classes.month} ${classes.now} ${side}`} style={{ left: percent(timeline.today) }}>
          {t('journey.timeline.today')}
        </span>
      </span>
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <Group gap="sm" aria-hidden className={classes.legend}>
      {(['done', 'doing', 'range', 'todo', 'limit'] as const).map((id) => (
        <Text key={id} span size="xs" className="beian-tone-quiet">
          <i className={classes.sample} data-sample={id} /> {t(`journey.timeline.legend.${id}`)}
        </Text>
      ))}
    </Group>
  );
}

/** A lane in words: what is done, what runs and until when, and what follows. */
function laneWords(lane: Lane, t: TFunction, show: (day: string) => string): string {
  const done = lane.bars.filter(({ state }) => state === 'done').length;
  const open = lane.bars.filter(({ state }) => state !== 'done');
  const first = open.reduce((a, { earliest }) => (a === '' || earliest > a ? earliest : a), '');
  const isOpen = open.some(({ latest }) => latest === null);
  const last = open.reduce((a, { latest }) => (latest !== null && latest > a ? latest : a), '');
  const values = { track: t(`journey.track.${lane.track}`), done, total: lane.bars.length };
  if (open.length === 0) return t('journey.timeline.laneDone', values);
  if (isOpen || last === '' || last === first) {
    return t('journey.timeline.laneFrom', { ...values, from: show(first) });
  }
  return t('journey.timeline.laneRange', { ...values, from: show(first), until: show(last) });
}
