import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';

/** Without a mouse; what Tab reaches is the browser's to say, so each is asked. */
describe('keyboard', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
    await importProfile(session, sampleCompany);
  });
  afterAll(() => session.close());

  it('Tab reaches all that can be used', async () => {
    const page = await session.openExtension('/options.html#companies/sample-haiyun/people');
    await page.query('main h3');
    const count = await page.evaluate(() => {
      const usable = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';
      const all = [...document.querySelectorAll<HTMLElement>(usable)].filter(
        (one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'),
      );
      for (const one of all) one.dataset.unreached = '';
      return all.length;
    }, null);
    expect(count).toBeGreaterThan(20);
    for (let pressed = 0; pressed < count + 5; pressed++) {
      await page.press('Tab');
      await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement) delete activeElement.dataset.unreached;
      }, null);
    }
    const missed = await page.evaluate(
      () => [...document.querySelectorAll('[data-unreached]')].map((one) => one.outerHTML.slice(0, 160)),
      null,
    );
    expect(missed).toEqual([]);
    await page.close();
  });
});
