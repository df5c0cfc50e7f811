import { attributeWords } from './attributes.ts';
import { aside, carried, ending, someone } from './carried.ts';
import { type Cover, covers, type Named, nameIn } from './cover.ts';
import { entityWords } from './entities.ts';
import type { Parse } from './parse.ts';
import { stripEnding, stripPrompt, wording } from './wording.ts';

/** Words that say by themselves what is asked, whatever stands before them. */
const plain =
  /手机|座机|邮箱|语言|域名|经营范围|注册资[本金]|身份证号|证件号|信用代码|地址$|所在地|邮编|传真|包名|公钥|接入方式|前置审批|备案号|ip$|url/;
const isSomeone = (one: Named): boolean =>
  one === 'legalRepresentative' || one === 'principal' || one === 'siteManager' || one === 'emergencyContact';

const maxLength = 40;

function fitOf(loose: number, text: string, word = ''): number {
  const { length } = text;
  if (loose === 0) return 1;
  if (loose < 5 && plain.test(word) && !aside.test(text)) return loose === 1 ? 0.71 : 0.7;
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
  const direct = parseRun(text);
  if (!text.includes('的', 1) || (direct?.concept && direct.fit > 0.9)) return direct;
  // 身份证的有效期 is the 身份证有效期
  const joined = parseRun(text.replace(/(?<=.)的/g, ''));
  return joined?.concept && (!direct?.concept || joined.fit > direct.fit) ? joined : direct;
}

function parseRun(text: string): Parse | null {
  if (!text || text.length > maxLength) return null;
  const cover = covers(text);
  let best: Parse | null = null;
  const whole = cover[text.length] as Cover;
  const naming = nameIn(whole);
  if (naming.named && whole.loose === 0)
    best = { concept: null, word: '', named: naming.named, general: naming.general, fit: 0.9 };
  for (let start = 0; start < text.length; start++) {
    const word = text.slice(start);
    const concept = attributeWords.get(word);
    if (!concept || ownWord(text, start)) continue;
    const rest = cover[start] as Cover;
    const { named: last, general, all } = nameIn(rest);
    // 法人在公司的职务 is the person's, not the company's
    const named = last === 'organizer' && general && !concept.org ? (all.findLast(isSomeone) ?? last) : last;
    const before = text.slice(0, start).replace(/的$/, '');
    const fit = fitOf(rest.loose, text, someone.test(before) ? '' : word);
    const told = word.length === 1 && best?.concept ? fit - 0.05 : fit;
    if (!best?.concept || told > best.fit) best = { concept, word, named, general, fit };
  }
  return best;
}

/** Joins what the label says with what its bracket says: 联系方式1(手机号), 姓名(法定代表人), 证件(正面). */
function withBracket(main: Parse | null, inner: Parse | null, joined: Parse | null): Parse | null {
  if (!main) return joined ?? inner;
  // 省(市) asks for the 省, which some call 市; 省市 for both
  const alike = main.concept?.org === 'province';
  const better = !alike && joined?.concept && joined.fit >= 0.9 && joined.word.length > main.word.length;
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

/** Latin words that belong to a Chinese name; others say it again in English: Tel电话, 邮编Zip */
const ours =
  /^(?:ip|icp|app|url|qq|id|ios|md|sha|appid|logo|bundle|bundleid|android|ssl|dns|cdn|ns|sdk|api|isp|idc|rsa|uscc|mail|wechat|https?|www|com)$/;

function parseWords(text: string): Parse | null {
  const direct = parseWhole(text);
  if (direct?.concept && direct.fit > 0.65) return direct;
  const shorter = text.replace(trailingTip, '');
  const chinese = text.replace(/[a-z][a-z'.&]+/g, (word) => (ours.test(word) ? word : ''));
  for (const other of [shorter, chinese]) {
    const read = other.length > 1 && other !== text ? parseWhole(other) : null;
    if (read?.concept && read.fit > (direct?.concept ? direct.fit : 0.65))
      return { ...read, fit: read.fit * 0.96 };
  }
  for (const clause of text.split(/[?,。;!:]/)) {
    const read = clause.length > 1 && clause !== text ? parseWhole(clause) : null;
    if (read?.concept && read.fit > 0.85) return { ...read, fit: 0.86 };
  }
  if (direct?.concept && direct.fit > 0.6) return direct;
  const gist = direct?.named === 'foreign' ? null : (ending(text) ?? carried(text));
  if (gist) return gist;
  return direct;
}

/** 姓名/名称, 单位名称或个人姓名: one question for either kind of organizer, whose name it is the surroundings tell. */
function eitherName(text: string): Parse | null {
  const parts = text.split(separators).filter(Boolean);
  const read = parts.length > 1 ? parts.map((part) => parsePlain(part.replace(/(?<=..)填写?/, ''))) : [];
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
