import { describe, expect, it } from 'vitest';
import { portalMatches, portalOf, portals, stepOf } from '../../../lib/portals/index.ts';

const noSigns = { current: '', headings: [], title: '' };

describe('portalOf', () => {
  it.each([
    ['https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init', 'aliyun'],
    ['http://beian.aliyun.com/order/index.htm', 'aliyun'],
    ['https://console.cloud.tencent.com/beian', 'tencent'],
    ['https://console.cloud.tencent.com/beian/manage/process/123/review', 'tencent'],
    ['https://beian.miit.gov.cn/#/Integrated/ComplaintA', 'miit'],
    ['https://beian.mps.gov.cn/web/business/businessHome/website', 'psb'],
  ])('%s is %s', (address, id) => expect(portalOf(address)?.id).toBe(id));

  it.each([
    'https://beian.aliyun.com.evil.example/pcContainer/formpage',
    'https://evil.example/beian.aliyun.com/',
    'https://xbeian.aliyun.com/',
    'https://beian.aliyun.com:8443/',
    'https://console.cloud.tencent.com/cvm',
    'https://console.cloud.tencent.com/beianfake',
    'ftp://beian.aliyun.com/',
    'https://user@beian-aliyun.com/',
    'not an address',
    '',
  ])('%s is no portal', (address) => expect(portalOf(address)).toBeNull());
});

describe('stepOf', () => {
  const byId = (id: string) => {
    const portal = portals.find((p) => p.id === id);
    if (!portal) throw new Error(`no portal ${id}`);
    return portal;
  };

  it('takes the route of a hash-routed page', () => {
    expect(stepOf(byId('miit'), 'https://beian.miit.gov.cn/#/Integrated/ComplaintA', noSigns)?.id).toBe(
      'sms',
    );
    expect(stepOf(byId('miit'), 'https://beian.miit.gov.cn/#/Integrated/index', noSigns)?.id).toBe('home');
  });

  it('trusts the page’s own step bar over the route', () => {
    const address = 'https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=1';
    expect(stepOf(byId('aliyun'), address, { ...noSigns, current: '2 填写主办者信息' })?.id).toBe(
      'organizer',
    );
    expect(stepOf(byId('aliyun'), address, noSigns)?.id).toBe('orders');
  });

  it('reads headings from the innermost outwards and ignores step counters', () => {
    const signs = { current: '', headings: ['新办网站申请', '第三步：网站负责人'], title: '' };
    expect(stepOf(byId('psb'), 'https://beian.mps.gov.cn/web/', signs)?.id).toBe('people');
  });

  it('says nothing when nothing is known', () => {
    const signs = { current: '欢迎', headings: ['通知公告'], title: '首页公告' };
    expect(stepOf(byId('tencent'), 'https://console.cloud.tencent.com/beian', signs)).toBeNull();
  });
});

describe('registry', () => {
  it('gives every portal a source, a date and unique ids', () => {
    expect(new Set(portals.map((p) => p.id)).size).toBe(portals.length);
    for (const portal of portals) {
      expect(portal.source.length).toBeGreaterThan(0);
      expect(portal.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(new Set(portal.steps.map((s) => s.id)).size).toBe(portal.steps.length);
    }
  });

  it('asks for exact hosts only', () => {
    for (const pattern of portalMatches()) expect(pattern).toMatch(/^\*:\/\/[a-z.-]+\/[a-z]*(\/?\*)?$/);
  });
});
