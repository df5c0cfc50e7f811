import { describe, expect, it } from 'vitest';
import { applyLessons } from '../../../entrypoints/background/apply-lessons.ts';
import type { Lesson } from '../../../lib/profile/index.ts';
import type { Recognition } from '../../../lib/terms/recognised.ts';
import { field } from '../components/fake-page.ts';

const lesson = (part: Partial<Lesson> = {}): Lesson => ({
  id: 'a',
  host: 'forms.example.test',
  label: '主办单位名称',
  section: ['主办单位信息'],
  control: 'text',
  position: 0,
  key: 'organizer.englishName',
  taughtAt: '2026-11-24T04:00:00Z',
  ...part,
});
const recognition = (part: Partial<Recognition> = {}): Recognition => ({
  key: 'organizer.name',
  certainty: 'certain',
  confidence: 0.97,
  never: null,
  evidence: ['label:attribute=名称'],
  ...part,
});

describe('what was taught', () => {
  it('goes before what was recognised', () => {
    expect(applyLessons([recognition()], [field({})], [lesson()])).toEqual([
      {
        key: 'organizer.englishName',
        certainty: 'certain',
        confidence: 1,
        never: null,
        evidence: ['lesson=主办单位名称'],
      },
    ]);
  });

  it('gives an unknown field a meaning, and leaves the others alone', () => {
    const unknown = recognition({ key: null, certainty: 'unknown', confidence: 0 });
    const other = field({ label: '神秘代号' });
    expect(
      applyLessons([unknown, recognition()], [other, field({})], [lesson({ label: '神秘代号' })]),
    ).toEqual([
      expect.objectContaining({ key: 'organizer.englishName', certainty: 'certain' }),
      recognition(),
    ]);
  });

  it('can forbid any field', () => {
    expect(applyLessons([recognition()], [field({})], [lesson({ key: null })])).toMatchObject([
      { key: null, certainty: 'never', never: 'other' },
    ]);
  });

  it.each(['captcha', 'smsCode', 'password', 'consent', 'login'] as const)(
    'never turns a %s into a fill',
    (never) => {
      const hard = recognition({ key: null, certainty: 'never', never, confidence: 1 });
      expect(applyLessons([hard], [field({})], [lesson()])).toEqual([hard]);
      expect(applyLessons([hard], [field({})], [lesson({ key: null })])).toMatchObject([
        { certainty: 'never', never },
      ]);
    },
  );

  it('never opens a password box, whatever it was taken for', () => {
    const box = field({ inputType: 'password' });
    expect(applyLessons([recognition()], [box], [lesson()])).toEqual([recognition()]);
  });

  it('is nothing with a key that this version does not know', () => {
    expect(applyLessons([recognition()], [field({})], [lesson({ key: 'organizer.secret' })])).toEqual([
      recognition(),
    ]);
  });
});
