import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, chinaDate, daysBetween, isDate } from '../../../lib/journey/china-date.ts';
import { addWorkingDays, isCovered, isWorkingDay } from '../../../lib/journey/working-days.ts';

const day = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays('2024-01-01', days));

describe('working days', () => {
  it('follows the published calendar with its make-up days', () => {
    // National Day 2026: 1 to 7 October are free, Saturday 10 October is worked
    expect(isWorkingDay('2026-10-05')).toBe(false);
    expect(isWorkingDay('2026-10-10')).toBe(true);
    // Spring Festival 2026: Saturday 14 February is worked
    expect(isWorkingDay('2026-02-14')).toBe(true);
    expect(isWorkingDay('2026-02-17')).toBe(false);
  });

  it('counts over a Spring Festival', () => {
    // Friday 13 February 2026; free from 15 to 23, worked on 14 and 28
    expect(addWorkingDays('2026-02-13', 3)).toEqual({ date: '2026-02-25', provisional: false });
  });

  it('keeps the fixed holidays of a year without a calendar and says that it is provisional', () => {
    expect(isCovered(2026)).toBe(true);
    expect(isCovered(2035)).toBe(false);
    expect(isWorkingDay('2035-10-01')).toBe(false);
    expect(isWorkingDay('2035-05-01')).toBe(false);
    // Spring Festival 2035 is 8 February, a Thursday
    expect(isWorkingDay('2035-02-07')).toBe(false);
    expect(isWorkingDay('2035-02-08')).toBe(false);
    expect(addWorkingDays('2035-03-01', 1)).toEqual({ date: '2035-03-02', provisional: true });
  });

  it('marks a count as provisional as soon as it enters such a year', () => {
    expect(addWorkingDays('2034-12-20', 30).provisional).toBe(true);
    expect(addWorkingDays('2026-01-05', 30).provisional).toBe(false);
  });

  it('ends on a working day, after exactly so many of them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90 }), (from, days) => {
        const { date } = addWorkingDays(from, days);
        let counted = 0;
        for (let at = addDays(from, 1); at <= date; at = addDays(at, 1)) if (isWorkingDay(at)) counted += 1;
        expect(isWorkingDay(date)).toBe(true);
        expect(counted).toBe(days);
      }),
      { numRuns: 200 },
    );
  });
});

describe('dates in China', () => {
  it('is a day ahead of the west in the evening, and not before midnight in China', () => {
    expect(chinaDate(new Date('2026-11-24T15:59:59Z'))).toBe('2026-11-24');
    expect(chinaDate(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
  });

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('adds years to a leap day', () => {
    expect(addYears('2028-02-29', 5)).toBe('2033-02-28');
    expect(addYears('2026-03-15', 5)).toBe('2031-03-15');
  });

  it('takes only days that exist', () => {
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '20260101'].filter(isDate)).toEqual([]);
    expect(isDate('2028-02-29')).toBe(true);
  });
});
