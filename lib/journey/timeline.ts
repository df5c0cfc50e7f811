import { addDays, daysBetween, type IsoDate } from './china-date.ts';
import { limitWindow } from './limits.ts';
import { isOnTheWay, type PlannedStage, type StateName } from './plan.ts';
import { schedule } from './schedule.ts';
import type { Situation } from './situation.ts';
import type { StageId, Track } from './stage.ts';

/** One stage in the picture. Places are fractions of the picture's width. */
export interface Bar {
  stageId: StageId;
  state: StateName;
  from: number;
  /** until here at the earliest */
  sure: number;
  /** until here at the latest */
  until: number;
  /** true when nobody knows the latest end */
  open: boolean;
  /** the days that the places stand for */
  begins: IsoDate;
  earliest: IsoDate;
  latest: IsoDate | null;
}

/** A last day in the picture. */
export interface LimitMark {
  stageId: StageId;
  at: number;
  date: IsoDate;
  /** its clock runs */
  running: boolean;
}

export interface Lane {
  track: Track;
  bars: readonly Bar[];
  limits: readonly LimitMark[];
}

/** The whole way as a picture: one lane a track, from the first day that is known to the last one possible. */
export interface Timeline {
  from: IsoDate;
  until: IsoDate;
  /** where today stands */
  today: number;
  months: readonly { at: number; date: IsoDate }[];
  lanes: readonly Lane[];
}

const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);
const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);

/** The first days of months between two days, thinned out so that at most seven remain. */
function monthsBetween(from: IsoDate, until: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  for (let at = `${from.slice(0, 7)}-01`; at <= until; at = `${addDays(at, 32).slice(0, 7)}-01`) {
    if (at >= from) months.push(at);
  }
  const every = Math.ceil(months.length / 7);
  return months.filter((_, index) => index % every === 0);
}

/** Lays the stages of a filing out in time. Null when the filing has none. */
export function timelineOf(
  planned: readonly PlannedStage[],
  situation: Situation,
  today: IsoDate,
): Timeline | null {
  const onTheWay = planned.filter(isOnTheWay);
  if (onTheWay.length === 0) return null;
  const scheduled = schedule(planned, situation, today);
  const dayOf = (id: StageId) => planned.find(({ stage }) => stage.id === id)?.on ?? null;
  const spans = onTheWay.flatMap((one) => {
    const { stage, state, on } = one;
    const times = scheduled.get(stage.id);
    if (times === undefined) return [];
    const { begins, ends } = times;
    if (state !== 'done') {
      return [{ one, begins: begins.earliest, earliest: ends.earliest, latest: ends.latest }];
    }
    if (on === null) return [];
    // how long it took is not noted: it is drawn from the end of the stage before it
    const before = stage.after.map(dayOf).filter((day) => day !== null && day <= on);
    const begun = before.reduce<IsoDate>((last, day) => later(last, day ?? last), '');
    return [{ one, begins: begun || on, earliest: on, latest: on as IsoDate | null }];
  });
  const limits = onTheWay.flatMap((one) => {
    const { limit, id } = one.stage;
    if (limit === null || one.state === 'done' || !(limit.when?.(situation) ?? true)) return [];
    const found = limitWindow(limit, one, scheduled);
    const date = found?.window.latest ?? found?.window.expected;
    return found && date && found.running ? [{ one, date, stageId: id, running: found.running }] : [];
  });
  const days = [
    ...spans.flatMap(({ latest, earliest }) => [latest ?? earliest]),
    ...limits.map((l) => l.date),
  ];
  const from = spans.reduce((first, { begins }) => earlier(first, begins), today);
  const until = addDays(
    days.reduce((last, day) => later(last, day), today),
    1,
  );
  const width = Math.max(1, daysBetween(from, until));
  const place = (day: IsoDate) => daysBetween(from, day) / width;
  const tracks = [...new Set(onTheWay.map(({ stage }) => stage.track))];
  const lanes = tracks.map((track): Lane => {
    const bars = spans
      .filter(({ one }) => one.stage.track === track)
      .map(
        ({ one, begins, earliest, latest }): Bar => ({
          stageId: one.stage.id,
          state: one.state,
          from: place(begins),
          sure: place(earliest),
          until: place(latest ?? earliest),
          open: latest === null,
          begins,
          earliest,
          latest,
        }),
      );
    const marks = limits.filter(({ one }) => one.stage.track === track);
    return {
      track,
      bars,
      limits: marks.map(({ stageId, date, running }) => ({ stageId, date, running, at: place(date) })),
    };
  });
  const months = monthsBetween(from, until).map((date) => ({ date, at: place(date) }));
  return { from, until, today: place(today), months, lanes };
}
