import { join } from 'node:path';
import type { Session, Tab } from '../../test/e2e/browsers/index.ts';
import { fillByPanel, openPanel, panelSize, preview } from '../../test/e2e/support/panel.ts';
import { importProfile, sampleCompany } from '../../test/e2e/support/profile.ts';
import { startSession } from '../../test/e2e/support/session.ts';
import { practiceSites } from '../../test/portals/serve.ts';

/** The pictures of the README, made from the production build with the sample company. */
const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');
const pageSize = { width: 1100, height: 900 };
const file = (name: string) => join(folder, `${name}.png`);

function startOf(id: string): string {
  const site = practiceSites().find((candidate) => candidate.id === id);
  if (!site) throw new Error(`no practice portal ${id}`);
  return site.startUrl;
}

async function portal(session: Session): Promise<void> {
  const tab = await session.open(startOf('psb'), pageSize);
  const panel = await openPanel(session, tab);
  await panel.screenshot(file('sidepanel'));
  if (!(await preview(panel))) throw new Error('the panel has nothing to fill');
  await panel.screenshot(file('preview'));
  await (await panel.find('button', 'Back')).click();
  await fillByPanel(session, tab, panel);
  await tab.screenshot(file('portal-after'));
  await panel.close();
  await popup(session, tab);
  await tab.close();
}

async function popup(session: Session, tab: Tab): Promise<void> {
  const page = await session.openExtension(`/popup.html?tab=${tab.id}`, { width: 380, height: 600 });
  const start = await page.find('button', /^Start/, { timeout: 5000 });
  await start.click();
  await page.waitFor(() => document.querySelector('[role=progressbar]') !== null, null, {
    what: 'the progress of a filing',
  });
  await page.screenshot(file('popup'));
  await page.close();
}

async function options(session: Session): Promise<void> {
  const page = await session.openExtension('/options.html', { width: 1100, height: 800 });
  await (await page.find('link', /^Edit/).catch(() => page.find('button', /^Edit/))).click();
  await page.query('main input');
  await page.screenshot(file('options'));
  await page.close();
}

/** The page as the person met it: the same browser without the extension. */
async function before(): Promise<void> {
  const session = await startSession({ withExtension: false, viewport: pageSize });
  try {
    const tab = await session.open(startOf('psb'), pageSize);
    await tab.query('form, .el-form');
    await tab.screenshot(file('portal-before'));
  } finally {
    await session.close();
  }
}

const session = await startSession({ viewport: panelSize });
try {
  await importProfile(session, sampleCompany);
  await portal(session);
  await options(session);
} finally {
  await session.close();
}
await before();
console.log(`pictures are in ${folder}`);
