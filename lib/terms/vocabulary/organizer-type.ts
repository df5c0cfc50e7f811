import { type OptionSet, optionSet } from './option-set.ts';

const kinds = optionSet('certain', ['BAT', 'WX', 'PSB-CLONE', 'NETEASE'], {
  enterprise:
    '企业|企业单位|企业法人|公司|企业法人单位|企业主体|企业机构|有限责任公司|企业公司|公司企业|工商企业|企业(含个体工商户)|企业/个体工商户|企业或个体工商户',
  individual: '个人|自然人|个人用户|公民个人|个人(自然人)',
  soleProprietor: '个体工商户|个体户|个体经营|个体|个体经营者|个体工商户(个体经营)|个体商户|个体工商',
  publicInstitution: '事业单位|事业单位法人|事业法人|事业|事业机构|事业组织',
  governmentAgency:
    '政府机关|党政机关|机关|国家机关|政府机构|行政机关|机关法人|政府部门|党政机关单位|机关单位|国家行政机关|政府|政府单位|行政单位',
  socialOrganization: '社会团体|社会团体法人|社团|社团法人|社团组织|社会团体组织',
  privateNonEnterprise:
    '民办非企业单位|民办非企业|社会服务机构|民办非企业单位(社会服务机构)|民非|民办非企业法人|民办非企业单位(民非)|社会服务机构(民办非企业)',
  foundation: '基金会|基金会法人',
  lawFirm: '律师执业机构|律师事务所|律所|律师机构',
  nationalDefence: '国防机构|军队|国防单位|军事机关|部队|军队单位|军队机构|国防军事机构|军队/国防',
  foreignCulturalCentre: '外国在华文化中心|外国文化中心',
  massOrganization: '群众性团体组织|群众性团体|群众团体|群团组织|人民团体',
  judicialAppraisal: '司法鉴定机构|司法鉴定',
  religiousBody: '宗教团体|宗教活动场所|宗教组织|宗教场所',
  overseasOrganization: '境外机构|境外组织|外国机构|境外企业|外国企业常驻代表机构|境外机构代表处',
  medicalInstitution: '医疗机构|医疗卫生机构|医院',
  notaryInstitution: '公证机构|公证处',
  collectiveEconomy: '集体经济|集体经济组织|农村集体经济组织|集体所有制',
  arbitrationBody: '仲裁机构|仲裁委员会',
  other: '其他|其它|其他组织|其他机构|其他单位|其他类型|其它类型|其他性质|其它性质',
});

/** What forms call everybody who is not a natural person, when that is all they ask (general knowledge). */
const body =
  '单位|组织|法人|非个人|非自然人|机构|团体|法人组织|单位组织|企业/组织|企业组织|组织/企业|单位/企业|企事业单位|企业/事业单位|企业或单位|单位或企业|法人或其他组织|法人和其他组织|法人及其他组织|法人或非法人组织|单位主办|单位主体|单位备案';
const person = '个人主办|个人主体|个人备案|公民';

/** Three kinds that forms sum up in one (general knowledge). */
const civil: readonly string[] = ['socialOrganization', 'privateNonEnterprise', 'foundation'];

/** Either of the two may be meant for a sole proprietor, and 其他 says nothing. */
const unsaid: readonly string[] = ['soleProprietor', 'other'];

function widerOf(id: string): string {
  if (id === 'individual') return person;
  return civil.includes(id) ? `社会组织|民间组织|${body}` : body;
}

/** 主办单位性质 / 开办主体性质 (facts 4.1, 4.7). Portals show a subset; codes differ, texts agree. */
export const organizerType: OptionSet = {
  ...kinds,
  options: kinds.options.map((option) =>
    unsaid.includes(option.id) ? option : { ...option, wider: widerOf(option.id).split('|') },
  ),
};
