import type { FieldControl } from '../page/field-control.ts';
import type { FormField } from '../page/form-field.ts';
import { contains } from './dom/elements.ts';
import { isPressing } from './dom/guard.ts';
import { scrollBack } from './dom/scroll.ts';
import { settled, until } from './dom/wait.ts';
import type { Writing } from './drivers/driver.ts';
import { driverFor } from './drivers/index.ts';
import { type FieldRun, type FillItem, type FillPage, fillField, shownBy, writingOf } from './field-run.ts';
import type { FillReport } from './fill-value.ts';
import { sameText } from './match/text.ts';
import type { Openers } from './openers/index.ts';
import type { FillReason } from './reasons.ts';

/** How a run of one frame ended; same shape as the message that carries it. */
export interface FillRun {
  runId: string;
  /** false when the person or the page ended it early */
  complete: boolean;
  reports: readonly FillReport[];
}

export interface ApplyOptions {
  /** one field is finished; `done` of `total` are */
  onProgress?: (report: FillReport, done: number, total: number) => void;
  /** aborting stops after the field in hand; finished fields stay filled */
  signal?: AbortSignal;
}

export interface Filler {
  /**
   * Fills the fields in the order given, once the run before has ended. `runId` names the run for `undo`; a run
   * that goes on (behind a tab, in a row that was added) keeps its name.
   */
  apply(runId: string, items: readonly FillItem[], options?: ApplyOptions): Promise<FillRun>;
  /**
   * Puts back what stood in a run's filled fields, or in one of them. `filled` then means: stands as it did
   * before; `kept`: the person has changed it since, so it stays.
   */
  undo(runId: string, ref?: string): Promise<FillRun>;
  /** The last run, once it has ended; null before the first. */
  last(): Promise<FillRun | null>;
  /** Does something else to the page once the run in hand has ended. */
  alone<T>(act: () => Promise<T>): Promise<T>;
}

/** Milliseconds after the last field in which a page may still throw away what it seemed to keep. */
const lateLimit = 1000;

/** Runs that can still be undone. */
const remembered = 20;

/**
 * Writes values into the fields of one frame, one field after the other, and remembers how to undo it.
 * @param page the page room's view of the same frame
 * @param options.signal ends everything for good: the page is left
 * @param options.openers what shows more fields, once it was asked for
 */
export function createFiller(
  page: FillPage,
  options: { signal: AbortSignal; openers: () => Openers | null },
): Filler {
  const runs = new Map<string, FieldRun[]>();
  let last: FillRun | null = null;
  let before: Promise<unknown> = Promise.resolve();

  /** One run at a time: two would take each other's lists for their own. */
  function alone<T>(act: () => Promise<T>): Promise<T> {
    const run = before.then(act);
    before = run.catch(() => undefined);
    return run;
  }

  async function applyAll(runId: string, items: readonly FillItem[], apply: ApplyOptions): Promise<FillRun> {
    const hands = watchHands(options.signal);
    const done: FieldRun[] = [];
    try {
      const fields = new Map(page.collect().fields.map((field) => [field.ref, field]));
      const stopped = () => apply.signal?.aborted === true || options.signal.aborted;
      for (const item of items) {
        if (stopped()) break;
        const run = await fillField(page, item, fields.get(item.ref) ?? null, hands.touched, options.signal);
        done.push(run);
        apply.onProgress?.(run.report, done.length, items.length);
      }
      if (!stopped()) await retry(done, fields, hands.touched, items.length, apply);
      if (!stopped() && done.length > 0) await lookAgain(done, fields, items.length, apply);
    } catch (error) {
      // the page was left: what is done is done
      if (!options.signal.aborted) throw error;
    } finally {
      hands.stop();
      scrollBack();
    }
    remember(runId, done);
    const rest = items.slice(done.length).map(untouched);
    const reports = [...done.map((run) => run.report), ...rest];
    const ended = { runId, complete: rest.length === 0, reports };
    last = last?.runId === runId ? { ...ended, reports: [...last.reports, ...reports] } : ended;
    return ended;
  }

  /** Lists load late, and one field may empty another: after the page has settled each gets one more chance. */
  async function retry(
    done: FieldRun[],
    fields: ReadonlyMap<string, FormField>,
    touched: (control: FieldControl) => boolean,
    total: number,
    apply: ApplyOptions,
  ): Promise<void> {
    const fieldOf = (run: FieldRun) => fields.get(run.item.ref) ?? null;
    const again = () => done.filter((run) => wantsRetry(run) || wasLost(run, fieldOf(run)));
    if (again().length === 0) return;
    await settled(document, options.signal);
    for (const run of again()) {
      if (apply.signal?.aborted) return;
      if (run.report.outcome === 'filled' && !wasLost(run, fieldOf(run))) continue;
      const next = await fillField(
        page,
        againItem(page, run),
        fieldOf(run),
        touched,
        options.signal,
        run.held,
      );
      done[done.indexOf(run)] = secondOf(run, next);
      apply.onProgress?.(secondOf(run, next).report, total, total);
    }
  }

  /** Pages judge what was entered after the field was left, some of them by asking their server. */
  async function lookAgain(
    done: FieldRun[],
    fields: ReadonlyMap<string, FormField>,
    total: number,
    apply: ApplyOptions,
  ): Promise<void> {
    const since = performance.now();
    await settled(document, options.signal, 2, lateLimit);
    await until(() => performance.now() - since >= lateLimit, lateLimit, options.signal);
    for (const [index, run] of done.entries()) {
      const field = fields.get(run.item.ref) ?? null;
      const writing = writingOf(page, run.item.ref, field, options.signal);
      if (!wasLost(run, field)) {
        // a list that was still fading inside the control may have read as a part of what it shows
        if (writing && run.driver && run.report.outcome === 'filled')
          done[index] = { ...run, after: shownBy(run.driver, writing) };
        continue;
      }
      const { ref, key, before } = run.report;
      let reason: FillReason = writing ? 'not-kept' : 'gone';
      // what the page made of it is no more the person's than what it took away
      if (writing && run.driver && !sameText(shownBy(run.driver, writing), before)) {
        const back = await run.driver.restore(writing, run.held, run.item.value);
        if (!back) reason = 'not-restored';
      }
      const outcome = writing ? 'mismatch' : 'not-found';
      const report = { ref, key, outcome, reason, value: writing?.shown() ?? '', before } as const;
      done[index] = { ...run, report };
      apply.onProgress?.(report, total, total);
    }
  }

  function wasLost(run: FieldRun, field: FormField | null): boolean {
    if (run.report.outcome !== 'filled' || !run.driver || run.item.value.kind === 'file') return false;
    const writing = writingOf(page, run.item.ref, field, options.signal);
    return writing === null || !run.driver.holds(writing, run.item.value, run.held);
  }

  function remember(runId: string, done: readonly FieldRun[]): void {
    const filled = done.filter((run) => run.report.outcome === 'filled').map(withoutBytes);
    runs.set(runId, [...(runs.get(runId) ?? []), ...filled]);
    for (const id of runs.keys()) {
      if (runs.size <= remembered) break;
      runs.delete(id);
    }
  }

  async function undoRun(runId: string, ref: string | undefined): Promise<FillRun> {
    const run = runs.get(runId) ?? [];
    const reports: FillReport[] = [];
    // backwards, so that a list that depends on another is emptied before it
    for (const field of run.filter((entry) => ref === undefined || entry.item.ref === ref).reverse()) {
      if (options.signal.aborted) break;
      reports.push(await undoField(field));
    }
    const settledRefs = new Set(reports.map((report) => report.ref));
    runs.set(
      runId,
      run.filter((entry) => !settledRefs.has(entry.item.ref)),
    );
    return { runId, complete: !options.signal.aborted, reports };
  }

  /** The field, behind a tab that the run had opened if it stands there. */
  async function reach(ref: string): Promise<Writing | null> {
    const look = () => writingOf(page, ref, null, options.signal);
    const openers = options.openers();
    for (const id of openers?.pressed ?? []) {
      if (look()?.barred() === null) break;
      await openers?.open(id);
    }
    return look();
  }

  async function undoField(field: FieldRun): Promise<FillReport> {
    const { ref, key } = field.item;
    const base = { ref, key, before: field.after };
    const writing = await reach(ref);
    const driver = writing ? (driverFor(writing.control(), field.item.value) ?? field.driver) : null;
    if (!writing || !driver) return { ...base, outcome: 'not-found', reason: 'gone', value: '' };
    if (!sameText(shownBy(driver, writing), field.after)) {
      return { ...base, outcome: 'kept', reason: 'edited', value: writing.shown() };
    }
    const back = await driver.restore(writing, field.held, field.item.value);
    const value = shownBy(driver, writing);
    if (back) return { ...base, outcome: 'filled', reason: '', value };
    // a page that has a file already does not give it back
    if (field.item.value.kind === 'file')
      return { ...base, outcome: 'mismatch', reason: 'file-taken', value };
    const wasEmpty = field.held.every((text) => text === '');
    const reason = wasEmpty && value !== '' ? 'not-emptied' : 'not-restored';
    return { ...base, outcome: 'mismatch', reason, value };
  }

  return {
    apply: (runId, items, apply = {}) => alone(() => applyAll(runId, items, apply)),
    undo: (runId, ref) => alone(() => undoRun(runId, ref)),
    last: () => alone(async () => last),
    alone,
  };
}

/** What is remembered for undo needs a file's name only. */
function withoutBytes(run: FieldRun): FieldRun {
  const { item } = run;
  return item.value.kind === 'file' ? { ...run, item: { ...item, value: { ...item.value, data: '' } } } : run;
}

/** A file is given once: a page may have sent it on, and a second would be another. */
function wantsRetry(run: FieldRun): boolean {
  if (run.item.value.kind === 'file') return false;
  const { outcome, reason } = run.report;
  // what lay over it may have been the list of another field
  return outcome === 'not-found' || outcome === 'mismatch' || reason === 'covered';
}

/** What the first try left behind, or the page emptied, is ours to write over; anything else there now is not. */
function againItem(page: FillPage, { item, report }: FieldRun): FillItem {
  if (page.readValue(item.ref) === '') return { ...item, seen: '' };
  return report.value === report.before ? item : { ...item, overwrite: true, seen: report.value };
}

/** The two tries of a field as one: from what stood there first to what stands there now. */
function secondOf(first: FieldRun, second: FieldRun): FieldRun {
  const { before } = first.report;
  const ours = second.report.reason === 'same-value' && first.report.outcome !== 'kept';
  const report = ours ? { ...second.report, outcome: 'filled' as const, reason: '' } : second.report;
  return {
    ...second,
    driver: second.driver ?? first.driver,
    held: first.driver ? first.held : second.held,
    report: { ...report, before },
  };
}

function untouched(item: FillItem): FillReport {
  return { ref: item.ref, key: item.key, outcome: 'retry', reason: 'stopped', value: '', before: '' };
}

/** Notices what the person does to the page during a run: their hand goes before ours. */
function watchHands(signal: AbortSignal): { touched(control: FieldControl): boolean; stop(): void } {
  const hands = new Set<Element>();
  const over = new AbortController();
  const note = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && !isPressing() && target instanceof Element) hands.add(target);
  };
  for (const type of ['input', 'change', 'pointerdown', 'keydown']) {
    window.addEventListener(type, note, { capture: true, signal: AbortSignal.any([signal, over.signal]) });
  }
  return {
    touched: (control) =>
      [...hands].some((hand) => [control.main, ...control.parts].some((part) => contains(part, hand))),
    stop: () => over.abort(),
  };
}
