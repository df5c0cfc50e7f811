import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRunReportOf, openersOf, pageReportOf } from '../../../lib/messages/answers.ts';
import { fillApply } from '../../../lib/messages/fill-apply.ts';
import { fillStop, fillUndo } from '../../../lib/messages/fill-control.ts';
import { fillRun } from '../../../lib/messages/fill-run.ts';
import { pageCheck } from '../../../lib/messages/page-check.ts';
import { pageDescribe } from '../../../lib/messages/page-describe.ts';
import { pageLeave } from '../../../lib/messages/page-leave.ts';
import { pageReveal } from '../../../lib/messages/page-reveal.ts';
import { siteOff, siteOn } from '../../../lib/messages/site-control.ts';
import { field, pageReport } from '../components/fake-page.ts';

interface AnyMessage {
  type: string;
  from: string;
  parse: (body: unknown) => unknown;
}

const isMessage = (given: unknown): given is AnyMessage =>
  typeof given === 'object' && given !== null && 'parse' in given && 'from' in given && 'type' in given;

/** Every message that any file of the room defines. */
const files = import.meta.glob<Record<string, unknown>>('../../../lib/messages/*.ts', { eager: true });
const sources = import.meta.glob<string>('../../../lib/messages/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const all = [...new Set(Object.values(files).flatMap((file) => Object.values(file).filter(isMessage)))];

describe('validators', () => {
  it('have unique names', () => {
    const defined = Object.values(sources)
      .join('')
      .match(/= defineMessage</g);
    expect(all).toHaveLength(defined?.length ?? 0);
    expect(new Set(all.map((m) => m.type)).size).toBe(all.length);
  });

  it('never throw, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (body) => {
        for (const message of all) message.parse(body);
      }),
    );
  });

  it('only extension pages may have values released or fields filled', () => {
    for (const message of [
      fillRun,
      fillApply,
      fillUndo,
      fillStop,
      pageDescribe,
      pageReveal,
      siteOn,
      siteOff,
      pageLeave,
    ]) {
      expect(message.from).toBe('extension');
    }
  });

  const item = {
    frameId: 0,
    pageId: 'd1',
    origin: 'https://beian.aliyun.com',
    ref: 'f1',
    key: 'organizer.name',
    overwrite: false,
    seen: '',
  };
  const run = {
    tabId: 4,
    profileId: 'p',
    serviceId: null,
    items: [item],
    pageKeys: ['organizer.name'],
    runId: 'r1',
  };

  it('take a right fill request and drop everything beside it', () => {
    expect(fillRun.parse({ ...run, extra: 1 })).toEqual(run);
  });

  it.each([
    ['no tab', { ...run, tabId: undefined }],
    ['a negative tab', { ...run, tabId: -1 }],
    ['a fractional frame', { ...run, items: [{ ...item, frameId: 0.5 }] }],
    ['items that are no list', { ...run, items: { 0: item } }],
    ['an item without the page it was previewed on', { ...run, items: [{ ...item, pageId: undefined }] }],
    ['an item without key', { ...run, items: [{ ...item, key: undefined }] }],
    ['overwrite that is not a boolean', { ...run, items: [{ ...item, overwrite: 'yes' }] }],
    ['no name for the run', { ...run, runId: undefined }],
    ['a profile id of another type', { ...run, profileId: { toString: 'p' } }],
  ])('refuse a fill request with %s', (_, body) => {
    expect(fillRun.parse(body)).toBeNull();
  });

  it('refuse values of an unknown kind', () => {
    const value = { kind: 'script', text: 'x' };
    expect(
      fillApply.parse({
        runId: 'r',
        pageId: 'd',
        items: [{ ref: 'f', key: 'k', overwrite: false, seen: '', value }],
      }),
    ).toBeNull();
  });

  it.each([
    { kind: 'text', text: 5 },
    { kind: 'choice', wanted: ['企业'] },
    { kind: 'flag', on: 'yes' },
    { kind: 'phone', country: '86', area: '', number: '138' },
    { kind: 'toString' },
  ])('refuse a value that is not what its kind says: %o', (value) => {
    const items = [{ ref: 'f', key: 'k', overwrite: false, seen: '', value }];
    expect(fillApply.parse({ runId: 'r', pageId: 'd', items })).toBeNull();
  });
});

describe('answers of frames', () => {
  const report = { ref: 'f1', key: 'organizer.name', outcome: 'filled', reason: '', value: '', before: '' };
  const fill = { runId: 'r', complete: true, reports: [report] };
  const opener = { id: 'o1', kind: 'tab', text: '网站信息', labels: ['网站名称'], refs: [] };
  const opened = { reason: 'not-opened', back: 'o0' };

  it('are taken when they are right, and thrown out whatever else arrives', () => {
    expect(pageReportOf(pageReport())).toEqual(pageReport());
    expect(fillRunReportOf(fill)).toEqual(fill);
    for (const answer of [
      { openers: [opener], opened: null },
      { openers: [], opened },
    ])
      expect(openersOf(answer)).toEqual(answer);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (answer) => {
        expect(() => pageReportOf(answer)).toThrow();
        expect(() => fillRunReportOf(answer)).toThrow();
        expect(() => openersOf(answer)).toThrow();
      }),
    );
  });

  it('are not believed on a single property or without bounds', () => {
    const one = field({});
    for (const name of Object.keys(one)) {
      const fields = [{ ...one, [name]: { toString: 'x' } }];
      expect(() => pageReportOf({ ...pageReport(), fields }), name).toThrow();
    }
    for (const name of Object.keys(pageReport()))
      expect(() => pageReportOf({ ...pageReport(), [name]: 3n }), name).toThrow();
    expect(() => pageReportOf(pageReport({ fields: Array(1001).fill(one) }))).toThrow();
    expect(() => pageReportOf(pageReport({ title: 'x'.repeat(100_001) }))).toThrow();
    for (const name of Object.keys(report))
      expect(() => fillRunReportOf({ ...fill, reports: [{ ...report, [name]: 1 }] }), name).toThrow();
    expect(() => fillRunReportOf({ ...fill, reports: Array(2001).fill(report) })).toThrow();
    for (const name of Object.keys(opener))
      expect(() => openersOf({ openers: [{ ...opener, [name]: 1 }], opened: null }), name).toThrow();
    for (const name of Object.keys(opened))
      expect(() => openersOf({ openers: [], opened: { ...opened, [name]: 1 } }), name).toThrow();
    expect(() => openersOf({ openers: Array(1001).fill(opener), opened: null })).toThrow();
    expect(pageCheck.parse({ key: 'k', value: 'x'.repeat(20_001), values: {} })).toBeNull();
  });
});
