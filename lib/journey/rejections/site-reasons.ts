import { type Reason, reason } from './reason.ts';

const review = ['HW-KB', 'QC'];
const code = ['MIIT-SPEC'];

/** What is found wrong with domains, websites and apps (facts: portals.md section 8 and MIIT's codes). */
export const siteReasons: readonly Reason[] = [
  reason(
    'domainOwner',
    [
      /域名.{0,12}(所有[者人]|持有[者人]|注册[者人]|归属|实名信息).{0,14}(不一致|不符|不同|非本|须为|应为)/,
      /域名证书.{0,14}(不一致|不符)/,
    ],
    {
      keys: ['site.domain', 'organizer.name'],
      documents: ['domainCertificate'],
      source: review,
    },
  ),
  reason(
    'domainRealName',
    [/域名.{0,10}(未|没有|尚未|需).{0,8}实名/, /域名.{0,6}实名(认证|核验)?.{0,12}(未|不|失败|无|没有)/],
    {
      keys: ['site.domain'],
      documents: ['domainCertificate'],
      source: review,
    },
  ),
  reason('domainExpired', [/域名.{0,10}(已?过期|已?到期|即将到期|失效|有效期)/], {
    keys: ['site.domain'],
    documents: ['domainCertificate'],
  }),
  reason(
    'domainRegistrar',
    [
      /域名?.{0,4}(注册商|注册服务机构|注册管理机构).{0,16}(未|不|无|境外)/,
      /域名?后缀.{0,12}(未|不|无)/,
      /不支持.{0,8}后缀/,
    ],
    {
      keys: ['site.domain', 'registrar.name'],
      source: review,
    },
  ),
  reason('domainFiled', [/域名.{0,12}(已经?(报备|备案)|已存在|冲突|已在.{0,10}备案|重复)/], {
    keys: ['site.domain'],
    source: code,
  }),
  reason('domainInvalid', [/无效域名/, /域名.{0,6}(格式|填写)?.{0,4}(错误|有误|不正确|无效)/], {
    keys: ['site.domain'],
    source: code,
  }),
  reason(
    'openBeforeApproval',
    [
      /(备案|审核)(期间|过程中|成功前|通过前|未完成).{0,16}(访问|打开|解析|开通|关闭)/,
      /(关闭|停止|取消|暂停).{0,8}(解析|网站|访问)/,
      /网站.{0,6}(已|可以|能够|能)(正常)?(访问|打开|开通)/,
      /提前(开通|解析|接入)/,
    ],
    {
      keys: ['site.domain'],
      source: review,
    },
  ),
  reason('siteUnreachable', [/网站.{0,10}((无法|不能)(正常)?(访问|打开)|打不开)/, /空壳网站/], {
    keys: ['site.domain', 'site.homeUrl'],
    source: review,
  }),
  reason(
    'footerNumber',
    [
      /(未|没有|请).{0,8}(悬挂|标注|标明|添加|放置).{0,10}备案(编)?号/,
      /备案(编)?号.{0,10}(未|没有).{0,4}(悬挂|标注|链接)/,
      /(底部|页脚|首页下方).{0,14}备案(编)?号/,
    ],
    {
      keys: ['site.icpNumber'],
      source: review,
    },
  ),
  reason(
    'siteName',
    [/(网站|服务|应用|小程序|app)名称.{0,20}(不|含|涉|过于|无|与|违|冲突|重新|有误|修改|规范)/i],
    { keys: ['site.name', 'app.name'], source: review },
  ),
  reason(
    'preApproval',
    [
      /前置(或专项)?(审批|许可)/,
      /专项审批/,
      /(新闻|出版|药品|医疗|教育|宗教|金融|文化|游戏|视听).{0,8}(许可证|资质|批文|审批)/,
    ],
    {
      keys: ['site.preApproval'],
      documents: ['preApproval'],
      source: review,
    },
  ),
  reason('siteContent', [/网站内容.{0,10}(不|与|涉|违)/, /内容.{0,6}(不符|不一致|超出)/], {
    keys: ['site.serviceContent', 'site.remarks'],
    source: review,
  }),
  reason('remarks', [/备注.{0,12}(不|未|请|需|补充|说明|详细|少于|至少)/, /在备注.{0,10}(说明|注明|填写)/], {
    keys: ['site.remarks', 'organizer.remarks'],
    source: ['TC-2026'],
  }),
  reason('serviceContent', [/(无效)?(网站)?服务内容.{0,8}(无效|错误|有误|不|核实)/, /无效网站服务内容/], {
    keys: ['site.serviceContent'],
    source: code,
  }),
  reason('siteLanguage', [/网站语言(类别)?.{0,6}(错误|有误|不)/], { keys: ['site.languages'], source: code }),
  reason('homeUrl', [/首页(地址|网址|url)/i], { keys: ['site.homeUrl', 'site.domain'], source: code }),
  reason('ip', [/ip(地址)?.{0,8}(无效|冲突|错误|有误|不)/i, /无效ip/i], {
    keys: ['site.ip'],
    source: [...code, 'PSB-2026'],
  }),
  reason('accessMethod', [/接入方式/], { keys: ['site.accessMethod'], source: code }),
  reason('serverLocation', [/服务器放置/], { keys: ['site.serverLocation'], source: code }),
  reason('accessFiled', [/接入.{0,6}(已经?报备|相同|只有一个|重复)/, /只有一个接入|相同的接入/], {
    keys: ['site.icpNumber'],
    source: code,
  }),
  reason('siteFiled', [/网站(已经?报备|已经?备案)/], { keys: ['site.name', 'site.domain'], source: code }),
  reason('domainCertificate', [/域名证书/], {
    documents: ['domainCertificate'],
    keys: ['site.domainCertificate'],
    source: ['PSB-BLOG'],
  }),
  reason('psbRegistrar', [/域名(注册)?(服务)?商.{0,10}(错误|不正确|有误|不一致|不符)/], {
    keys: ['registrar.name'],
    source: ['PSB-2026'],
  }),
  reason('accessProvider', [/(网络)?接入(服务)?商.{0,10}(错误|不正确|有误|不一致|不符)/], {
    keys: ['accessProvider.name'],
    source: ['PSB-2026'],
  }),
  reason('interactive', [/交互式|安全评估|论坛|发帖|评论功能/], {
    keys: ['site.interactive', 'site.interactiveServices'],
    source: ['PSB-2026', 'SHERRY'],
  }),
];
