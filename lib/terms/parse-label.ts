import { attributeWords, type Concept } from './attributes.ts';
import { entityWords, type WordKind } from './entities.ts';
import type { Entity } from './keys.ts';
import { stripEnding, stripPrompt, wording } from './wording.ts';

/** Who a text names: an entity, or a role that only the surroundings can pin down. */
export type Named = Entity | 'person' | 'contact' | 'foreign';

export interface Parse {
  /** the attribute the text ends in; null when it only names an entity */
  concept: Concept | null;
  /** the words that gave it, '' if none */
  word: string;
  named: Named | null;
  /** the name came from a general word (单位, 服务) that a section may overrule */
  general: boolean;
  /** 0 to 1: how much of the text was understood */
  fit: number;
}

interface Cover {
  /** characters that no table knows */
  loose: number;
  words: readonly (readonly [word: string, kind: WordKind | 'loose'])[];
}

const longestWord = 12;
const maxLength = 40;

/** For every length n the reading of the first n characters that leaves the fewest unknown, then fewest words. */
function covers(text: string): Cover[] {
  const best: Cover[] = [{ loose: 0, words: [] }];
  for (let end = 1; end <= text.length; end++) {
    const before = best[end - 1] as Cover;
    let choice: Cover = {
      loose: before.loose + 1,
      words: [...before.words, [text[end - 1] as string, 'loose']],
    };
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const word = text.slice(start, end);
      const kind = entityWords.get(word);
      const head = best[start] as Cover;
      if (kind === undefined || head.loose > choice.loose) continue;
      if (head.loose === choice.loose && head.words.length + 1 >= choice.words.length) continue;
      choice = { loose: head.loose, words: [...head.words, [word, kind]] };
    }
    best.push(choice);
  }
  return best;
}

interface Naming {
  named: Named | null;
  general: boolean;
  /** every name in order, for headings that name several */
  all: Named[];
}

/** Who 负责人 is, by the name just before it: the organizer's, the website's, or someone unknown. */
function headOf(before: Named | null): Named {
  if (before === 'organizer' || before === 'principal') return 'principal';
  if (before === 'site' || before === 'app' || before === 'siteManager') return 'siteManager';
  if (before === 'accessProvider' || before === 'registrar') return 'foreign';
  return before ?? 'person';
}

/** Who is meant after one more word: 主办单位 then 负责人 is the principal, 财务 then 负责人 nobody we know. */
function next(last: Named | null, kind: Exclude<WordKind, 'filler' | 'link'>, stranger: boolean): Named {
  if (kind === 'foreign' || kind === 'strange') return 'foreign';
  if (kind === 'person') return stranger ? 'foreign' : headOf(last);
  if (last === 'foreign') return last;
  if (kind === 'contact') return last === 'emergencyContact' ? last : stranger ? 'foreign' : 'contact';
  if (kind === 'security') return 'siteManager';
  if (kind === 'company') return last === 'accessProvider' || last === 'registrar' ? last : 'organizer';
  return kind === 'service' ? 'site' : kind;
}

/**
 * Reads the entity words of a cover from left to right; the last name is the head (主体 + 负责人 = principal).
 * In a heading, words about other matters (产品, 运营) count only before a person (财务负责人).
 */
function name(cover: Cover, heading = false): Naming {
  const all: Named[] = [];
  let named: Named | null = null;
  let general = false;
  let previous: WordKind | 'loose' | null = null;
  for (const [, kind] of cover.words) {
    const stranger = previous === 'loose' || previous === 'strange';
    // 上级单位, 运维公司: somebody else's company
    if (kind === 'company' && previous === 'strange') named = 'foreign';
    if (kind === 'link' && named) all.push(named);
    if (kind !== 'filler' && kind !== 'loose' && kind !== 'link') {
      if (kind !== 'strange' || !heading) named = next(named, kind, stranger);
      // 域名商单位名称 is the registrar's
      general = (kind === 'company' && named === 'organizer') || kind === 'service';
    }
    previous = kind;
  }
  if (named) all.push(named);
  return { named, general, all: all.filter((one, index) => all.indexOf(one) === index) };
}

/** Words that say by themselves what is asked, whatever stands before them. */
const plain =
  /手机|座机|邮箱|语言|域名|经营范围|注册资[本金]|身份证号|证件号|信用代码|地址$|所在地|邮编|传真|包名|公钥|接入方式|前置审批|备案号|ip$|url/;
/** Someone whom no table knows: 店长手机, 操作员邮箱. */
const someone = /[人员者长师方商家户友客工]$/;

function fitOf(loose: number, length: number, word = ''): number {
  if (loose === 0) return 1;
  if (loose < 5 && plain.test(word)) return 0.66;
  return Math.max(0.2, (loose === 1 ? 0.68 : loose === 2 ? 0.5 : 0.3) - (loose / length) * 0.1);
}

/** 接入单位电话: 单位 belongs to the word before, so the word that counts is 电话. */
function ownWord(text: string, start: number): boolean {
  if (!/^(?:单位|企业|公司|机构)/.test(text.slice(start))) return false;
  for (let from = Math.max(0, start - 6); from < start; from++) {
    const kind = entityWords.get(text.slice(from, start + 2));
    if (kind === 'accessProvider' || kind === 'registrar' || kind === 'foreign') return true;
  }
  return false;
}

function parsePlain(text: string): Parse | null {
  if (!text || text.length > maxLength) return null;
  const cover = covers(text);
  let best: Parse | null = null;
  const whole = cover[text.length] as Cover;
  const naming = name(whole);
  if (naming.named && whole.loose === 0)
    best = { concept: null, word: '', named: naming.named, general: naming.general, fit: 0.9 };
  for (let start = 0; start < text.length; start++) {
    const word = text.slice(start);
    const concept = attributeWords.get(word);
    if (!concept || ownWord(text, start)) continue;
    const rest = cover[start] as Cover;
    const { named, general } = name(rest);
    const before = text.slice(0, start).replace(/的$/, '');
    const fit = fitOf(rest.loose, text.length, someone.test(before) ? '' : word);
    if (!best?.concept || fit > best.fit) best = { concept, word, named, general, fit };
  }
  return best;
}

/** Joins what the label says with what its bracket says: 联系方式1(手机号), 姓名(法定代表人), 证件(正面). */
function withBracket(main: Parse | null, inner: Parse | null, joined: Parse | null): Parse | null {
  if (!main) return joined ?? inner;
  const better = joined?.concept && joined.fit >= 0.9 && joined.word.length > main.word.length;
  const refined = better ? joined : main;
  if (!inner) return refined;
  const narrower =
    inner.concept &&
    (!main.concept ||
      (main.concept.person === 'phone' && Boolean(inner.concept.person)) ||
      main.concept.provider === 'code' ||
      // 公网地址(IP)
      (inner.concept.site === 'ip' && main.word === '地址') ||
      main.concept === inner.concept);
  const named = main.named && main.named !== 'person' ? main.named : (inner.named ?? main.named);
  if (refined === main && narrower) return { ...main, concept: inner.concept, word: inner.word, named };
  return { ...refined, named: refined.named ?? named };
}

/** 联系方式1, 域名二; not the 1 of SHA-1 */
const ordinal = /(?<=[\p{sc=Han})])[一二三1-9]$/u;
/** 注册资金/万元 */
const unit = /(?<=..)[/,](?:万?元|人民币|人|个|份|%)$/;
const separators = /[/、|,或&;+]|以及|及|和|与/;

/** A tip that follows without a bracket: 手机号码,用于接收短信 */
const trailingTip = /(?<=..)(?:[,。;!:]|用于|请|需与|须与|必须|应与|如:|例如|例:|建议|以便|将用).*$/;

function parseWords(text: string): Parse | null {
  const direct = parseWhole(text);
  if (direct?.concept && direct.fit > 0.65) return direct;
  const shorter = text.replace(trailingTip, '');
  const chinese = text.replace(/[a-z'.]{4,}/g, '');
  for (const other of [shorter, chinese]) {
    const read = other.length > 1 && other !== text ? parseWhole(other) : null;
    if (read?.concept && read.fit > (direct?.concept ? direct.fit : 0.65))
      return { ...read, fit: read.fit * 0.96 };
  }
  for (const clause of text.split(/[?,。;!:]/)) {
    const read = clause.length > 1 && clause !== text ? parseWhole(clause) : null;
    if (read?.concept && read.fit > 0.85) return { ...read, fit: 0.86 };
  }
  return direct?.concept ? direct : (carried(text) ?? direct);
}

/** Words that say what is asked wherever in a sentence they stand: 怎么打手机找到网站负责人 */
const decisive =
  /手机|座机|传真|邮箱|微信(?!公众号|小程序)|qq|别的域名|邮编|国籍|职务|职位|岗位|性别|出生日期|住址|住所|经营范围|注册资|批文号|文号|备案号|包名|公钥|图标|语言|授权书|委托书|证件号|身份证号|信用代码|(?<!管理|服务器|登录|后台|访问)ip|交互|危险物品|管制物品|前置审批/;
/** What is said of someone or something else, of a code to be sent, of a thing to be sought. */
const aside = /验证码|密码|账号|登录|短信通知|搜索|查询|民警|银行|发票|收货|快递/;

/** The one decisive word of a sentence that no grammar reads, and whom the sentence names; sure of neither. */
function carried(text: string): Parse | null {
  if (text.length < 5 || aside.test(text)) return null;
  let best: Parse | null = null;
  for (let end = text.length - 1; end > 1 && !best; end--) {
    for (let start = Math.max(0, end - longestWord); start < end - 1; start++) {
      const word = text.slice(start, end);
      const concept = attributeWords.get(word);
      if (!concept || Object.keys(concept).length === 0 || !decisive.test(word)) continue;
      const { named, general } = name(covers(text)[text.length] as Cover);
      if (named === 'foreign') return null;
      best = { concept, word, named, general, fit: 0.66 };
      break;
    }
  }
  return best;
}

/** 姓名/名称, 单位名称或个人姓名: one question for either kind of organizer, whose name it is the surroundings tell. */
function eitherName(text: string): Parse | null {
  const parts = text.split(separators).filter(Boolean);
  const read = parts.length > 1 ? parts.map(parsePlain) : [];
  if (read.length === 0 || !read.every((one) => one?.concept?.person === 'name' && one.fit > 0.9))
    return null;
  const named = read.find((one) => one?.named)?.named ?? null;
  const widest = read.find((one) => one?.concept?.org) ?? read[0];
  return widest ? { ...widest, named, fit: 0.95 } : null;
}

function parseWhole(text: string): Parse | null {
  const either = eitherName(text);
  if (either) return either;
  const joined = text.replace(/[/、\-|,&]/g, '');
  const direct = parsePlain(joined);
  if (direct?.concept && direct.fit > 0.9) return direct;
  const trimmed = parsePlain(stripEnding(joined));
  if (trimmed?.concept && (!direct?.concept || trimmed.fit > direct.fit)) return trimmed;
  if (direct?.concept && direct.fit > 0.65) return direct;
  const parts = text.split(separators).filter(Boolean);
  if (parts.length > 1) {
    const read = parts.map(parsePlain);
    const first = read.find((one) => one?.concept) ?? null;
    if (first && read.every((one) => one && one.fit > 0.85)) {
      const named = read.find((one) => one?.named)?.named ?? null;
      return { ...first, named: first.named ?? named, fit: 0.9 };
    }
  }
  return direct ?? trimmed;
}

/** Reads a label, placeholder or other short text as entity + attribute; null when nothing is understood. */
export function parseLabel(raw: string): Parse | null {
  const text = stripPrompt(wording(raw)).replace(unit, '').replace(ordinal, '');
  const bracket = /[([【]([^()[\]【】]+)[)\]】]/.exec(text);
  if (!bracket) return parseWords(text);
  const main = text.replace(bracket[0], '').replace(ordinal, '');
  const inside = bracket[1] as string;
  const joined = parseWords(main + inside);
  // 单位名称(英文) is an 英文单位名称
  const whole = joined?.concept && joined.fit > 0.9 ? joined : parseWords(inside + main);
  const read = withBracket(parseWords(main), parseWords(inside), whole);
  // 收件(通信)地址 is the 通信地址 as well
  const after = text.slice(bracket.index + bracket[0].length);
  const instead = after && (!read?.concept || read.named === 'foreign') ? parseWords(inside + after) : null;
  return instead?.concept && instead.named !== 'foreign' && instead.fit > 0.9 ? instead : read;
}

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
const isPerson = (named: Named): boolean => !notPersons.has(named);
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
  const { all } = name(cover, true);
  // 谁来办网站 names no part of the filing
  if (cover.loose > text.length / 2) return all.filter((one) => one === 'foreign');
  return all;
}
