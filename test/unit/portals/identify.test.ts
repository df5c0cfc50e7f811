import { describe, expect, it } from 'vitest';
import { portalIdOf, portalOf, portals, statusOf, stepOf } from '../../../lib/portals/index.ts';

const noSigns = { current: '', headings: [], title: '' };

const byId = (id: string) => {
  const portal = portals.find((p) => p.id === id);
  if (!portal) throw new Error(`no portal ${id}`);
  return portal;
};

describe('portalOf', () => {
  it.each([
    ['https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init', 'aliyun'],
    ['http://beian.aliyun.com/order/index.htm', 'aliyun'],
    ['https://bsn.console.aliyun.com/#/bsnApply/ecs', 'aliyun-service-number'],
    ['https://console.cloud.tencent.com/beian', 'tencent'],
    ['https://console.cloud.tencent.com/beian?from=menu', 'tencent'],
    ['https://console.cloud.tencent.com/beian#/new', 'tencent'],
    ['https://console.cloud.tencent.com/beian/manage/process/123/review', 'tencent'],
    ['https://console.huaweicloud.com/beian/?region=cn-north-4#/start', 'huawei'],
    ['https://cloud.baidu.com/beian/index.html', 'baidu'],
    ['https://console.volcengine.com/beian/overview/', 'volcengine'],
    ['https://beian.miit.gov.cn/#/Integrated/ComplaintA', 'miit'],
    ['https://beian.mps.gov.cn/web/business/businessHome/website', 'psb'],
    ['http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010802013914', 'psb-old'],
    ['https://dxzhgl.miit.gov.cn/#/home', 'telecom'],
    ['https://tsm.miit.gov.cn/', 'telecom'],
    // the same addresses, written in other ways that a browser takes for them
    ['HTTPS://BEIAN.ALIYUN.COM/pcContainer/formpage', 'aliyun'],
    ['https://beian.aliyun.com:443/', 'aliyun'],
    ['https://beian.miit.gov.cn\\@evil.example/', 'miit'],
  ])('%s is %s', (address, id) => {
    expect(portalOf(address)?.id).toBe(id);
    expect(portalIdOf(address)).toBe(id);
  });

  it.each([
    'https://beian.aliyun.com.evil.example/pcContainer/formpage',
    'https://evil.example/beian.aliyun.com/',
    'https://evil.example/?https://beian.aliyun.com/',
    'https://evil.example/#https://beian.aliyun.com/',
    'https://xbeian.aliyun.com/',
    'https://x.beian.aliyun.com/',
    'https://beian.aliyun.com:8443/',
    'http://beian.aliyun.com:443/',
    'https://beian.aliyun.com./',
    'https://beian-aliyun.com/',
    // whoever is named before an @ is not the host
    'https://beian.aliyun.com@evil.example/',
    'https://beian.aliyun.com:x@evil.example/',
    'https://user@beian.aliyun.com/',
    'https://user:secret@beian.aliyun.com/',
    // Cyrillic а, Greek ο, a dotless ı, and their ASCII form
    'https://beian.аliyun.com/',
    'https://beian.aliyun.cοm/',
    'https://beıan.aliyun.com/',
    'https://xn--bean-nza.aliyun.com/',
    'https://console.cloud.tencent.com/cvm',
    'https://console.cloud.tencent.com/beianfake',
    'https://console.cloud.tencent.com/beian/../cvm',
    'https://console.cloud.tencent.com/#/beian/',
    'https://console.huaweicloud.com/ecs?next=/beian/',
    'https://www.volcengine.com/beian',
    'https://cloud.baidu.com/product/beian/',
    'https://miit.gov.cn/',
    'https://beian.gov.cn/',
    // named by the facts, but a guess, a programs' interface or too much
    'https://beian.console.aliyun.com/',
    'https://beian.jdcloud.com/',
    'https://console.bce.baidu.com/',
    'https://hlwicpfwc.miit.gov.cn/icpproject_query/api/auth',
    'https://mp.weixin.qq.com/',
    'ftp://beian.aliyun.com/',
    'file:///beian.aliyun.com/',
    'blob:https://beian.aliyun.com/5f2b',
    'javascript:"https://beian.aliyun.com/"',
    'view-source:https://beian.aliyun.com/',
    'about:blank',
    'not an address',
    '',
  ])('%s is no portal', (address) => {
    expect(portalOf(address)).toBeNull();
    expect(portalIdOf(address)).toBeNull();
  });
});

describe('stepOf', () => {
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

  it.each([
    ['miit', 'https://beian.miit.gov.cn/', 'home'],
    ['miit', 'https://beian.miit.gov.cn/#/search/info', 'lookup-detail'],
    ['aliyun-service-number', 'https://bsn.console.aliyun.com/#/bsnApply/ecs', 'service-number-apply'],
    ['aliyun-service-number', 'https://bsn.console.aliyun.com/#/bsnManagement', 'service-numbers'],
    ['tencent', 'https://console.cloud.tencent.com/beian/manage/process/20/review', 'orders'],
    ['psb', 'https://beian.mps.gov.cn/web/business/businessHome/draft', 'drafts'],
    ['psb', 'https://beian.mps.gov.cn/web/business/businessHome/website', 'websites'],
    ['psb-old', 'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=1', 'lookup-detail'],
    ['telecom', 'https://dxzhgl.miit.gov.cn/#/home', 'home'],
  ])('of %s at %s is %s', (id, address, step) => {
    expect(stepOf(byId(id), address, noSigns)?.id).toBe(step);
  });

  it('lets the page speak before an address that several steps share', () => {
    const address = 'https://beian.mps.gov.cn/web/business/businessHome/website';
    expect(stepOf(byId('psb'), address, { ...noSigns, headings: ['网站基本信息'] })?.id).toBe('site');
  });

  it.each([
    ['步骤二：填写主体信息', 'organizer'],
    ['③ 上传资料', 'documents'],
    ['Step 3 填写网站信息', 'service'],
    ['１．填写主体信息', 'organizer'],
    ['填 写 主 体 信 息', 'organizer'],
  ])('reads %s', (current, id) => {
    expect(stepOf(byId('huawei'), '', { ...noSigns, current })?.id).toBe(id);
  });

  it('knows the common steps where a portal’s own were not found, and on any other site', () => {
    const signs = { ...noSigns, title: '填写主体信息 - 控制台' };
    expect(stepOf(byId('baidu'), 'https://cloud.baidu.com/beian/', signs)?.id).toBe('organizer');
    expect(stepOf(null, 'https://filing.example/', signs)?.id).toBe('organizer');
    expect(stepOf(byId('telecom'), 'https://tsm.miit.gov.cn/', signs)).toBeNull();
  });
});

describe('statusOf', () => {
  it.each([
    ['huawei', '等待初审', 'provider-review'],
    ['huawei', ' 管局驳回 ', 'authority-rejected'],
    ['inspur', '备案成功', 'approved'],
    ['wechat', '核验超时', 'sms-expired'],
    ['psb', '新增主体审核通过', 'entity-approved'],
    // at a provider whose own states were not found
    ['baidu', '待短信核验', 'waiting-sms'],
    [null, '已退回', 'rejected'],
  ])('of %s: %s means %s', (id, text, means) => {
    expect(statusOf(id === null ? null : byId(id), text)?.means).toBe(means);
  });

  it.each(['', '未驳回', '如被驳回，请修改后重新提交', '审核'])('does not guess at "%s"', (text) => {
    for (const portal of [null, ...portals]) expect(statusOf(portal, text)).toBeNull();
  });
});
