import { covers, type Named, nameIn } from './cover.ts';
import { wording } from './wording.ts';

const maxLength = 40;

/** Every entity that a heading names, in order: 网站负责人及应急联系人 gives both. */
export function namesIn(heading: string): readonly Named[] {
  const whole = wording(heading.replace(step, '').replace(/[_|>]/g, ',')).slice(0, maxLength);
  const [outer = '', inner] = whole.split(/[()]/);
  if (inner !== undefined) {
    // 公司老板(法定代表人): the bracket says who that is
    const [person, another] = namesOf(inner);
    if (person && !another && isPerson(person) && !namesOf(outer).some(isPerson)) return [person];
  }
  const names = namesOf(whole.replace(/[()]/g, ','));
  // 应急联系人:半夜出事打给谁
  const clause = whole.split(/[:?,。!]/)[0] ?? '';
  return names.length > 0 || clause === whole ? names : namesOf(clause);
}
const step = /^\s*第\s*[\d一二三四五六七八九十]+\s*(?:步|部分|节|章|项)[\s:：、.]*/;
export const isPerson = (named: Named): boolean => !notPersons.has(named);
const notPersons: ReadonlySet<Named> = new Set([
  'organizer',
  'site',
  'app',
  'accessProvider',
  'registrar',
  'foreign',
]);

function namesOf(text: string): readonly Named[] {
  const cover = covers(text)[text.length];
  // 模板用于域名注册、过户和实名认证 speaks of other things
  if (!cover) return [];
  const { all } = nameIn(cover, true);
  // 谁来办网站 names no part of the filing
  if (cover.loose > text.length / 2) return all.filter((one) => one === 'foreign');
  return all;
}
