import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/journey/index.ts';
import {
  type Due,
  dueNow,
  keyOf,
  nextLook,
  type Reminder,
  remember,
  shown,
  snooze,
  snoozedUntil,
  urgencyOf,
} from '../../../lib/journey/reminders/index.ts';
import { isNight, momentsOf } from '../../../lib/journey/reminders/moments.ts';

const home = process.env.TZ;
afterEach(() => {
  process.env.TZ = home;
});
const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland', 'UTC'];
const register: Due = { filingId: 'f', stageId: 'psb-register', kind: 'limit', day: '2027-01-01', at: null };
const sms: Due = {
  filingId: 'f',
  stageId: 'miit-sms',
  kind: 'limit',
  day: '2026-11-19',
  at: '2026-11-19T06:00:00.000Z',
};
const hours = (count: number) => count * 3_600_000;

/** Lets the clock run as a background does that is woken for every look, and writes down what is shown. */
function run(from: string, until: string, dues: Due[], reminders: Reminder[] = []): [string, string][] {
  const said: [string, string][] = [];
  let now = new Date(from);
  let known = remember(reminders, dues, now);
  for (let look = 0; look < 200; look++) {
    const show = dueNow(known, now);
    for (const one of show) said.push([one.stageId, now.toISOString()]);
    known = shown(known, show, now);
    const next = nextLook(known, now);
    if (next === null || next > new Date(until)) break;
    now = next;
  }
  return said;
}

describe.each(zones)('reminders in %s', (zone) => {
  it('speak in the person’s day only, and before a limit is over', () => {
    process.env.TZ = zone;
    for (const moment of momentsOf(register)) expect(isNight(moment), moment.toString()).toBe(false);
    const said = run('2026-12-02T12:00:00Z', '2027-03-01T00:00:00Z', [register]);
    expect(said.length).toBeGreaterThanOrEqual(7);
    const last = said.filter(([, at]) => at < '2027-01-01T16:00:00.000Z');
    // 14, 7, 3, 1 and 0 days before the China day is over
    expect(last.length).toBe(5);
  });

  it('say in time that the 24 hours of the SMS run out, without waking anybody', () => {
    process.env.TZ = zone;
    const said = run('2026-11-18T06:00:00Z', '2026-11-20T00:00:00Z', [sms]);
    expect(said.length).toBeGreaterThan(0);
    for (const [, at] of said) {
      expect(at < (sms.at ?? '')).toBe(true);
      expect(isNight(new Date(at))).toBe(false);
    }
  });
});

describe('reminders', () => {
  it('are said once, however many were slept through', () => {
    process.env.TZ = 'Asia/Shanghai';
    const known = remember([], [register], new Date('2026-12-02T02:00:00Z'));
    // the browser was closed from 3 to 30 December: 14, 7 and 3 days before have passed
    const now = new Date('2026-12-30T03:00:00Z');
    const show = dueNow(known, now);
    expect(show).toHaveLength(1);
    expect(dueNow(shown(known, show, now), now)).toEqual([]);
    expect(nextLook(shown(known, show, now), now)?.toISOString()).toBe('2026-12-31T02:00:00.000Z');
  });

  it('survive being written and read again', () => {
    const known = remember([], [register, sms], new Date('2026-11-18T06:00:00Z'));
    const again: Reminder[] = JSON.parse(JSON.stringify(known));
    expect(remember(again, [register, sms], new Date('2026-11-18T08:00:00Z'))).toEqual(known);
  });

  it('are quiet when the stage is done or the date has moved', () => {
    const known = remember([], [register], new Date('2026-12-02T02:00:00Z'));
    expect(remember(known, [], new Date('2026-12-03T02:00:00Z'))).toEqual([]);
    const moved = { ...register, day: '2027-01-10' };
    expect(remember(known, [moved], new Date('2026-12-03T02:00:00Z'))[0]).toMatchObject({
      knownAt: '2026-12-03T02:00:00.000Z',
      day: '2027-01-10',
    });
  });

  it('are quiet while snoozed, and come back once in the morning after', () => {
    process.env.TZ = 'Asia/Shanghai';
    const now = new Date('2026-12-25T03:00:00Z');
    const known = remember([], [register], new Date('2026-12-02T02:00:00Z'));
    const put = snooze(shown(known, known, now), [keyOf(register)], snoozedUntil(now, 5));
    expect(dueNow(put, new Date('2026-12-29T03:00:00Z'))).toEqual([]);
    const back = new Date('2026-12-30T01:00:00Z');
    expect(nextLook(put, now)).toEqual(back);
    const show = dueNow(put, back);
    expect(show).toHaveLength(1);
    expect(dueNow(shown(put, show, back), back)).toEqual([]);
  });

  it('do not say at once what should have been said before the date was known', () => {
    process.env.TZ = 'Asia/Shanghai';
    const now = new Date('2026-12-22T03:00:00Z');
    expect(dueNow(remember([], [register], now), now)).toEqual([]);
  });

  it('hold when the clock is set back, and go on when it is set forth', () => {
    process.env.TZ = 'Asia/Shanghai';
    const wrong = new Date('2027-06-01T03:00:00Z');
    const known = shown(remember([], [register], wrong), remember([], [register], wrong), wrong);
    const right = new Date('2026-12-20T03:00:00Z');
    expect(dueNow(known, right)).toEqual([]);
    expect(nextLook(known, right)?.toISOString()).toBe('2026-12-25T02:00:00.000Z');
    // years later, what has passed is said once
    const later = new Date('2029-06-01T03:00:00Z');
    const late = remember([], [register], new Date('2026-12-20T03:00:00Z'));
    expect(dueNow(late, later)).toHaveLength(1);
  });

  it('say a day after the range when others should be ready', () => {
    process.env.TZ = 'Asia/Shanghai';
    const review: Due = { ...register, stageId: 'provider-review', kind: 'expected', day: '2026-11-18' };
    expect(run('2026-11-16T03:00:00Z', '2026-12-10T00:00:00Z', [review]).map(([, at]) => at)).toEqual([
      '2026-11-19T02:00:00.000Z',
      '2026-11-26T02:00:00.000Z',
    ]);
  });

  it('never speak at night, whatever the time and the date', () => {
    const zone = fc.constantFrom(...zones);
    const at = fc.integer({ min: 0, max: 24 * 60 }).map((hour) => new Date(1_795_000_000_000 + hours(hour)));
    const day = fc.integer({ min: -40, max: 60 }).map((days) => addDays('2026-11-26', days));
    fc.assert(
      fc.property(zone, at, day, (where, now, due) => {
        process.env.TZ = where;
        const known = remember([], [{ ...register, day: due }], new Date('2026-10-01T00:00:00Z'));
        if (isNight(now)) expect(dueNow(known, now)).toEqual([]);
        const next = nextLook(known, now);
        if (next !== null) {
          expect(isNight(next)).toBe(false);
          expect(next.getTime()).toBeGreaterThanOrEqual(now.getTime());
        }
      }),
    );
  });
});

describe('the badge', () => {
  it('says the most urgent limit in days, and the SMS in hours', () => {
    const now = new Date('2026-11-18T06:30:00Z');
    expect(urgencyOf([register], now)).toBeNull();
    expect(urgencyOf([register, sms], now)).toEqual({ left: 23, unit: 'hours' });
    expect(urgencyOf([register], new Date('2026-12-25T00:00:00Z'))).toEqual({ left: 7, unit: 'days' });
    expect(urgencyOf([register], new Date('2027-01-03T00:00:00Z'))).toEqual({ left: -2, unit: 'days' });
  });

  it('counts China days: a day earlier in the west', () => {
    // still 31 December in Los Angeles, 1 January in China
    expect(urgencyOf([register], new Date('2026-12-31T17:00:00Z'))).toEqual({ left: 0, unit: 'days' });
  });

  it('says nothing of what others are late with', () => {
    const review: Due = { ...register, kind: 'expected' };
    expect(urgencyOf([review], new Date('2027-01-03T00:00:00Z'))).toBeNull();
  });
});
