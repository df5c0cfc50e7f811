import type { Concept } from './concept.ts';

/** Questions are read by what they ask about, since they do not end in an attribute. */
const plain: readonly [RegExp, Concept][] = [
  [
    /^(?!.*(?:批文|文号|编号)).*前置(?!.*(?:号|文件|证|机关|机构|部门|单位|日期|期限|扫描件|材料|附件|批文|有效期))/,
    { site: 'preApproval' },
  ],
  [
    /(?:是否|提供|涉及|所?涉|哪些|哪几类|开通|售卖|销售|出售|经营|发布|含).*(?:管制|危险|违禁)类?(?:物)?品|^互联网危险(?:物)?品/,
    { site: 'controlledGoods' },
  ],
  [
    /(?:是否|提供|开通|具有|具备|设有|含|有|为|能|可以).*(?:交互|互动)|^(?:交互|互动)[式性]?$|(?:能|可以?).*(?:发帖|评论|留言|聊天|发言).*吗?/,
    { site: 'interactive' },
  ],
  [
    /^(?!.*主体)(?:.*)(?:是否)(?:已|在|有|取得|获得|具有|办理|完成|通过)*(?:工信部|icp)+.*(?:备案|号)/,
    { site: 'hasIcpNumber' },
  ],
  [
    /是否.*(?:经营性|盈利|营利)|经营属性$|通过(?:互联网|网络|网站).*收费|^经营性(?:质)?$|(?:网站|网页).*(?:收费|收钱|赚钱|盈利).*(?:吗|\?)?$|^经营\/?非经营$/,
    { site: 'commercial' },
  ],
  [
    /(?:icp|工信部).*(?:是否|吗$|没$|了没)|已?(?:拿到|有).*(?:icp|工信部|备案号).*吗$/,
    { site: 'hasIcpNumber' },
  ],
  [/(?:枪|爆|毒).*(?:枪|爆|毒).*(?:信息|吗|物品)/, { site: 'controlledGoods' }],
  [
    /是否.*长期|长期有效|永久有效|永续经营|(?:不|没有?|未)(?:约定|写|限)(?:经营|营业|有效)?(?:期限|到期日)/,
    { org: 'certificateLongTerm', person: 'longTerm' },
  ],
];

export function question(text: string): Concept | null {
  for (const [pattern, concept] of plain) if (pattern.test(text)) return concept;
  return null;
}

/** Ways of asking that leave room for something else; never sure enough to fill by themselves. */
const loose: readonly [RegExp, Concept][] = [
  [/(?:商|单位|公司|机构).*[境国]内.{0,2}(?:还是|或|吗|$|[境国]外)/, { provider: 'jurisdiction' }],
  [/^(?:其中)?.*(?:客服|客户服务|投诉).*(?:人数|[人工]员?.{0,3}数|几[人位名])/, { org: 'supportStaffCount' }],
  [
    /^(?:其中)?(?!.*(?:外包|合作)).*(?:技术|研发|运维|开发)(?!区).*(?:人数|[人工]员?.{0,3}数|几[人位名])/,
    { org: 'technicalStaffCount' },
  ],
  [/(?:社保|社会保险|参保)(?!卡|账|证).*(?:人数|[人员]工?.{0,3}数|几|多少)/, { org: 'insuredStaffCount' }],
  [
    /(?:别的?|其[他余]|备用|备选|还有).{0,8}域名(?!注册|服务|商|持有|所有)|域名[2二3三]/,
    { site: 'secondaryDomains' },
  ],
  [/ip.*(?:第一|头一|从.*开始|首个|起始)/, { site: 'ipStart' }],
  [/ip.*(?:最后|到.*结束|末|终止)/, { site: 'ipEnd' }],
  [
    /^(?!.*(?:ssl|域名|服务器|有效|备案|证|合同|业务)).*(?:开通|上线|开站|提供服务|提供访问|运行|对外开放).*(?:日期|日|天)$/,
    { site: 'launchDate' },
  ],
  [/(?:公安|网安).*网站.*(?:归|属于|类型)/, { site: 'type' }],
  [/行政许可(?:事项|项目|内容)$/, { site: 'preApproval' }],
];

/** What a text may well ask, where no table reads it. */
export function looseQuestion(text: string): Concept | null {
  for (const [pattern, concept] of loose) if (pattern.test(text)) return concept;
  return null;
}
