// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { describe } from '../../../entrypoints/describe/describe.ts';
import type { Recognition } from '../../../lib/terms/recognised.ts';
import { field } from '../components/fake-page.ts';

const none = { text: '', source: 'none', note: '' } as const;

/** What a frame tells of one field that holds `held`, everything of it as one text. */
function told(never: Recognition['never']): string {
  const one = field({ value: 'held-8842', key: null, certainty: 'never', never });
  const { key, certainty, confidence, evidence } = one;
  type Given = Parameters<typeof describe>;
  const session = {
    reader: { translate: () => none },
    page: { controlOf: () => null },
    pageId: 'p',
    overlayOn: true,
    gaveUp: false,
    annotateTime: 0,
  };
  const reading = {
    form: { fields: [one], stepTitle: '', stepTitles: [] },
    strings: [],
    recognitions: [{ key, certainty, confidence, evidence, never, service: null }],
    answer: { portal: null, step: null },
    timings: { collect: 0, recognise: 0, translate: 0 },
  };
  const report = describe(session as unknown as Given[0], reading as unknown as Given[1]);
  return JSON.stringify(report);
}

test.each(['password', 'smsCode', 'captcha'] as const)('what stands in a %s is told to no panel', (never) => {
  expect(told(never)).not.toContain('held-8842');
});

test('what else is left to the person is shown', () => {
  expect(told('consent')).toContain('held-8842');
});
