import { type Concept, org, site } from '../concept.ts';

const telecom = '(icp|增值电信|电信业务|电信|)(业务|)(经营|)许可证';

/** What is asked of a company alone, its commercial licence included. */
export const companyWords: readonly (readonly [words: string, meaning: Concept])[] = [
  // about a company
  [
    '(成立|设立|创立|创办|创建|开业|注册成立|注册登记|注册|登记)(日期|日)|成立年月|(成立|设立)于',
    org('establishedOn'),
  ],
  ['(注册|认缴)(资本|资金)(金|)(金额|额|总额|)', org('registeredCapital')],
  ['(经营|业务|营业|经营业务)范围', org('businessScope')],
  [
    '(登记|注册|发证|发照|核发|颁发|颁证)机关(名称|全称|)|发证(机构|单位|部门)|登记部门',
    org('registrationAuthority'),
  ],
  [
    '(员工|职工|从业|在职|企业|公司|单位|在职员工|从业人员|企业员工)(总|)(人数|数量|规模|人员规模|数)(合计|总计|)|团队(规模|人数)|(在职|从业|)(人员|员工)(数|总数|人数)|总人数|从业人数(合计|总计)|从业人员|人员规模',
    org('staffCount'),
  ],
  ['(国民经济|)行业(类型|门类|大类|)', org('industry')],
  ['(期末|年末|现有|)(从业人员|在职员工|职工|员工)(总|)(人数|数)', org('staffCount')],
  ['(主要|控股)股东', org('investor')],
  ['(投资|出资)(人|者|方)(及|和|或|与|)主管单位(名称|全称|)', org('investor')],
  // about the commercial licence: agencies' words, since the form itself was not found
  [
    '(icp|增值电信|增值电信业务|电信|电信业务|)(业务|)经营许可证(证号|证书号|号|代码)|icp(经营|)(许可|)证号|(增值|)电信(业务|)许可证号',
    org('licenceNumber'),
  ],
  [
    `${telecom}(签发|核发|发证|生效|起始|开始|颁发|批准|有效期起|有效期起始|有效期开始)(日期|日|)`,
    org('licenceValidFrom'),
  ],
  [
    `${telecom}(到期|失效|截止|终止|届满|有效期止|有效期至|有效期届满|有效期截止|有效期到期|有效期)(日期|日|)`,
    org('licenceValidUntil'),
  ],
  [
    '(申请|增值|获准经营|拟经营|许可|经营许可证|)(的|)(增值|)电信业务(类型|)|(申请|经营|许可|经营许可证)业务(类型|名称)',
    org('licenceBusiness'),
  ],
  ['(电信|)(业务|服务|)覆盖(范围|地区|区域)(类型|)|(获准|)经营(地域|区域)(范围|)', org('licenceCoverage')],
  [
    '(业务|)(覆盖|经营|落地|开展业务|跨省经营涉及)(的|)(省份|省|省区市)|覆盖(省份|省市)',
    org('licenceProvinces'),
  ],
  ['(拟|已|获准|证载|)(经营|开展|申请|)(的|)(增值|)(电信|)业务类型', org('licenceBusiness')],
  ['(证载|具体|获准经营|落地|全网业务拟落地)(的|)(具体|)省份', org('licenceProvinces')],
  [
    '(境外|外国|外方|外资|外商)(投资者|投资人|股东|)(合计|)(持股|股权|股份|出资|)(百分比|比例|占比)(合计|)',
    org('foreignShare'),
  ],
  [
    '(外资|外方|外商|外国|境外)(投资者|投资人|资本|股东|)(股份|股权|持股|出资|投资|)(比例|占比)',
    org('foreignShare'),
  ],
  [
    '(缴纳|参加|已缴纳|)(社保|社会保险)(的|)(人数|员工人数|员工数|缴纳人数|参保人数)|(参保|社保)(员工|人员|在缴员工|)(人数|数)',
    org('insuredStaffCount'),
  ],
  ['(专业|专职|)技术(人员|员工|岗|岗位)(人数|数量|数|总数|)', org('technicalStaffCount')],
  ['(客服|客户服务)(人员|员工|岗|岗位)(人数|数量|数|总数|)|(客服|客户服务)人数', org('supportStaffCount')],
  [
    '备注(说明|内容|栏|)|附言|附注|补充(说明|备注)|(情况|其他|附加|特别)说明|情况补充|(其他|)(需要|需|须|)(说明|补充|补充说明)(的|)(事项|内容|情况)',
    { org: 'remarks', site: 'remarks' },
  ],
  ['(网站|站点)(主要|)(用途|建设目的)', site('purpose')],
  ['用途', { site: 'purpose', person: 'position' }],
  [
    '(网站|站点|app|小程序)(内容|用途|详细|)(说明|简述|概述|描述)|(网站|站点)(简介|介绍)((和|与|及)备注|)',
    site('remarks'),
  ],
  ['(原|)主体号|原主体备案号', org('filingNumber')],
  ['原(服务|网站)备案号', site('icpNumber')],
  ['(原|现有|)(icp|工信部|)备案(号|证号|许可证号)|icp备案|icp号', { org: 'filingNumber', site: 'icpNumber' }],
  ['公安号|公安(机关|网|联网|机关联网|部|)备案(号|)|公网安备(号|)|(网安|联网)备案号', site('psbNumber')],
];
