import { describe, expect, it } from 'vitest';
import { footerFindingIds } from '../../../lib/journey/footer/check.ts';
import {
  appText,
  checkFooter,
  dutyOf,
  type Filed,
  type FooterMark,
  footerHtml,
  type OwnSite,
} from '../../../lib/journey/footer/index.ts';
import english from '../../../locales/en/ui.json' with { type: 'json' };

const filed: Filed = {
  icpNumber: '沪ICP备2023012345号-1',
  psbNumber: '沪公网安备31011502000001号',
  name: '海云示例贸易',
  domains: ['example-haiyun.cn'],
  organizer: '上海海云示例贸易有限公司',
  isApp: false,
};
const mark = (change: Partial<FooterMark> = {}): FooterMark => ({
  kind: 'icp',
  text: '沪ICP备2023012345号-1',
  href: 'https://beian.miit.gov.cn/',
  visible: true,
  atFoot: true,
  badge: false,
  image: false,
  ...change,
});
const police = (change: Partial<FooterMark> = {}): FooterMark =>
  mark({
    kind: 'psb',
    text: '沪公网安备 31011502000001号',
    href: 'https://beian.mps.gov.cn/#/query/webSearch?code=31011502000001',
    badge: true,
    ...change,
  });
const both = { text: '沪ICP备2023012345号-1 | 沪公网安备31011502000001号', href: null };
const site = (change: Partial<OwnSite> = {}): OwnSite => ({
  url: 'https://www.example-haiyun.cn/',
  title: '海云示例贸易 - 首页',
  names: [],
  marks: [mark(), police()],
  copyright: '',
  ...change,
});
const ids = (found: OwnSite, what: Filed = filed) => checkFooter(what, found).map(({ id }) => id);

describe('the footer snippet', () => {
  it('links the site’s number to MIIT and the PSB number to its own record', () => {
    const html = footerHtml(dutyOf(filed));
    expect(html).toContain(
      '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noreferrer">沪ICP备2023012345号-1</a>',
    );
    expect(html).toContain('href="https://beian.mps.gov.cn/#/query/webSearch?code=31011502000001"');
    expect(html).toContain('沪公网安备31011502000001号</a>');
  });

  it('shows the entity’s number in Guangdong, the site’s elsewhere', () => {
    expect(dutyOf({ icpNumber: '粤ICP备2023012345号-3', psbNumber: '' }).icp).toBe('粤ICP备2023012345号');
    expect(dutyOf({ icpNumber: '京ICP备14016142号-2A', psbNumber: '' }).icp).toBe('京ICP备14016142号-2A');
  });

  it('says where the ending of the site’s number is missing', () => {
    const missing = (icpNumber: string) => dutyOf({ icpNumber, psbNumber: '' }).endingMissing;
    expect(missing('沪ICP备2023012345号')).toBe(true);
    expect(missing('沪ICP备2023012345号-1')).toBe(false);
    expect(missing('粤ICP备2023012345号')).toBe(false);
    expect(missing('')).toBe(false);
  });

  it('completes a PSB number of digits alone, and is empty without numbers', () => {
    expect(dutyOf({ icpNumber: '沪ICP备2023012345号-1', psbNumber: '31011502000001' }).psb).toBe(
      '沪公网安备31011502000001号',
    );
    expect(footerHtml(dutyOf({ icpNumber: '', psbNumber: '' }))).toBe('');
    expect(appText(dutyOf({ icpNumber: '沪ICP备2023012345号-2A', psbNumber: '' }))).toBe(
      '沪ICP备2023012345号-2A https://beian.miit.gov.cn/',
    );
  });

  it('lets no number write markup', () => {
    const html = footerHtml(dutyOf({ icpNumber: '<img src=x onerror=alert(1)>', psbNumber: '' }));
    expect(html).not.toContain('<img src=x');
  });
});

describe('the check of a person’s own page', () => {
  it('says what is in order', () => {
    expect(ids(site())).toEqual(['icpGood', 'psbGood', 'nameGood']);
  });

  it.each<[string, Partial<OwnSite>, string[]]>([
    ['no number at all', { marks: [] }, ['icpMissing', 'psbMissing', 'nameGood']],
    [
      'another company’s number',
      { marks: [mark({ text: '京ICP备14016142号-1' }), police()] },
      ['icpOther', 'psbGood', 'nameGood'],
    ],
    [
      'the entity’s number where the site’s is due',
      { marks: [mark({ text: '沪ICP备2023012345号' }), police()] },
      ['icpForm', 'psbGood', 'nameGood'],
    ],
    [
      'the number of the next site',
      { marks: [mark({ text: '沪ICP备2023012345号-2' }), police()] },
      ['icpForm', 'psbGood', 'nameGood'],
    ],
    [
      'a longer number that begins alike',
      { marks: [mark({ text: '沪ICP备2023012345号-11' }), police()] },
      ['icpForm', 'psbGood', 'nameGood'],
    ],
    [
      'a number without a link',
      { marks: [mark({ href: null }), police()] },
      ['icpNoLink', 'psbGood', 'nameGood'],
    ],
    [
      'a link to the old host',
      { marks: [mark({ href: 'http://www.miitbeian.gov.cn/' }), police()] },
      ['icpWrongLink', 'psbGood', 'nameGood'],
    ],
    [
      'a look-alike host',
      { marks: [mark({ href: 'https://beian.miit.gov.cn.example.com/' }), police()] },
      ['icpWrongLink', 'psbGood', 'nameGood'],
    ],
    [
      'a number nobody can see',
      { marks: [mark({ visible: false }), police()] },
      ['icpHidden', 'psbGood', 'nameGood'],
    ],
    [
      'a number at the top',
      { marks: [mark({ atFoot: false }), police()] },
      ['icpNotFoot', 'psbGood', 'nameGood'],
    ],
    [
      'the old police link',
      {
        marks: [
          mark(),
          police({ href: 'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=31011502000001' }),
        ],
      },
      ['icpGood', 'psbOldLink', 'nameGood'],
    ],
    [
      'a police link to another record',
      { marks: [mark(), police({ href: 'https://beian.mps.gov.cn/#/query/webSearch?code=31011502000002' })] },
      ['icpGood', 'psbWrongLink', 'nameGood'],
    ],
    [
      'a picture that shows the number',
      { marks: [mark({ image: true }), police()] },
      ['icpImage', 'psbGood', 'nameGood'],
    ],
    [
      'a picture of nobody knows what, linked to the ministry',
      { marks: [mark({ image: true, text: '' }), police()] },
      ['icpImage', 'psbGood', 'nameGood'],
    ],
    [
      'a picture beside the text',
      { marks: [mark({ image: true }), mark(), police()] },
      ['icpGood', 'psbGood', 'nameGood'],
    ],
    [
      'both numbers in one line',
      { marks: ['icp', 'psb'].map((kind) => police({ ...both, kind: kind as 'icp' | 'psb' })) },
      ['icpNoLink', 'psbNoLink', 'nameGood'],
    ],
    [
      'words before and behind, police first',
      {
        marks: [
          police({ text: '公安备案号：沪公网安备31011502000001号（示例）' }),
          mark({ text: '备案/许可证编号为：沪ICP备2023012345号-1' }),
        ],
      },
      ['icpGood', 'psbGood', 'nameGood'],
    ],
    [
      'a name in the heading alone',
      { title: 'Welcome', names: ['海云示例贸易'] },
      ['icpGood', 'psbGood', 'titleDiffers'],
    ],
    ['no badge', { marks: [mark(), police({ badge: false })] }, ['icpGood', 'psbNoBadge', 'nameGood']],
    ['another title', { title: 'Welcome' }, ['icpGood', 'psbGood', 'nameDiffers']],
    [
      'another host',
      { url: 'https://staging.example.com/' },
      ['otherHost', 'icpGood', 'psbGood', 'nameGood'],
    ],
    [
      'a page below the home page',
      { url: 'https://example-haiyun.cn/shop/item-7' },
      ['notHome', 'icpGood', 'psbGood', 'nameGood'],
    ],
  ])('%s', (_, change, expected) => {
    expect(ids(site(change))).toEqual(expected);
  });

  it('prefers the place that shows and links the number', () => {
    expect(ids(site({ marks: [mark({ visible: false, href: null }), mark(), police()] }))).toContain(
      'icpGood',
    );
  });

  it('reads numbers however they are spaced and written', () => {
    const text = 'Copyright 2026 沪 ICP 备 2023012345 号 - 1';
    expect(
      ids(site({ marks: [mark({ text }), police({ text: '沪公网安备　31011502000001　号' })] })),
    ).toEqual(['icpGood', 'psbGood', 'nameGood']);
  });

  it('takes the PSB number as no duty before there is one', () => {
    expect(ids(site({ marks: [mark()] }), { ...filed, psbNumber: '' })).toEqual(['icpGood', 'nameGood']);
  });

  it('wants the organizer as copyright owner in Jiangsu', () => {
    const jiangsu = { ...filed, icpNumber: '苏ICP备2023012345号-1', psbNumber: '' };
    const marks = [mark({ text: '苏ICP备2023012345号-1' })];
    expect(ids(site({ marks, copyright: '© 2026 Haiyun' }), jiangsu)).toContain('ownerDiffers');
    expect(ids(site({ marks, copyright: '© 上海海云示例贸易有限公司' }), jiangsu)).not.toContain(
      'ownerDiffers',
    );
  });

  it('knows Chinese domains as browsers tell them', () => {
    const found = site({ url: 'https://www.xn--fiq228c.xn--55qx5d/' });
    expect(ids(found, { ...filed, domains: ['中文.公司'] })).not.toContain('otherHost');
  });
});

describe('the texts of the findings', () => {
  it.each(footerFindingIds)('%s says what is wrong and what to do', (id) => {
    const texts = english.footer.finding[id];
    expect(texts.what).not.toBe('');
    expect(texts.do === '').toBe(id.endsWith('Good'));
  });
});
