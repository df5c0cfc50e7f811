import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session, Tab } from '../browsers/index.ts';
import { lastFills } from '../support/describe.ts';
import { pages } from '../support/pages.ts';
import { confirmFill, openPanel, preview, undoByPanel } from '../support/panel.ts';
import { importProfile, sampleCompany } from '../support/profile.ts';
import { startSession } from '../support/session.ts';
import { formPages, forms } from './forms.ts';
import { makePictures, type Pictures } from './pictures.ts';

/** What a page says of a file that it was given. */
interface Got {
  field: string;
  name: string;
  type: string;
  size: number;
  own: boolean;
  width: number;
  height: number;
  exif: boolean;
}

let session: Session;
let pictures: Pictures;
let options: Tab;

beforeAll(async () => {
  session = await startSession({ resolve: pages(formPages) });
  await importProfile(session, sampleCompany);
  const drawing = await session.open(forms.plain);
  pictures = await makePictures(drawing);
  await drawing.close();
  options = await session.openExtension('/options.html#companies/sample-haiyun/documents');
});
afterAll(() => session.close());

/** The place of a document on the options page, by the beginning of its name. */
const place = (name: string) => `article[aria-label^="${name}"]`;

async function add(name: string, file: string, says: RegExp): Promise<void> {
  await (await options.query(`${place(name)} input[type=file]`)).upload(file);
  await options.waitFor(
    ({ at, pattern }) => new RegExp(pattern).test(document.querySelector(at)?.textContent ?? ''),
    { at: place(name), pattern: says.source },
    { what: `the options page to say ${says.source}` },
  );
}

const received = (page: Tab) => page.evaluate(() => (window as unknown as { got: Got[] }).got, null);

/** What arrived for these upload fields. A page reads its files at its own pace, so the order says nothing. */
async function receivedFor(page: Tab, ...fields: string[]): Promise<(Got | undefined)[]> {
  await page.waitFor(
    (wanted) => {
      const { got } = window as unknown as { got: Got[] };
      return wanted.every((field) => got.some((one) => one.field === field));
    },
    fields,
    { what: `files in ${fields.join(', ')}` },
  );
  const got = await received(page);
  return fields.map((field) => got.find((one) => one.field === field));
}

/** Opens a form with the panel beside it, and its preview. */
async function previewed(address: string): Promise<{ page: Tab; panel: Tab }> {
  const page = await session.open(address);
  const panel = await openPanel(session, page);
  // a page that its framework draws after it has loaded has nothing to fill at first
  await panel.find('button', /^(Preview and fill|Check) \d/);
  expect(await preview(panel)).toBe(true);
  return { page, panel };
}

async function tick(panel: Tab, name: RegExp): Promise<void> {
  await (await panel.find('checkbox', name)).click();
}

/** Waits until no file is being made ready any more. */
const isReady = (panel: Tab) =>
  panel.waitFor(() => !/Being made ready/.test(document.body.textContent ?? ''), null, {
    what: 'the files to be ready',
    timeout: 60_000,
  });

async function outcomes(page: Tab): Promise<[string, string, string][]> {
  const fills = await lastFills(session, page);
  return fills.flatMap(({ answer }) =>
    answer.reports.map(({ key, outcome, reason }): [string, string, string] => [key, outcome, reason]),
  );
}

describe('documents in the options', () => {
  it('are looked at when they are added, and what is wrong is said in words', async () => {
    await add('Business licence', pictures.blurred, /looks blurred\. Hold the camera still.*photocopy/);
    await add(
      'Business licence',
      pictures.licence,
      /营业执照\.jpg · JPG · [\d.]+ MB · 3000 × 2100 pixels.*Nothing found wrong/,
    );
    await add('ID, front, 李海云', pictures.front, /PNG .*1600 × 1000.*Nothing found wrong/);
    // lay on its side in the file
    await add('ID, back, 李海云', pictures.back, /1000 × 1600/);
  });

  it('say why a file is not kept, and keep what was there', async () => {
    const input = await options.query(`${place('Business licence')} input[type=file]`);
    await input.upload(pictures.heic);
    await options.waitFor(() => /HEIC photo, as iPhones take/.test(document.body.textContent ?? ''), null);
    await input.upload(pictures.broken);
    await options.waitFor(() => /The picture is damaged/.test(document.body.textContent ?? ''), null);
    await add('Business licence', pictures.licence, /3000 × 2100/);
  });

  it('come back when they were removed, and stay through a reload', async () => {
    await (await options.find('button', /^Remove: ID, front, 李海云/)).click();
    await options.waitFor(() => /李海云 was removed/.test(document.body.textContent ?? ''), null);
    await (await options.find('button', 'Undo')).click();
    await options.waitFor(
      (at) => /1600 × 1000/.test(document.querySelector(at)?.textContent ?? ''),
      place('ID, front, 李海云'),
    );
    await options.close();
    options = await session.openExtension('/options.html#companies/sample-haiyun/documents');
    await options.waitFor(
      (at) => /1600 × 1000/.test(document.querySelector(at)?.textContent ?? ''),
      place('ID, front, 李海云'),
    );
    await options.waitFor(
      (at) => document.querySelector<HTMLImageElement>(`${at} img`)?.naturalWidth === 480,
      place('ID, front, 李海云'),
    );
  });

  it('that are dropped are kept once the person has said what they are', async () => {
    await (await options.query('input[type=file][multiple]')).upload(pictures.front);
    await options.find('heading', 'What are these?');
    const proposed = await options.evaluate(
      () =>
        document.querySelector<HTMLInputElement>(
          'section input[aria-haspopup], [aria-label="What are these?"] input',
        )?.value,
      null,
    );
    expect(proposed).toBe('ID, front, 李海云');
    await (await options.find('button', 'Keep it')).click();
    await options.waitFor(() => /was replaced/.test(document.body.textContent ?? ''), null);
  });
});

describe('documents in upload fields', () => {
  it('of Element UI: smaller, as the tip within the control says, and only when ticked', async () => {
    const { page, panel } = await previewed(forms.elementUi);
    await isReady(panel);
    await panel.waitFor(
      () => /The page wants: JPG or PNG · at most 500 KB/.test(document.body.textContent ?? ''),
      null,
    );
    expect(await confirmFill(panel, page)).toBe(false);
    await tick(panel, /营业执照扫描件/);
    await tick(panel, /身份证人像面/);
    expect(await confirmFill(panel, page)).toBe(true);
    const [licence, front] = await receivedFor(page, 'licence', 'front');
    expect(licence).toMatchObject({
      field: 'licence',
      name: 'certificate.jpg',
      type: 'image/jpeg',
      own: true,
      exif: false,
    });
    expect(licence?.size).toBeLessThanOrEqual(500 * 1024);
    expect(licence?.size).toBeGreaterThan(150 * 1024);
    expect((licence?.width ?? 0) / (licence?.height ?? 1)).toBeCloseTo(3000 / 2100, 1);
    expect(front).toMatchObject({
      field: 'front',
      name: 'id-front.png',
      type: 'image/png',
      width: 1600,
      height: 1000,
    });
    expect(await outcomes(page)).toEqual([
      ['organizer.certificateScan', 'filled', ''],
      ['principal.idFront', 'filled', ''],
    ]);
    await undoByPanel(panel);
    // the row fades out, which it does only where it is seen
    await page.activate();
    await page.waitFor(() => !document.body.textContent?.includes('certificate.jpg'), null);
    await panel.close();
    await page.close();
  });

  it('of Ant Design: within the pixels it asks for, turned upright, in a drop area too', async () => {
    const { page, panel } = await previewed(forms.antd);
    await isReady(panel);
    await tick(panel, /营业执照/);
    await tick(panel, /身份证国徽面/);
    expect(await confirmFill(panel, page)).toBe(true);
    const [licence, back] = await receivedFor(page, 'licence', 'back');
    expect(licence).toMatchObject({ type: 'image/jpeg', width: 2000, height: 1400, own: true, exif: false });
    expect(licence?.size).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(back).toMatchObject({ field: 'back', width: 1000, height: 1600, exif: false });
    expect((await outcomes(page)).map(([, outcome]) => outcome)).toEqual(['filled', 'filled']);
    await panel.close();
    await page.close();
  });

  it('of no kit: by accept and the words beside, behind a button; what nobody could see gets nothing', async () => {
    const { page, panel } = await previewed(forms.plain);
    await isReady(panel);
    await tick(panel, /主办单位有效证件/);
    await tick(panel, /身份证人像面/);
    expect(await panel.evaluate(() => document.body.textContent?.includes('身份证国徽面'), null)).toBe(false);
    expect(await confirmFill(panel, page)).toBe(true);
    const [licence, front] = await receivedFor(page, 'licence', 'front');
    expect(licence).toMatchObject({ field: 'licence', type: 'image/jpeg', exif: false });
    expect(licence?.size).toBeLessThanOrEqual(400 * 1024);
    expect(front).toMatchObject({ field: 'front', type: 'image/png', own: true });
    const sent = await page.evaluate(() => {
      const file = new FormData(document.querySelector('form') as HTMLFormElement).get('zz') as File;
      return [file.name, file.size];
    }, null);
    expect(sent).toEqual(['certificate.jpg', licence?.size]);
    await undoByPanel(panel);
    expect(
      await page.evaluate(() => document.querySelector<HTMLInputElement>('#zz')?.files?.length, null),
    ).toBe(0);
    expect(await page.evaluate(() => document.querySelector('#zml')?.textContent, null)).toBe('');
    await panel.close();
    await page.close();
  });

  it('that became invisible under the preview get nothing', async () => {
    const { page, panel } = await previewed(forms.plain);
    await isReady(panel);
    await tick(panel, /主办单位有效证件/);
    await page.evaluate(() => {
      const around = document.querySelector('#zz')?.parentElement as HTMLElement;
      around.style.opacity = '0.02';
    }, null);
    await confirmFill(panel, page);
    expect(await received(page)).toEqual([]);
    expect((await outcomes(page)).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('say what they are for, if the person wants that', async () => {
    const { page, panel } = await previewed(forms.antd);
    await isReady(panel);
    await tick(panel, /Write “仅限ICP备案使用”/);
    await isReady(panel);
    await tick(panel, /营业执照/);
    expect(await confirmFill(panel, page)).toBe(true);
    const [licence] = await receivedFor(page, 'licence');
    expect(licence).toMatchObject({ width: 2000, height: 1400, exif: false });
    await panel.close();
    await page.close();
  });
});
