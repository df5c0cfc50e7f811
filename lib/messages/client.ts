import type { Opened, Opener } from '../fill/openers/index.ts';
import { fillRunReportOf, openersOf, pageReportOf } from './answers.ts';
import type { FillProgress } from './fill-control.ts';
import {
  fillProgress,
  fillLast as last,
  fillOpen as open,
  fillStop as stop,
  fillUndo as undo,
} from './fill-control.ts';
import { type FillRunRequest, type FrameRun, fillRun as run } from './fill-run.ts';
import { bringHands, portalFrames } from './frames.ts';
import { pageChanged } from './page-changed.ts';
import { pageDescribe as describe } from './page-describe.ts';
import type { PageReport, PageSummary } from './page-report.ts';
import { pageReveal as reveal } from './page-reveal.ts';
// frames speak to extension pages: those must be able to tell whose they are
import './senders.ts';

/** What popup, side panel and options page may ask; each call names the tab it is about. */

export interface FrameReport {
  frameId: number;
  /** host of the frame's address as the browser tells it, with its port where it has one */
  host: string;
  /** the same with its scheme */
  origin: string;
  report: PageReport;
}

/** Asks all frames and keeps the answers of those that have one. */
async function askFrames<A>(
  tabId: number,
  ask: (frameId: number) => Promise<A>,
): Promise<{ frameId: number; url: string; answer: A }[]> {
  const frames = await portalFrames(tabId);
  const answers = await Promise.allSettled(
    frames.map(async ({ frameId, url }) => ({ frameId, url, answer: await ask(frameId) })),
  );
  return answers.flatMap((a) => (a.status === 'fulfilled' && a.value.answer !== undefined ? [a.value] : []));
}

/** Every portal frame's report, the top frame first. Empty on a page that is no portal's. */
export async function pageDescribe(tabId: number): Promise<FrameReport[]> {
  const answers = await askFrames(tabId, async (frameId) =>
    pageReportOf(await describe.sendToFrame(tabId, frameId, {})),
  );
  return answers
    .map(({ frameId, url, answer }) => {
      const { host, origin } = new URL(url);
      return { frameId, host, origin, report: answer };
    })
    .sort((a, b) => a.frameId - b.frameId);
}

/** Scrolls to a field and highlights it; false when it is gone. */
export async function pageReveal(tabId: number, frameId: number, ref: string): Promise<boolean> {
  return (await reveal.sendToFrame(tabId, frameId, { ref })) === true;
}

/** Fills the chosen fields. Rejects when the background could not be reached. */
export function fillRun(request: FillRunRequest): Promise<FrameRun[]> {
  return run.send(request);
}

/** Puts back what stood there before. One entry a frame that knew the run. */
export async function fillUndo(request: {
  tabId: number;
  runId: string;
  ref?: string;
  frameId?: number;
}): Promise<FrameRun[]> {
  const { tabId, runId, ref = null, frameId } = request;
  const answers = await askFrames(tabId, async (id) => {
    if (frameId !== undefined && frameId !== id) throw new Error('not this frame');
    return fillRunReportOf(await undo.sendToFrame(tabId, id, { runId, ref }));
  });
  return answers.map(({ frameId: id, answer }) => ({ ...answer, frameId: id, error: null }));
}

/** Stops a run after the field in hand. */
export async function fillStop(request: { tabId: number }): Promise<void> {
  await askFrames(request.tabId, (frameId) => stop.sendToFrame(request.tabId, frameId, {}));
}

/** How the last run of each frame ended, for a panel that lost the answer. */
export async function fillLast(tabId: number): Promise<FrameRun[]> {
  const answers = await askFrames(tabId, async (frameId) => {
    const answer = await last.sendToFrame(tabId, frameId, {});
    return answer && fillRunReportOf(answer);
  });
  return answers.flatMap(({ frameId, answer }) => (answer ? [{ ...answer, frameId, error: null }] : []));
}

/** A tab, fold or add button in one frame of a tab. */
export interface FrameOpener extends Opener {
  frameId: number;
}

/** What a press would show more fields with, in every frame. */
export async function fillOpeners(tabId: number): Promise<FrameOpener[]> {
  const answers = await askFrames(tabId, async (frameId) => {
    await bringHands(tabId, [frameId]);
    return openersOf(await open.sendToFrame(tabId, frameId, { open: null }));
  });
  return answers.flatMap(({ frameId, answer }) => answer.openers.map((opener) => ({ ...opener, frameId })));
}

/** Presses one of them, as the person agreed. A frame that is gone opens nothing. */
export async function fillOpen(tabId: number, frameId: number, id: string): Promise<Opened> {
  try {
    const { opened } = openersOf(await open.sendToFrame(tabId, frameId, { open: id }));
    return opened ?? { reason: 'gone', back: '' };
  } catch {
    return { reason: 'gone', back: '' };
  }
}

export interface Origin {
  tabId: number;
  frameId: number;
}

/** Calls back for every finished field until the signal aborts. */
export function onFillProgress(
  callback: (progress: FillProgress, origin: Origin) => void,
  signal: AbortSignal,
): void {
  fillProgress.handle(async (progress, sender) => callback(progress, originOf(sender)), signal);
}

/** Calls back when a portal page has changed until the signal aborts. */
export function onPageChanged(
  callback: (summary: PageSummary, origin: Origin) => void,
  signal: AbortSignal,
): void {
  pageChanged.handle(async (summary, sender) => callback(summary, originOf(sender)), signal);
}

function originOf(sender: { tab?: { id?: number }; frameId?: number }): Origin {
  return { tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? -1 };
}
