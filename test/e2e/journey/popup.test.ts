import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chinaDate } from '../../../lib/journey/china-date.ts';
import { hasText, type JourneyBrowser, liveFiling, startJourney, today } from '../support/journey.ts';
import { importProfile, sampleCompany } from '../support/profile.ts';
import { daytime, sides } from '../support/zones.ts';

/** The journey as a person works it: questions and plan, the popup, a rejection, the calendar file. */
let browser: JourneyBrowser;
beforeAll(async () => {
  browser = await startJourney(daytime(sides[0]));
});
afterAll(() => browser?.end());

test('a company that has nothing filed learns what it needs, and keeps the plan as a filing', async () => {
  await importProfile(browser.session, sampleCompany);
  const page = await browser.options('filings/new');
  await (await page.find('radio', 'Outside mainland China (Hong Kong, Macao, Taiwan or abroad)')).click();
  await hasText(page, /No ICP filing needed/);
  await (await page.find('radio', 'On servers in mainland China')).click();
  await (await page.find('radio', /with foreign owners/)).click();
  await (await page.find('radio', 'Yes')).click();
  await (await page.find('radio', 'Nothing')).click();
  await hasText(
    page,
    /ICP filing needed.*First filing.*Police filing \(PSB\) needed.*Commercial licence needed/,
  );
  await (await page.find('button', 'Why: Commercial licence needed')).click();
  await hasText(page, /Who runs it\? A company registered in mainland China with foreign owners/);
  await (await page.find('button', 'Start this filing')).click();
  await hasText(page, /All stages.*Conditions of the licence/);
  await (await page.find('button', 'Change the answers')).click();
  await (await page.find('radio', 'No, it only presents something')).click();
  await page.waitFor(() => !/Conditions of the licence/.test(document.body.textContent ?? ''), null, {
    what: 'a filing without a licence',
  });
  await (await page.find('button', 'Remove this filing')).click();
  await hasText(page, /No filing yet/);
  await page.close();
});

test('one filing fits into the popup without scrolling', async () => {
  // the longest of all: 24 hours that run, in two zones
  const at = new Date(Date.now() - 7_200_000).toISOString();
  const sms = {
    'provider-review': { state: 'done' },
    'miit-sms': { state: 'doing', on: chinaDate(new Date(at)), at },
  };
  for (const [stages, words] of [
    [{ stages: sms, stagesVersion: 2 }, /Until .* in China \(.* here\)/],
    [{}, /Until .*\(5 days left\)/],
  ] as const) {
    await importProfile(browser.session, liveFiling(browser.folder, stages));
    const page = await browser.popup();
    await hasText(page, words);
    expect(await page.evaluate(() => document.documentElement.scrollHeight, null)).toBeLessThanOrEqual(600);
    await page.close();
  }
});

test('the popup is worked with the keyboard alone', async () => {
  const page = await browser.popup();
  await hasText(page, /Until .*\(5 days left\)/);
  const reached: { name: string; outline: string }[] = [];
  const isThere = (name: string) => reached.some((one) => one.name === name);
  for (let press = 0; press < 25 && !isThere('Show all stages'); press += 1) {
    await page.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        return { name, outline: at ? getComputedStyle(at).outlineStyle : 'none' };
      }, null),
    );
  }
  const way = ['Start another filing', 'Date of “Police account and entity”', 'Done', 'Show all stages'];
  expect(reached.map(({ name }) => name).filter((name) => way.includes(name))).toEqual(
    expect.arrayContaining(way),
  );
  for (const { name, outline } of reached.filter((one) => /^(Done|Show all)/.test(one.name))) {
    expect(outline, name).not.toBe('none');
  }
  await page.press('Enter');
  const stage = await page.find('checkbox', /^Police filing/);
  expect(await stage.evaluate((box) => (box as HTMLInputElement).checked)).toBe(false);
  await page.close();
});

test('a rejection puts the filing back to where it is mended', async () => {
  const page = await browser.popup();
  await (await page.find('button', 'Show all stages')).click();
  await (await page.find('checkbox', /^Police filing/)).click();
  await (await page.find('button', 'Hide the stages')).click();
  await (await page.find('button', 'Sent back')).click();
  await hasText(page, /“Police review” sent it back.*mend it at “Police filing”/);
  await (await page.find('button', 'Handed in again')).click();
  await page.find('button', 'Approved');
  await page.close();
});

test('the calendar file holds the dates, read by another parser', async () => {
  const page = await browser.options('filings');
  await page.evaluate(() => {
    const scope = globalThis as unknown as { saved?: Blob };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      scope.saved = blob;
      return make.call(URL, blob);
    };
  }, null);
  await (await page.find('button', 'Save all dates as a calendar file')).click();
  await page.waitFor(() => 'saved' in globalThis, null, { what: 'the file' });
  const text = await page.evaluate(() => (globalThis as unknown as { saved: Blob }).saved.text(), null);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const event = events.map((one) => new ICAL.Event(one)).find(({ uid }) => uid.includes('psb-register'));
  expect(event?.summary).toMatch(/^Done: Police filing 公安联网备案/);
  expect(event?.startDate.toString()).toBe(today);
  await page.close();
});

test('what was noted is taken back, note by note', async () => {
  const page = await browser.options('filings/filing-live');
  for (let note = 0; note < 3; note += 1)
    await (await page.find('button', 'Take back the last note')).click();
  await browser.until('the badge of the open limit', ({ badge }) => badge === '5d');
  await page.close();
});
