import { covers, type Named, nameIn } from './cover.ts';
import { wording } from './wording.ts';

const maxLength = 40;

/** Every entity that a heading names, in order: 网站负责人及应急联系人 gives both. */
export function namesIn(heading: string): readonly Named[] {
  // 法定代表人 Legal Representative: the English says it again
  const chinese = /\p{sc=Han}{2}/u.test(heading) ? heading.replace(/[a-z][a-z' .&]{4,}/gi, ' ') : heading;
  const whole = wording(
    chinese
      .replace(step, '')
      .replace(act, '')
      .replace(/[_|>·—]/g, ','),
  )
    .replace(another, '')
    .slice(0, maxLength);
  const [outer = '', inner] = whole.split(/[()]/);
  if (inner !== undefined) {
    // 公司老板(法定代表人): the bracket says who that is
    const [person, other] = namesOf(inner);
    const before = namesOf(outer);
    // 小程序的管理者(负责人), 7×24小时联系人(应急)
    if (person === 'person' && !other && before.length === 1)
      return namesOf(`${outer.replace(/管理者$/, '')}负责人`);
    if (person && !other && isPerson(person) && !before.some(isPerson)) return [person];
  }
  // 主体负责人:代表公司办备案的人
  const [title, rest] = whole.split(':');
  const [titled, second] = rest ? namesOf(title ?? '') : [];
  if (titled && !second && isPerson(titled)) return [titled];
  if (urgent.test(whole) && onCall.test(whole)) return ['emergencyContact'];
  const names = namesOf(whole.replace(/[()]/g, ','));
  // 应急联系人:半夜出事打给谁
  const clause = whole.split(/[:?,。!]/)[0] ?? '';
  return names.length > 0 || clause === whole ? names : namesOf(clause);
}
/** Whom the heading says it does not mean, or whose details would do as well. */
const another =
  /[(,:;]?(?:非|不是|不同于|区别于|不为|不得为)(?:主体|网站|法定|企业|单位|公司|应急)[^,:;()]*(?:负责人|联系人|代表人)[^,:;()]*\)?|[(,:;]?(?:可|须|应|需|必须|若|如|建议)?[与和同](?:主体|网站|法定|企业|单位|公司|应急)[^,:;()]*(?:相同|一致|同一人)[^,:;()]*\)?/g;
const urgent = /应急|突发|安全事件|出事/;
const onCall = /(?:联系|值班|值守|对接)(?:人|员|$)|联系的人/;
const step = /^\s*第\s*[\d一二三四五六七八九十]+\s*(?:步|部分|节|章|项)[\s:：、.]*/;
/** What is done with what the heading names: 变更负责人. 变更前 and 变更后 say which of the two stands there. */
const act = /^\s*(?:变更|修改|更换|更新|核对|维护|调整)(?=..)(?![前后为成])/;
export const isPerson = (named: Named): boolean => !notPersons.has(named);
const notPersons: ReadonlySet<Named> = new Set([
  'organizer',
  'site',
  'app',
  'accessProvider',
  'registrar',
  'foreign',
]);

/** A block for whoever is reached at any hour, without a word for a person: 应急卡, 7×24应急, 半夜找谁. */
const onDuty =
  /^(?!.*(?:预案|制度|措施|方案|演练|材料|机制|接入|故障|记录)).{0,6}(?:应急|突发|值守|值班|半夜|深夜|夜间)/;

/** Somebody whom no table knows, with a block of their own: 抵押人, 店长. */
const unknownPerson =
  /^(?!.*(?:负责|联系|管理|代表|备案|网站|主体|主办|开办|安全|法定|法人|[本个何等的]人))\p{sc=Han}{1,5}(?:[^\P{sc=Han}人]员|人|店长|经理|主任)(?:信息|资料|情况)?$/u;

function namesOf(text: string): readonly Named[] {
  const cover = covers(text)[text.length];
  // 模板用于域名注册、过户和实名认证 speaks of other things
  if (!cover) return [];
  const { all } = nameIn(cover, true);
  if (all.length === 0 && onDuty.test(text)) return ['emergencyContact'];
  if (all.length === 0 && unknownPerson.test(text)) return ['foreign'];
  // 谁来办网站 names no part of the filing
  if (cover.loose > text.length / 2) return all.filter((one) => one === 'foreign');
  return all;
}
