import { useCallback, useEffect, useRef, useState } from 'react';
import { fillLast, fillStop, fillUndo, onFillProgress } from '@/lib/messages/client.ts';
import type { FrameRun } from '@/lib/messages/fill-run.ts';
import { fillInSteps, type Passed } from './fill-steps.ts';
import type { Opening } from './opening.ts';
import type { Asked, PanelField } from './panel-field.ts';
import type { InHand } from './plan-page.ts';

/** How a run stands. */
export type FillState =
  | { kind: 'idle' }
  | { kind: 'running'; asked: readonly Asked[]; done: ReadonlySet<string>; stopping: boolean }
  | { kind: 'ended'; asked: readonly Asked[]; runs: readonly FrameRun[]; passed: readonly Passed[] }
  /** nothing is known to have been entered */
  | { kind: 'failed' };

/** Result of putting values back, as the report shows it. */
export interface Undone {
  restored: number;
  /** changed by the person since, so left alone */
  kept: number;
  /** gone, or the page did not take the earlier value */
  failed: number;
}

const idle = { kind: 'idle' } as const;

interface Held {
  state: FillState;
  undone: Undone | null;
}

const nothing: Held = { state: idle, undone: null };

/** Starts, stops, follows and undoes fills in a tab; each tab keeps its own report. */
export function useFill(tabId: number | undefined, inHand: InHand | null) {
  const [byTab, setByTab] = useState<ReadonlyMap<number | undefined, Held>>(new Map());
  const { state, undone } = byTab.get(tabId) ?? nothing;
  const change = useCallback(
    (next: (held: Held) => Held) =>
      setByTab((map) => new Map(map).set(tabId, next(map.get(tabId) ?? nothing))),
    [tabId],
  );
  const setState = useCallback(
    (next: FillState, back: Undone | null = null) => change(() => ({ state: next, undone: back })),
    [change],
  );
  const changeRunning = useCallback(
    (next: (running: FillState & { kind: 'running' }) => FillState) =>
      change((held) => (held.state.kind === 'running' ? { ...held, state: next(held.state) } : held)),
    [change],
  );

  useEffect(() => {
    const life = new AbortController();
    onFillProgress((progress, origin) => {
      if (origin.tabId !== tabId) return;
      // a field that was tried again reports twice
      const id = `${origin.frameId}:${progress.report.ref}`;
      changeRunning((now) => ({ ...now, done: new Set(now.done).add(id) }));
    }, life.signal);
    return () => life.abort();
  }, [tabId, changeRunning]);

  const stopped = useRef(false);
  const run = useCallback(
    async (asked: readonly Asked[], openings: readonly Opening[], fields: readonly PanelField[]) => {
      if (tabId === undefined || inHand === null) return;
      stopped.current = false;
      const runId = crypto.randomUUID();
      setState({ kind: 'running', asked, done: new Set(), stopping: false });
      try {
        const ended = await fillInSteps({
          runId,
          tabId,
          inHand,
          asked,
          openings,
          fields,
          isStopped: () => stopped.current,
          onAsked: (more) => changeRunning((now) => ({ ...now, asked: more })),
        });
        setState({ kind: 'ended', ...ended });
      } catch {
        // the background was stopped in between: the frames know how far they came, and of no run before this one
        const runs = (await fillLast(tabId)).filter((frame) => frame.runId === runId);
        setState(runs.length > 0 ? { kind: 'ended', asked, runs, passed: [] } : { kind: 'failed' });
      }
    },
    [tabId, inHand, setState, changeRunning],
  );

  const stop = useCallback(async () => {
    if (tabId === undefined) return;
    stopped.current = true;
    // what the panel says of the page it says once the page has heard
    await fillStop({ tabId });
    changeRunning((now) => ({ ...now, stopping: true }));
  }, [tabId, changeRunning]);

  /** Puts back one field, or all of the run. */
  const undo = useCallback(
    async (one?: { frameId: number; ref: string }) => {
      if (tabId === undefined || state.kind !== 'ended') return;
      const runIds = [...new Set(state.runs.map(({ runId }) => runId))];
      const answers = (
        await Promise.all(runIds.map((runId) => fillUndo({ tabId, runId, ...(one ?? {}) })))
      ).flat();
      const reports = answers.flatMap((answer) =>
        answer.reports.map((r) => ({ ...r, frameId: answer.frameId })),
      );
      const restored = reports.filter(({ outcome }) => outcome === 'filled').length;
      const kept = reports.filter(({ outcome }) => outcome === 'kept').length;
      // what was put back or kept is settled and cannot be undone twice
      const isSettled = (frameId: number, ref: string) =>
        reports.some((r) => r.frameId === frameId && r.ref === ref);
      // another field may have been put back meanwhile
      change((held) => {
        if (held.state.kind !== 'ended') return held;
        const left = held.state.runs.map((frame) => ({
          ...frame,
          reports: frame.reports.filter(({ ref }) => !isSettled(frame.frameId, ref)),
        }));
        const failed = reports.length - restored - kept;
        return { state: { ...held.state, runs: left }, undone: { restored, kept, failed } };
      });
    },
    [tabId, state, change],
  );

  const close = useCallback(() => setState(idle), [setState]);

  return { state, undone, run, stop, undo, close };
}
