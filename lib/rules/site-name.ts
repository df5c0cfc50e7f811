import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'siteName', source: 'QC, HW-KB', certain: true };
const words: Origin = { rule: 'siteName', source: 'HW-KB, XR', certain: true };
/** Names of places, of which reviewers refuse an individual's [S:HW-KB][S:XR]: the provinces, as far as a list goes. */
const places =
  /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆/;
const advice: Origin = { rule: 'siteName', source: 'HW-KB', certain: false };

/** Beginnings that only state bodies may use [S:QC][S:HW-KB]. */
const stateBeginnings = /^(中国|中华|中央|人民|人大|国家)/;
/** Words that no site name may carry [S:QC][S:HW-KB][S:XR]. */
export const bannedWords = /反腐|赌博|廉政|色情|纪检|监察|信访|维权|投诉/;
/** Words after which reviewers ask for pre-approval papers [S:INSPUR]. */
const preApproval = /新闻|出版|教育|医疗|药品|论坛/;

/** Organizer types that are state bodies and may use the reserved beginnings. */
const stateBodies = /^(governmentAgency|nationalDefence|publicInstitution|massOrganization)$/;

/** 网站名称: section 5.3 of the facts. What holds only for individuals is asked of individuals only. */
export const siteNameRule: Rule = (value, { values = {} }) => {
  const found = [];
  const han = value.match(/\p{Script=Han}/gu)?.length ?? 0;
  const type = values['organizer.type'] ?? '';
  if (/^[\w-]+(\.[\w-]+)+$/.test(value)) found.push(finding(origin, 'domain', 'error'));
  else if (/^\d+$/.test(value)) found.push(finding(origin, 'digits', 'error'));
  else if (/^[\x20-\x7e]+$/.test(value)) found.push(finding(origin, 'latin', 'error'));
  else if (han < 3) found.push(finding(origin, 'short', 'error', { min: 3 }));
  if (value.length > 512) found.push(finding(origin, 'long', 'error', { max: 512 }));
  const sign = /[^\p{L}\p{N}\s（）()·.-]/u.exec(value);
  if (sign) found.push(finding(origin, 'sign', 'error', { character: sign[0] }));
  const begin = stateBodies.test(type) ? null : stateBeginnings.exec(value);
  if (begin) found.push(finding(origin, 'state', type ? 'error' : 'warning', { word: begin[0] }));
  const bad = bannedWords.exec(value);
  if (bad) found.push(finding(words, 'banned', 'error', { word: bad[0] }));
  const asks = preApproval.exec(value);
  if (asks) found.push(finding(words, 'preApproval', 'hint', { word: asks[0] }));
  if (type === 'individual') {
    if (/公司|企业|集团|机构|组织|协会|中心/.test(value))
      found.push(finding(words, 'companyWord', 'warning'));
    const place = places.exec(value);
    if (place) found.push(finding(words, 'place', 'warning', { word: place[0] }));
    if (han > 10 || value.includes('博客'))
      found.push(finding(advice, 'individual', 'hint', { min: 3, max: 10 }));
  }
  return found;
};
