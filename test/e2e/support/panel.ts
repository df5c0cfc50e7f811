import type { FillReport } from '../../../lib/fill/fill-value.ts';
import type { Session, Tab } from '../browsers/index.ts';
import { lastFills, settled } from './describe.ts';

/** Sizes of the two small surfaces as the browsers show them, in CSS pixels. */
export const panelSize = { width: 400, height: 900 };
export const popupSize = { width: 380, height: 600 };

const begin = /^(Preview and fill \d|Check \d|Nothing to fill)/;
const confirm = /^(Fill \d+ fields?|Open and fill|Choose at least one field)$/;

/** A field's report with the frame it is from. */
export interface FrameReport {
  frameId: number;
  /** selectors of the frame elements, as in `describe` */
  path: string;
  report: FillReport;
}

/** Opens the side panel for a tab, in a page of its own, and waits until it offers to fill. */
export async function openPanel(session: Session, tab: Tab): Promise<Tab> {
  const panel = await session.openExtension(`/sidepanel.html?tab=${tab.id}`, panelSize);
  await panel.find('button', begin);
  return panel;
}

/** Presses preview; false when the panel has nothing to offer. */
export async function preview(panel: Tab): Promise<boolean> {
  const button = await panel.find('button', begin);
  if (await button.evaluate((element) => (element as HTMLButtonElement).disabled)) return false;
  await button.click();
  await panel.find('button', confirm);
  return true;
}

/**
 * Presses fill in an open preview and waits for the report; false when nothing is ticked. The page comes to
 * the front meanwhile, as it is beside a real side panel: browsers draw no frames for a tab at the back.
 */
export async function confirmFill(panel: Tab, page: Tab, timeout = 120_000): Promise<boolean> {
  const button = await panel.find('button', confirm);
  if (await button.evaluate((element) => (element as HTMLButtonElement).disabled)) return false;
  await button.click();
  await page.activate();
  await panel.find('button', 'Done', { timeout });
  await panel.activate();
  return true;
}

/** Agrees in an open preview to every tab, fold and further row that it offers. */
export async function agreeToAll(panel: Tab): Promise<void> {
  await panel.waitFor(() => document.querySelector('main[aria-busy=false]') !== null, null, {
    what: 'the preview to know what is behind tabs and folds',
  });
  const boxes = '[data-openings] input:not(:checked), [data-rows] input[type=checkbox]:not(:checked)';
  for (let left = 60; left > 0; left--) {
    if (!(await panel.evaluate((selector) => document.querySelector(selector) !== null, boxes))) return;
    await (await panel.query(boxes)).click();
  }
}

/** How many fields the panel would fill now. */
async function countToFill(panel: Tab): Promise<number> {
  const button = await panel.find('button', begin);
  return button.evaluate((element) =>
    Number(/^Preview and fill (\d+)/.exec(element.textContent ?? '')?.[1] ?? 0),
  );
}

/**
 * Fills the page as a person does: preview, confirm what the panel itself ticked, and once more when what was
 * filled made new fields appear.
 * @param options `seen` is called while the first preview is shown; `open` agrees to tabs, folds and rows there
 * @returns the last report of every field that was tried
 */
export async function fillByPanel(
  session: Session,
  tab: Tab,
  panel: Tab,
  options: { seen?: () => Promise<void>; open?: boolean } = {},
): Promise<FrameReport[]> {
  const reports = new Map<string, FrameReport>();
  for (let round = 0; round < 3; round++) {
    if (!(await preview(panel))) break;
    if (round === 0) await options.seen?.();
    if (round === 0 && options.open) await agreeToAll(panel);
    const known = reports.size;
    if (!(await confirmFill(panel, tab))) {
      await (await panel.find('button', 'Back')).click();
      break;
    }
    for (const { frameId, path, answer } of await lastFills(session, tab)) {
      for (const report of answer.reports) {
        const id = `${frameId} ${report.ref}`;
        // a later round that finds its own work done says nothing new
        if (report.reason !== 'same-value' || !reports.has(id)) reports.set(id, { frameId, path, report });
      }
    }
    await settled(session, tab);
    await (await panel.find('button', 'Done')).click();
    if (reports.size === known || (await countToFill(panel)) === 0) break;
  }
  return [...reports.values()];
}

/** Puts the last round back by the panel's own button; the panel must show the report of a fill. */
export async function undoByPanel(panel: Tab): Promise<void> {
  await (await panel.find('button', 'Undo all')).click();
  await panel.waitFor(() => /put back|left as it is/.test(document.body.textContent ?? ''), null, {
    what: 'the panel to say that fields were put back',
    timeout: 60_000,
  });
}
