import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillApply } from '../../../lib/messages/fill-apply.ts';
import { fillStop, fillUndo } from '../../../lib/messages/fill-control.ts';
import { fillRun } from '../../../lib/messages/fill-run.ts';
import { pageDescribe } from '../../../lib/messages/page-describe.ts';
import { pageLeave } from '../../../lib/messages/page-leave.ts';
import { pageReveal } from '../../../lib/messages/page-reveal.ts';
import { siteOff, siteOn } from '../../../lib/messages/site-control.ts';

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
  const run = { tabId: 4, profileId: 'p', serviceId: null, items: [item], pageKeys: ['organizer.name'] };

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
});
