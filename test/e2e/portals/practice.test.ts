import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFieldKey } from '../../../lib/terms/keys.ts';
import { executable } from '../../../scripts/build/build.ts';
import { practiceSites, resolvePractice } from '../../portals/serve.ts';
import { holds, readTruth } from '../../portals/truth.ts';
import { enter, frameAt, quiet } from './hand.ts';

/** The practice pages on their own, without the extension: a person can fill and submit every one of them. */
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: executable('chromium'),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
    ],
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
  await page.goto(address);
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

      for (const field of step.fields) {
        const inner = field.frame ? await frameAt(page, field.frame) : frame;
        expect(await inner.locator(field.at).count(), `${step.title}: ${field.at}`).toBeGreaterThan(0);
        await enter(inner, field).catch((error: Error) => {
          throw new Error(`${step.title}: ${field.label} (${field.at}): ${error.message}`);
        });
      }
      await page.evaluate('window.person()');
      await expect
        .poll(async () => {
          const now = await model(page);
          return step.fields
            .filter((field) => !holds(field, now))
            .map((field) => [field.label, field.model, now]);
        })
        .toEqual([]);
      await frame.locator(step.next).click();
    }
    await expect.poll(() => submitted(page)).not.toBeNull();
    await page.locator('.record dd').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);
});
