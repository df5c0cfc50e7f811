import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session, Tab } from './browsers/index.ts';
import { violations } from './support/axe.ts';
import { startSession } from './support/session.ts';

/** A made-up licence as a phone reads it: two columns, broken lines, a letter in the place of a digit. */
const licence = `营业执照
（副本）
统一社会信用代码
9133O106MA12RRXCXF
名　　称 杭州溪客样板网络技术有 注册资本 伍佰万元整
限公司
类　　型 有限责任公司（自然人投资或控股） 成立日期 2015年03月09日
法定代表人 林若溪 营业期限 2015年03月09日至长期
经营范围 网络技术的技术开发、技术服务；
住　　所 浙江省杭州市西湖区文三路样板大厦3
日用百货的网上销售
幢1502室
登记机关
国家市场监督管理总局监制`;

const card = `姓名 林若溪
性别 女 民族 汉
出生 1969年10月1日
住址 杭州市西湖区文二路样板
新村8幢2单元302室
公民身份号码 330106196910011321
签发机关 杭州市公安局西湖分局
有效期限 2018.09.10-长期`;

const certificate = `国际域名注册证书
域名 example-xike.cn
域名所有者 杭州溪客样板网络技术有限公司
注册商 示例域名有限公司
注册日期 2020年02月01日 到期日期 2028年02月01日`;

/** Puts a text into the page's text box as pasting does. */
async function paste(page: Tab, text: string): Promise<void> {
  await page.waitFor(
    (pasted) => {
      // looked up anew each time: a page that draws itself in another language has another box
      const box = document.querySelector<HTMLTextAreaElement>('main textarea');
      if (box === null) return false;
      if (box.value === pasted) return document.querySelector('main ul[aria-label] > li') !== null;
      box.focus();
      document.execCommand('selectAll');
      document.execCommand('insertText', false, pasted);
      return false;
    },
    text,
    { what: 'the values that were read' },
  );
}

/** What the control at a place of the company holds. */
const held = (page: Tab, place: string) =>
  page.evaluate((at) => {
    const control = document.querySelector<HTMLInputElement>(
      `[data-place="${at}"] :is(input:not([type=checkbox]), textarea)`,
    );
    return control?.value ?? null;
  }, place);

const untilHeld = (page: Tab, place: string, value: string) =>
  page.waitFor(
    ([at, wanted]) => {
      const box = document.querySelector<HTMLInputElement>(
        `[data-place="${at}"] :is(input:not([type=checkbox]), textarea)`,
      );
      return box?.value === wanted;
    },
    [place, value] as const,
    { what: `${place} to hold ${value}` },
  );

const clickLink = async (page: Tab, name: RegExp) => (await page.find('link', name)).click();

describe('a company entered from its papers', () => {
  let session: Session;
  let page: Tab;

  beforeAll(async () => {
    session = await startSession();
    page = await session.openExtension('/options.html', { width: 1100, height: 900 });
  });
  afterAll(() => session.close());

  it('begins in one of three ways', async () => {
    await page.find('button', 'Type it in');
    await page.find('link', 'Import a file');
    expect(await violations(page)).toEqual([]);
    await (await page.find('button', 'Paste a licence')).click();
    await page.query('main textarea');
    expect(await violations(page)).toEqual([]);
  });

  it('shows each value beside its lines and stores nothing before the person agrees', async () => {
    await paste(page, licence);
    expect(await held(page, 'organizer.name')).toBe('杭州溪客样板网络技术有限公司');
    expect(await held(page, 'organizer.certificateAddress')).toBe(
      '浙江省杭州市西湖区文三路样板大厦3幢1502室',
    );
    const snippet = await page.evaluate(
      () => document.querySelector('[data-place="organizer.name"] pre')?.textContent,
      null,
    );
    expect(snippet).toContain('限公司');
    // misread: shown as read, not ticked, the right one only proposed
    expect(await held(page, 'organizer.certificateNumber')).toBe('9133O106MA12RRXCXF');
    expect(await violations(page)).toEqual([]);
    await (await page.find('button', 'Use this')).click();
    await untilHeld(page, 'organizer.certificateNumber', '91330106MA12RRXCXF');
    expect(await page.evaluate(() => document.querySelector('h2')?.textContent, null)).toBe(
      'Company without a name',
    );
  });

  it('takes over what was agreed to, and takes it back', async () => {
    await (await page.find('button', /^Take over \d+ values/)).click();
    await page.waitFor(
      () => document.querySelector('h2')?.textContent === '杭州溪客样板网络技术有限公司',
      null,
      {
        what: 'the name of the company',
      },
    );
    expect(await violations(page)).toEqual([]);
    await (await page.find('button', 'Undo')).click();
    await page.waitFor(() => document.querySelector('h2')?.textContent === 'Company without a name', null, {
      what: 'the company as it was',
    });
    await paste(page, licence);
    await (await page.find('button', 'Use this')).click();
    await (await page.find('button', /^Take over \d+ values/)).click();
    await page.find('link', /^Look at them/);
  });

  it('gives the card of the representative to the person that the licence named', async () => {
    await paste(page, card);
    await (await page.find('button', /^Take over \d+ values/)).click();
    await clickLink(page, /^Look at them/);
    await page.waitFor(() => location.hash.endsWith('/people'), null, { what: 'the people' });
    await page.waitFor(() => document.querySelectorAll('main section section').length === 1, null, {
      what: 'one person in all roles',
    });
    expect(await violations(page)).toEqual([]);
  });

  it('has all of it in the database, with pinyin and meaning under the Chinese', async () => {
    const hash = await page.evaluate(() => location.hash, null);
    await page.close();
    page = await session.openExtension(`/options.html${hash}`, { width: 1100, height: 900 });
    await clickLink(page, /^Company and certificate/);
    await untilHeld(page, 'organizer.certificateNumber', '91330106MA12RRXCXF');
    await page.waitFor(
      () => document.querySelector('[data-place="organizer.name"]')?.textContent?.includes('Hangzhou'),
      null,
      { what: 'the gloss' },
    );
    const text = await page.evaluate(
      () => document.querySelector('[data-place="organizer.name"]')?.textContent,
      null,
    );
    expect(text).toContain('Hángzhōu');
    expect(text).toContain('Co., Ltd.');
    expect(await violations(page)).toEqual([]);
  });

  it('finds a region by the keyboard, in English and under a former name', async () => {
    await clickLink(page, /^Next: Addresses and contact/);
    await untilHeld(
      page,
      'organizer.region',
      'Zhejiang / Hangzhou City / Xihu District · 浙江省 / 杭州市 / 西湖区',
    );
    await (await page.find('combobox', /Region/)).type('zhabei');
    await page.waitFor(
      () =>
        [...document.querySelectorAll('[role=option]')]
          .map((one) => one.textContent ?? '')
          .join()
          .includes('闸北区'),
      null,
      { what: 'the district of today' },
    );
    expect(await violations(page)).toEqual([]);
    await page.press('Enter');
    await untilHeld(page, 'organizer.region', "Shanghai / Jing'an District · 上海市 / 静安区");
  });

  it('leads to what is still missing', async () => {
    await clickLink(page, /^Websites and apps/);
    await (await page.find('button', 'Go to the first one')).click();
    await page.waitFor(() => document.activeElement?.closest('[data-place^="services."]') !== null, null, {
      what: 'the cursor in the first missing value',
    });
    expect(await violations(page)).toEqual([]);
  });

  it('reads several papers from one text, and keeps what the domain certificate says', async () => {
    await clickLink(page, /^Read a paper/);
    await page.query('main textarea');
    await paste(page, `${licence}\n${card}\n${certificate}`);
    await page.find('heading', /^Read a paper/);
    expect(await page.evaluate(() => document.querySelectorAll('main ul[aria-label]').length, null)).toBe(3);
    expect(await page.evaluate(() => document.querySelector('main')?.textContent, null)).toContain(
      'The domain is registered to 杭州溪客样板网络技术有限公司, as it must be.',
    );
    expect(await violations(page)).toEqual([]);
    await (await page.find('button', /^Take over \d+ values/)).click();
    await clickLink(page, /^Look at them/);
    await clickLink(page, /^Provider and registrar/);
    await page.waitFor(() => document.body.textContent?.includes('example-xike.cn'), null, {
      what: 'the record of the domain',
    });
  });

  it('says all of it in Chinese, too', async () => {
    const options = await session.openExtension('/options.html#reading');
    await (await options.find('radio', /中文/)).click();
    await options.query(':root:lang(zh)');
    // browsers let transitions of a tab at the back stand still half-way
    await options.close();
    await page.activate();
    await page.find('link', /识别证照/);
    expect(await violations(page)).toEqual([]);
    await clickLink(page, /识别证照/);
    await page.query('main textarea');
    await paste(page, licence);
    expect(await violations(page)).toEqual([]);
  });

  it('made no request', () => expect(session.strangers).toEqual([]));
});
