import { type FrameOpener, fillOpen, fillOpeners, fillRun, pageDescribe } from '@/lib/messages/client.ts';
import type { FillRunRequest, FrameRun } from '@/lib/messages/fill-run.ts';
import { adderFor, type Opening } from './opening.ts';
import { type Asked, offerOf, type PanelField, replacesDefault } from './panel-field.ts';
import { type InHand, planPage } from './plan-page.ts';
import { selectionOf } from './selection.ts';

/** A tab, fold or row that a fill came to, and what became of it. */
export interface Passed {
  text: string;
  name: string;
  /** '' when it came up */
  reason: string;
  /** fields that were entered there */
  count: number;
  /** fields there with a value that the person should look at first */
  check: number;
  kind: FrameOpener['kind'];
}

/** A fill in several steps: what stands open, then further rows, then what is behind tabs and folds. */
export interface Steps {
  /** random and unique on this device; names all steps as one run */
  runId: string;
  tabId: number;
  inHand: InHand;
  asked: readonly Asked[];
  openings: readonly Opening[];
  /** fields that the page had when the person agreed */
  fields: readonly PanelField[];
  isStopped: () => boolean;
  /** more fields have come to be filled */
  onAsked: (asked: readonly Asked[]) => void;
}

export interface Ended {
  asked: readonly Asked[];
  runs: readonly FrameRun[];
  passed: readonly Passed[];
}

/**
 * Fills what was agreed to, step by step under one run, so that it is undone as one. A further row gets one entry
 * of the same list; what comes up behind a tab or in a fold is filled where the match is certain.
 */
export async function fillInSteps(steps: Steps): Promise<Ended> {
  const { runId, tabId, inHand, openings, isStopped } = steps;
  const ended = { asked: [...steps.asked], runs: [] as FrameRun[], passed: [] as Passed[] };
  // what could not be seen when the person agreed is as new as what was not there
  const inSight = ({ item }: PanelField) => item.reason !== 'hidden';
  const known = new Set(steps.fields.filter(inSight).map(({ id }) => id));
  // a page that has gone elsewhere meanwhile is not what the person agreed to
  const documents = new Set(steps.fields.map(({ pageId }) => pageId));
  const keys = new Set(steps.fields.flatMap(({ field }) => field.key ?? []));

  async function run(asked: readonly Asked[]): Promise<FrameRun[]> {
    if (asked.length === 0) return [];
    const items: FillRunRequest['items'] = [];
    // one after the other: each picture takes its own room in memory
    for (const one of asked) items.push(await selectionOf(one));
    const request = {
      tabId,
      profileId: inHand.profile.id,
      serviceId: inHand.serviceId,
      items,
      pageKeys: [...keys],
      runId,
    };
    const runs = await fillRun(request);
    ended.runs.push(...runs);
    return runs;
  }

  /** The page's fields that were not there before, with what is planned for each. */
  async function fresh(): Promise<PanelField[]> {
    const frames = await pageDescribe(tabId);
    const same = frames.filter(({ report }) => documents.has(report.pageId));
    const now = planPage(same, inHand, new Date());
    const news = now.filter(({ id }) => !known.has(id));
    for (const one of now) {
      if (inSight(one)) known.add(one.id);
      if (one.field.key) keys.add(one.field.key);
    }
    return news;
  }

  async function fillNew(fields: readonly PanelField[]): Promise<number> {
    const more = fields.map((panelField) => ({
      panelField,
      overwrite: replacesDefault(panelField),
      watermark: false,
    }));
    ended.asked.push(...more);
    steps.onAsked([...ended.asked]);
    const reports = (await run(more)).flatMap((frame) => frame.reports);
    return reports.filter(({ outcome }) => outcome === 'filled').length;
  }

  /** Presses the page's add button once an entry, and enters it in the row that comes up. */
  async function addRows(first: PanelField): Promise<void> {
    let last = first;
    for (const row of first.item.more ?? []) {
      if (isStopped()) return;
      const adder = adderFor({ ...last, item: first.item }, await fillOpeners(tabId));
      if (!adder) return;
      const { reason } = await fillOpen(tabId, adder.frameId, adder.id);
      const { frameId, field } = last;
      const alike = ({ frameId: id, field: { key, label, control } }: PanelField) =>
        id === frameId &&
        (key === field.key || (key === null && label === field.label && control === field.control));
      const next = reason === '' ? (await fresh()).find(alike) : undefined;
      const passed = { text: adder.text, name: '', kind: adder.kind, check: 0 };
      if (!next) {
        ended.passed.push({ ...passed, reason: reason || 'not-opened', count: 0 });
        return;
      }
      const entry = first.item.entries?.[row] ?? '';
      const value = { kind: 'list' as const, items: [entry] };
      const { key, service } = first.field;
      last = {
        ...next,
        field: { ...next.field, key, service },
        item: { ...next.item, row, shown: entry, value },
      };
      ended.passed.push({ ...passed, reason: '', count: await fillNew([last]) });
    }
  }

  async function openPart(part: Opening): Promise<string> {
    const { reason, back } = await fillOpen(tabId, part.frameId, part.id);
    const offered = reason === '' ? (await fresh()).filter((field) => offerOf(field) !== null) : [];
    const ready = offered.filter((field) => offerOf(field) === 'fill');
    const { text, name, kind } = part;
    const count = ready.length > 0 ? await fillNew(ready) : 0;
    ended.passed.push({ text, name, kind, reason, count, check: offered.length - ready.length });
    return back;
  }

  await run(ended.asked);
  const isRefused = ended.runs.some(({ error }) => error !== null);
  if (isRefused) return ended;
  const entered = new Set(
    ended.runs.flatMap(({ frameId, reports }) =>
      reports
        .filter((r) => r.outcome === 'filled' || r.reason === 'same-value')
        .map((r) => `${frameId}:${r.ref}`),
    ),
  );
  for (const { panelField } of steps.asked) if (entered.has(panelField.id)) await addRows(panelField);
  const first = new Map<number, string>();
  for (const part of openings) {
    if (isStopped()) break;
    const back = await openPart(part);
    if (back && !first.has(part.frameId)) first.set(part.frameId, back);
  }
  // the tab that the person had open
  for (const [frameId, id] of first) await fillOpen(tabId, frameId, id);
  return ended;
}
