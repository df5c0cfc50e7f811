import type { PageReport, StringReport } from '../../../lib/messages/page-report.ts';
import { holds, readTruth, type TruthField, type TruthStep } from '../../portals/truth.ts';
import type { Session, Tab } from '../browsers/index.ts';
import { describe, type FrameAnswer, settled } from './describe.ts';
import { frameAt, waitInFrame } from './frames.ts';
import { keyIsRight, matchTruth, type Pair } from './match-truth.ts';
import { type FrameReport, fillByPanel, openPanel } from './panel.ts';
import { practiceSite } from './practice.ts';
import { sampleCompany, textsIn } from './profile.ts';

/** What happened on one page of a practice portal. */
export interface WalkedStep {
  step: TruthStep;
  /** the page before anything was filled */
  frames: readonly FrameAnswer<PageReport>[];
  pairs: readonly Pair[];
  /** the last report of every field that the panel filled or tried to */
  reports: readonly FrameReport[];
  /** truth fields that should have been filled and whose value the portal's own model does not hold */
  missing: readonly Pair[];
  /** fields that the extension said it filled, although the portal's model does not hold the value */
  untrue: readonly Pair[];
  /** fields at which a hint appears, where `before` counted them; else 0 */
  hinted: number;
  /** the Chinese texts of the page with their renderings, the company's own data left out */
  texts: readonly StringReport[];
}

export interface WalkOptions {
  fill: boolean;
  /** called with the page as it came, before anything is filled; its answer is kept as `hinted` */
  before?: (tab: Tab, frames: readonly FrameAnswer<PageReport>[]) => Promise<number>;
  /** called with the page filled and before the portal's own button is pressed */
  onStep?: (walked: WalkedStep, tab: Tab, panel: Tab | null) => Promise<void>;
}

/**
 * Walks a practice portal as a person with the side panel would. The walker plays the person: it enters
 * what only a person may (codes, consent, files) and presses the portal's own button; the extension does
 * neither.
 * @returns the steps, the record that the portal received (null when it received none), and of the fields to be
 * filled those that the record does not hold as the company's profile has them
 */
export async function walk(
  session: Session,
  id: string,
  options: WalkOptions,
): Promise<{ steps: WalkedStep[]; submitted: unknown; lost: TruthField[] }> {
  const truth = readTruth(id);
  const tab = await session.open(practiceSite(id).startUrl);
  const steps: WalkedStep[] = [];
  let panel: Tab | null = null;
  try {
    for (const [index, step] of truth.steps.entries()) {
      await (await frameAt(tab, step.frame)).query(step.next);
      const frames = await settled(session, tab);
      if (options.fill) panel ??= await openPanel(session, tab);
      const hinted = (await options.before?.(tab, frames)) ?? 0;
      const walked = await walkStep(session, tab, options.fill ? panel : null, step, frames, hinted);
      steps.push(walked);
      await options.onStep?.(walked, tab, panel);
      if (!options.fill) break;
      await goOn(tab, step, truth.steps[index + 1] ?? null);
    }
    const submitted = await tab.evaluateText('window.submitted ?? null');
    const filled = steps.flatMap(({ step }) => step.fields.filter(({ fill }) => fill));
    return {
      steps,
      submitted,
      lost: submitted === null ? [] : filled.filter((field) => !holds(field, submitted)),
    };
  } finally {
    await panel?.close();
    await tab.close();
  }
}

async function walkStep(
  session: Session,
  tab: Tab,
  panel: Tab | null,
  step: TruthStep,
  frames: readonly FrameAnswer<PageReport>[],
  hinted: number,
): Promise<WalkedStep> {
  const before = await matchTruth(tab, step, frames);
  const data = textsIn(sampleCompany);
  const texts = frames.flatMap(({ answer }) => answer.strings).filter(({ text }) => !data.has(text));
  if (!panel) return { step, frames, pairs: before, reports: [], missing: [], untrue: [], hinted, texts };
  const reports = await fillByPanel(session, tab, panel, { seen: () => tickOffers(panel, before) });
  // what was filled may have made the page show fields that were not there before
  const after = await matchTruth(tab, step, await describe(session, tab));
  const pairs = before.map((pair, at) => (pair.found === null ? (after[at] ?? pair) : pair));
  const model = await tab.evaluateText('window.model()');
  const saidFilled = ({ found, frameId }: Pair) =>
    reports.some(
      ({ frameId: id, report }) => id === frameId && report.ref === found?.ref && report.outcome === 'filled',
    );
  return {
    step,
    frames,
    pairs,
    reports,
    missing: pairs.filter(({ truth }) => truth.fill && !holds(truth, model)),
    untrue: pairs.filter(
      (pair) => saidFilled(pair) && pair.truth.model !== undefined && !holds(pair.truth, model),
    ),
    hinted,
    texts,
  };
}

/**
 * A likely meaning is offered, not ticked: that is for the person to judge. The person played here knows the
 * truth, and ticks the offers when all of them are right.
 */
async function tickOffers(panel: Tab, pairs: readonly Pair[]): Promise<void> {
  const offers = pairs.filter(({ found }) => found?.certainty === 'likely');
  if (!offers.every(keyIsRight)) return;
  const all = 'input[aria-label^="All: Please check"]';
  if (await panel.evaluate((selector) => document.querySelector(selector) !== null, all)) {
    await (await panel.query(all)).click();
  }
}

/**
 * Does the person's part of a step, presses the portal's own button and waits until the portal has moved on.
 * @throws with what the portal says when it does not accept the step
 */
async function goOn(tab: Tab, step: TruthStep, next: TruthStep | null): Promise<void> {
  await tab.activate();
  await tab.evaluateText('window.person()');
  const frame = await frameAt(tab, step.frame);
  await (await frame.query(step.next)).click();
  try {
    if (next === null) {
      await tab.waitFor(() => 'submitted' in window, null, { timeout: 5_000 });
      return;
    }
    // a field of the next step's own form, not of the header that all steps share
    const sign = next.fields.find((field) => !field.frame)?.at ?? next.next;
    await waitInFrame(tab, next.frame, sign, 10_000);
  } catch (cause) {
    const said = await frame.evaluate(() => {
      const errors = document.querySelectorAll('[class*=error], [class*=Error], [class*=message], .red');
      return [...errors]
        .filter((element) => element.checkVisibility())
        .map((element) => (element.textContent ?? '').trim())
        .filter(Boolean);
    }, null);
    throw new Error(
      `the portal did not accept the step ${step.title}; it says: ${[...new Set(said)].join(' | ')}`,
      { cause },
    );
  }
}
