import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFieldKey } from '../../../lib/terms/keys.ts';
import { executable } from '../../../scripts/build/build.ts';
import { practiceSites, resolvePractice } from '../../portals/serve.ts';
import { holds, readTruth, valueAt } from '../../portals/truth.ts';
import { reliabilityTable } from '../../unit/terms/reliability.ts';
import { plainChromium } from '../browsers/chromium-switches.ts';
import { bundlePage } from '../page/open-pages.ts';
import { enter, frameAt, quiet } from './hand.ts';
import { readStep, type Seen } from './read-step.ts';

/**
 * The practice pages on their own, without the extension: a person can fill and submit every one of them, and
 * the engine reads every one of them right.
 */
let browser: Browser;
let script = '';
const seen: (Seen & { place: string })[] = [];
const texts = new Map<string, string>();

beforeAll(async () => {
  script = await bundlePage();
  browser = await chromium.launch({
    executablePath: executable('chromium'),
    args: [...plainChromium],
  });
});
afterAll(() => browser?.close());

async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const answer = resolvePractice(route.request().url());
    if (answer?.status !== 200) complaints.push(`not served: ${route.request().url()}`);
    if (answer)
      await route.fulfill({ status: answer.status, contentType: answer.contentType, body: answer.body });
    else await route.abort();
  });
  page.setDefaultTimeout(5000);
  // a kit without a browser build is bundled first
  await page.goto(address, { timeout: 30_000 });
  return { page, complaints };
}

const model = (page: Page) => page.evaluate('window.model()');
const submitted = (page: Page) => page.evaluate('window.submitted ?? null');

describe.each(practiceSites().map((site) => [site.id, site] as const))('%s', (id, site) => {
  const truth = readTruth(id);

  test('names only keys that exist', () => {
    const keys = truth.steps.flatMap((step) => step.fields.flatMap(({ key, or = [] }) => [key, ...or]));
    expect(keys.filter((key) => key !== null && !isFieldKey(key))).toEqual([]);
  });

  test('a person fills it step by step and the portal takes it', async () => {
    const { page, complaints } = await open(site.startUrl);
    for (const [index, step] of truth.steps.entries()) {
      const frame = await frameAt(page, step.frame);
      await frame.locator(step.next).waitFor();

      if (index === 0) {
        const before = ((await frame.locator('body').textContent()) ?? '').length;
        await frame.locator(step.next).click();
        await expect
          .poll(async () => ((await frame.locator('body').textContent()) ?? '').length)
          .toBeGreaterThan(before);
        expect(await submitted(page)).toBeNull();
        await quiet(frame);
      }

      const before = await readStep(page, step, script);
      for (const field of step.fields) {
        const inner = field.frame ? await frameAt(page, field.frame) : frame;
        expect(await inner.locator(field.at).count(), `${step.title}: ${field.at}`).toBeGreaterThan(0);
        await enter(inner, field).catch((error: Error) => {
          throw new Error(`${step.title}: ${field.label} (${field.at}): ${error.message}`);
        });
      }
      // some fields come up only when others have been answered
      const after = await readStep(page, step, script);
      for (const [at, { truth, got }] of before.seen.entries())
        seen.push({ truth, got: got ?? after.seen[at]?.got ?? null, place: `${id}: ${truth.label}` });
      for (const [text, rendering] of before.texts) texts.set(text, rendering);
      await page.evaluate('window.person()');
      const lacking = async () => {
        const now = await model(page);
        return step.fields.filter((field) => !holds(field, now)).map((field) => ({ field, now }));
      };
      const isHeld = () => expect.poll(lacking, { timeout: 3000 }).toEqual([]);
      await isHeld().catch(async () => {
        // a press that a moving list has swallowed is made again, as a person would who looks over the page
        for (const { field, now } of await lacking()) {
          if ([field.model ?? []].flat().some((path) => String(valueAt(now, path) ?? '') !== '')) continue;
          await enter(field.frame ? await frameAt(page, field.frame) : frame, field);
        }
        await page.evaluate('window.person()');
        await isHeld();
      });
      await frame.locator(step.next).click();
    }
    await expect.poll(() => submitted(page)).not.toBeNull();
    await page.locator('.record dd').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);
});

describe('the engine on all of them', () => {
  const isRight = ({ truth, got }: Seen) => [truth.key, ...(truth.or ?? [])].some((key) => key === got?.key);
  const said = (list: typeof seen) =>
    list.map(
      ({ place, truth, got }) => `${place}: ${got?.key ?? got?.certainty ?? 'not seen'}, not ${truth.key}`,
    );
  const certain = () => seen.filter(({ got }) => got?.certainty === 'certain');

  test('knows nearly every field that a profile answers', () => {
    const asked = seen.filter(({ truth }) => truth.fill && truth.key);
    const missed = asked.filter((one) => !isRight(one));
    const judged = seen.flatMap(({ truth, got }) =>
      got?.key ? [{ confidence: got.confidence, right: isRight({ truth, got }) }] : [],
    );
    const unrendered = [...texts].filter(([, rendering]) => rendering === '').map(([text]) => text);
    console.log(
      `fields known: ${asked.length - missed.length}/${asked.length}; certain and right: ` +
        `${certain().filter(isRight).length}/${certain().length}\n${said(missed).join('\n')}\n` +
        `confidence  right\n${reliabilityTable(judged)}\n` +
        `texts rendered: ${texts.size - unrendered.length}/${texts.size}\n${unrendered.join('\n')}`,
    );
    expect(1 - missed.length / asked.length).toBeGreaterThan(0.97);
    expect(1 - unrendered.length / texts.size).toBeGreaterThan(0.97);
  });

  test('is right where it is certain', () => {
    expect(said(certain().filter((one) => !isRight(one)))).toEqual([]);
  });

  test('gives no key to what only the person may fill', () => {
    expect(said(seen.filter(({ truth, got }) => truth.never && got?.key))).toEqual([]);
  });
});
