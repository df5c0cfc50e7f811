/**
 * Chrome's own autofill on the practice pages, over its DevTools protocol, beside Beian Guide. Run by hand:
 *
 *   npm run bench:autofill -- [practice site …]
 *
 * Chrome gets the sample company as a saved address (company, principal's name, mobile, e-mail, address) and is
 * asked to fill from every text box, select and text area of a step in turn, which is more than a person would
 * do. Beian Guide gets the same company as a profile and fills as the side panel does. Counted are the fields
 * that the company answers: right when the page's own model then holds what the truth says, wrong when it holds
 * anything else, or when a field changed that should have been left.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { executable } from '../../scripts/build/build.ts';
import type { Session } from '../e2e/browsers/index.ts';
import { enter, frameAt, quiet } from '../e2e/portals/hand.ts';
import { importProfile, sampleCompany } from '../e2e/support/profile.ts';
import { startSession } from '../e2e/support/session.ts';
import { walk } from '../e2e/support/walk.ts';
import { practiceSites, resolvePractice } from '../portals/serve.ts';
import { holds, readTruth, type TruthField, type TruthStep, valueAt } from '../portals/truth.ts';

/** The sample company in the words of Chrome's address profiles (AutofillField names). */
const address = {
  fields: Object.entries({
    NAME_FULL: '李海云',
    COMPANY_NAME: '上海海云示例贸易有限公司',
    EMAIL_ADDRESS: 'li.haiyun@example-haiyun.cn',
    PHONE_HOME_WHOLE_NUMBER: '+86 13812340001',
    ADDRESS_HOME_COUNTRY: 'CN',
    ADDRESS_HOME_STATE: '上海市',
    ADDRESS_HOME_CITY: '上海市',
    ADDRESS_HOME_DEPENDENT_LOCALITY: '浦东新区',
    ADDRESS_HOME_STREET_ADDRESS: '示例路88号3幢1201室',
    ADDRESS_HOME_ZIP: '200120',
  }).map(([name, value]) => ({ name, value })),
};

interface Count {
  asked: number;
  right: number;
  wrong: number;
}
const count = (): Count => ({ asked: 0, right: 0, wrong: 0 });

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  frameId?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Every control of the page that Chrome may fill, with the frame it is in. */
function controlsIn(node: DomNode, frameId?: string): { fieldId: number; frameId?: string }[] {
  const at = node.attributes?.indexOf('type') ?? -1;
  const type = at >= 0 ? (node.attributes?.[at + 1] ?? '') : '';
  const typed = node.nodeName === 'INPUT' && !/hidden|radio|checkbox|file|button|submit|password/.test(type);
  const own = typed || /^(?:SELECT|TEXTAREA)$/.test(node.nodeName);
  return [
    ...(own ? [{ fieldId: node.backendNodeId, ...(frameId ? { frameId } : {}) }] : []),
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => controlsIn(child, frameId)),
    ...(node.contentDocument ? controlsIn(node.contentDocument, node.frameId ?? frameId) : []),
  ];
}

async function fillByChrome(cdp: CDPSession): Promise<void> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  for (const control of controlsIn(root)) {
    // refused where the control is not on show or belongs to no form that Chrome parsed
    await cdp.send('Autofill.trigger', { ...control, address }).catch(() => undefined);
  }
}

function judge(fields: readonly TruthField[], before: unknown, after: unknown, into: Count): void {
  for (const field of fields) {
    if (field.fill) into.asked += 1;
    const paths = field.model === undefined ? [] : [field.model].flat();
    const changed = paths.some(
      (path) => JSON.stringify(valueAt(before, path)) !== JSON.stringify(valueAt(after, path)),
    );
    if (!changed) continue;
    if (field.fill && holds(field, after)) into.right += 1;
    else into.wrong += 1;
  }
}

/** Walks a site by hand; Chrome's autofill has its turn on every step before the hand fills it. */
async function chromeOn(browser: Browser, id: string, into: Count): Promise<void> {
  const site = practiceSites().find((one) => one.id === id);
  if (!site) throw new Error(`no practice site ${id}`);
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.route('**/*', async (route) => {
    const answer = resolvePractice(route.request().url());
    if (answer)
      await route.fulfill({ status: answer.status, contentType: answer.contentType, body: answer.body });
    else await route.abort();
  });
  page.setDefaultTimeout(10_000);
  await page.goto(site.startUrl, { timeout: 60_000 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Autofill.enable');
  await cdp.send('Autofill.setAddresses', { addresses: [address] });
  const model = () => page.evaluate('window.model()');
  for (const step of readTruth(id).steps) {
    const frame = await frameAt(page, step.frame);
    await frame.locator(step.next).waitFor();
    const before = await model();
    await fillByChrome(cdp);
    judge(step.fields, before, await model(), into);
    await byHand(page, step);
    await frame.locator(step.next).click();
    await quiet(frame).catch(() => undefined);
  }
  await page.close();
}

async function byHand(page: Page, step: TruthStep): Promise<void> {
  for (const field of step.fields) await enter(await frameAt(page, field.frame ?? step.frame), field);
  await page.evaluate('window.person()');
}

async function guideOn(session: Session, id: string, into: Count): Promise<void> {
  await walk(session, id, {
    fill: true,
    onStep: async ({ pairs, missing, reports }) => {
      const asked = pairs.filter(({ truth }) => truth.fill);
      into.asked += asked.length;
      into.right += asked.length - missing.length;
      const tried = (pair: (typeof pairs)[number]) =>
        reports.some(({ report }) => report.ref === pair.found?.ref && report.outcome === 'filled');
      into.wrong += missing.filter(tried).length;
    },
  });
}

const named = process.argv.slice(2);
const ids = named.length > 0 ? named : practiceSites().map(({ id }) => id);
const line = (who: string, { asked, right, wrong }: Count) =>
  `${who}: ${right}/${asked} right (${((100 * right) / Math.max(asked, 1)).toFixed(1)} %), ${wrong} wrong`;

const browser = await chromium.launch({
  executablePath: executable('chromium'),
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const session = await startSession();
const chrome = count();
const guide = count();
try {
  await importProfile(session, sampleCompany);
  for (const id of ids) {
    const [theirs, ours] = [count(), count()];
    await chromeOn(browser, id, theirs).catch((error: Error) => console.log(`  ${id}: ${error.message}`));
    await guideOn(session, id, ours).catch((error: Error) => console.log(`  ${id}: ${error.message}`));
    console.log(`${id}: ${line('Chrome', theirs)}; ${line('Beian Guide', ours)}`);
    for (const part of ['asked', 'right', 'wrong'] as const) {
      chrome[part] += theirs[part];
      guide[part] += ours[part];
    }
  }
  console.log(`\n${line('Chrome’s autofill', chrome)}\n${line('Beian Guide', guide)}`);
} finally {
  await session.close();
  await browser.close();
}
