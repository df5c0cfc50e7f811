import type { Concept } from './concept.ts';
import type { Named } from './cover.ts';
import type { FieldEvidence } from './evidence.ts';
import { type NameHint, nameHint } from './name-tokens.ts';
import { cleanLabel } from './normalise.ts';
import { bySign } from './option-meaning.ts';
import { type OptionSign, signOf } from './option-signs.ts';
import type { Parse } from './parse.ts';
import { parseLabel } from './parse-label.ts';
import { looseQuestion, question } from './questions.ts';
import { comparedOf, readSame, saysSame } from './same-person.ts';
import { stripPrompt, wording } from './wording.ts';

/** What one field says about itself, before its surroundings are asked. */
export interface Reading {
  concept: Concept | null;
  named: Named | null;
  general: boolean;
  /** 0 to 1: how sure the attribute is */
  score: number;
  sign: OptionSign | null;
  /** share of the options that agree with `sign` */
  share: number;
  hint: NameHint | null;
  evidence: string[];
}

const region: Concept = { org: 'region', person: 'region', provider: 'region' };

/** Which reading of two says more about the same thing: a narrower concept refines a wider one. */
export function overlap(wide: Concept, narrow: Concept): boolean {
  const kinds = Object.keys(narrow) as (keyof Concept)[];
  return kinds.some((kind) => wide[kind] === narrow[kind] || (kind in wide && open.has(wide[kind] ?? '')));
}
/** Attributes that another one may spell out: 证件 is a number or a kind, 有效期 a first or a last day. */
const open = new Set([
  'phone',
  'document',
  'place',
  'purpose',
  'type',
  'validity',
  'certificateValidity',
  'region',
  'province',
  'code',
  'spot',
  'contactAddress',
  'address',
  'serviceKind',
]);

const phoneLike = (concept: Concept): boolean => concept.person === 'phone';
const refinesPhone = (concept: Concept): boolean =>
  concept.person === 'mobile' || concept.person === 'landline';

function trust(field: FieldEvidence): number {
  if (field.labelSource === 'following-text' || field.labelSource === 'container-text') return 0.93;
  if (field.labelSource === 'prefix' || field.labelSource === 'title' || field.labelSource === 'table-above')
    return 0.96;
  return 0.98;
}

const companyKind =
  /^(?:\d+[、.]?)?(?:(?:企业|公司)(?:类型|性质)|(?:企业|公司|单位|)(?:组织形式|经济类型|(?:登记)?注册类型|法律形式))$/;
const otherScript = /英文|外文|拼音|英语(?!言)|english|pinyin/;

/** A label that comes with its number, tip or marks still on it. */
const untidy = /[(（[【*＊?？]|^\s*[\d①-⑳一二三四五六七八九]/;
const labelWords = ({ label }: FieldEvidence): string =>
  wording(untidy.test(label) ? cleanLabel(label).text : label);

/** 企业类型 may ask for the kind of company law (有限责任公司) as well. */
export const asksCompanyKind = (field: FieldEvidence): boolean =>
  companyKind.test(labelWords(field) || stripPrompt(wording(field.placeholder)));

const anyWay = /^(?:其他|其它|另外)的?(?:联系|通信|通讯)方式$/;
const messenger = /钉钉|飞书|企业微信|企微|whats\s?app|telegram|skype|line\s?id/i;

/** 其他联系方式, and in the box 比如钉钉、飞书: an account that no profile holds. */
export const asksMessenger = ({ label, placeholder, help }: FieldEvidence): boolean =>
  messenger.test(label) || (/方式|账号/.test(label) && messenger.test(`${placeholder} ${help}`));

/** A question by what it asks about, else the label by its words, else by what it may well ask. */
function readLabel(said: string, label: string): Parse | null {
  const long = label.length > 3;
  const sure = long ? question(label) : null;
  const words = parseLabel(said);
  const asked = sure ?? (long && !(words?.concept && words.fit > 0.9) ? looseQuestion(label) : null);
  if (!asked || (!sure && words?.named === 'foreign')) return words;
  const named = asked.person || asked.provider ? (words?.named ?? null) : null;
  return { concept: asked, word: label, named, general: false, fit: sure ? 0.95 : 0.8 };
}

/** Reads label, placeholder, options, name and id of one field. */
export function readField(field: FieldEvidence): Reading {
  const evidence: string[] = [];
  const said = untidy.test(field.label) ? cleanLabel(field.label).text : field.label;
  const label = wording(said);
  const signed = signOf(field.options);
  const hint = nameHint(field.name, field.id);
  const reading: Reading = {
    concept: null,
    named: null,
    general: false,
    score: 0,
    sign: signed?.sign ?? null,
    share: signed?.share ?? 0,
    hint,
    evidence,
  };
  if (signed) evidence.push(`options:set=${signed.sign}`);
  const shown = [label, ...(field.options.length <= 4 ? field.options.map(wording) : [])].join(' ').trim();
  const sameAs = readSame(field, label, shown);
  if (sameAs) {
    reading.concept = sameAs;
    const whose = parseLabel(comparedOf(label));
    if (whose?.named && !whose.concept) reading.named = whose.named;
    reading.score = saysSame(label) ? 0.96 : reading.sign === 'sameAs' ? 0.93 : 0.8;
    evidence.unshift(`label:attribute=${shown}`);
    return reading;
  }
  const parsed = label ? readLabel(said, label) : null;
  if (parsed) {
    reading.concept = parsed.concept;
    reading.named = parsed.named;
    reading.general = parsed.general;
    // text that merely stands near is a label only where it reads like one
    const near = field.labelSource === 'following-text' || field.labelSource === 'container-text';
    reading.score = parsed.fit * trust(field) * (near && parsed.fit < 0.85 ? 0.88 : 1);
    if (parsed.concept) evidence.unshift(`label:attribute=${parsed.word}`);
    if (parsed.named) evidence.push(`label:entity=${parsed.named}`);
  }
  // 用户类型 over 个人 and 企业 asks what the company is, whatever 用户 means elsewhere
  if (reading.named === 'foreign' && reading.sign === 'type' && reading.concept?.org === 'type') {
    reading.named = null;
    reading.score = 0.7;
  }
  // companies show no identity card
  if (/身份证|护照/.test(label) && reading.concept?.person && reading.concept.org)
    reading.concept = { person: reading.concept.person };
  // … and people no licence with a term of business
  if (/^(?:营业|经营)/.test(label) && reading.concept?.person && reading.concept.org)
    reading.concept = { org: reading.concept.org };
  // an address or a name wanted in another script is none that the profile has
  if (
    otherScript.test(label.split(/[,;]/)[0] ?? '') &&
    (reading.concept ?? reading.named) &&
    reading.concept?.org !== 'englishName'
  ) {
    reading.concept = null;
    reading.named = null;
    return reading;
  }
  const fromPlaceholder = field.placeholder ? parseLabel(field.placeholder) : null;
  if (fromPlaceholder?.concept && fromPlaceholder.fit > 0.6) {
    addPlaceholder(reading, fromPlaceholder, label !== '' && field.labelSource !== 'placeholder');
  }
  // a way to reach someone that is no number, or need be none
  if (asksMessenger(field)) {
    reading.concept = null;
    return reading;
  }
  if (anyWay.test(label)) evidence.push('label:differs=方式');
  if (asksCompanyKind(field) && reading.sign !== 'type') {
    if (field.options.length > 0) evidence.push('options:differ=type');
    if (field.options.length > 0 || field.control === 'text') reading.concept = null;
    else reading.score = 0.65;
  }
  addOptions(reading, signed?.count ?? 0);
  // a row of selects for province, city and county asks for a region, whatever it is called
  if (field.control === 'linked-selects' && !reading.concept && reading.named !== 'foreign') {
    reading.concept = region;
    reading.score = label === '' || reading.named ? 0.9 : 0.75;
    evidence.unshift('control:attribute=region');
  }
  return reading;
}

function addPlaceholder(reading: Reading, said: Parse, labelled: boolean): void {
  const concept = said.concept as Concept;
  const { evidence } = reading;
  if (!reading.concept) {
    if (reading.named && !said.named) {
      reading.concept = concept;
      reading.score = Math.max(0.9, reading.score) * said.fit;
    } else {
      reading.concept = concept;
      // 接入服务单位, and in the box 营业执照上的单位全称: the label says whose
      if (!reading.named || reading.general || reading.named === 'person' || reading.named === 'contact') {
        reading.named = said.named ?? reading.named;
        reading.general = said.general;
      }
      // a label that nobody understood may well say something else
      reading.score = said.fit * (labelled && reading.score === 0 ? 0.72 : 0.93);
    }
    evidence.unshift(`placeholder:attribute=${said.word}`);
    if (said.named) evidence.push(`placeholder:entity=${said.named}`);
    return;
  }
  const bare = reading.concept.provider === 'code' && Object.keys(reading.concept).length === 1;
  // 执照上那串代码, and in the box 18位信用代码
  if (bare && reading.named !== 'foreign' && said.fit > 0.9 && said.word.length > 2) {
    reading.concept = concept;
    reading.score = Math.max(reading.score, 0.8);
  } else if (phoneLike(reading.concept) && refinesPhone(concept)) reading.concept = concept;
  else if (!overlap(reading.concept, concept)) {
    // 选择日期, 区号, 18位代码: an ending alone contradicts nothing
    if (said.word.length < 2 || said.fit < 0.85 || concept.provider === 'code') return;
    // 证件种类, and in the box 请选择证件
    if (concept.person === 'document' && /^(?:id|certificate)/.test(reading.concept.person ?? '')) return;
    reading.score *= 0.75;
    evidence.push(`placeholder:differs=${said.word}`);
    return;
  } else if (
    Object.keys(concept).length < Object.keys(reading.concept).length &&
    sameAttributes(reading.concept, concept)
  ) {
    reading.concept = concept;
  }
  reading.score += (1 - reading.score) * 0.4;
  evidence.push(`placeholder:attribute=${said.word}`);
  if (said.named && (!reading.named || reading.named === 'person')) {
    reading.named = said.named;
    reading.general = said.general;
    evidence.push(`placeholder:entity=${said.named}`);
  }
}

/** The narrower concept gives the same attribute wherever both apply. */
function sameAttributes(wide: Concept, narrow: Concept): boolean {
  return (Object.keys(narrow) as (keyof Concept)[]).every((kind) => wide[kind] === narrow[kind]);
}

function addOptions(reading: Reading, count: number): void {
  if (!reading.sign) return;
  const concept = bySign[reading.sign];
  const sure = reading.share * (count > 1 ? 1 : 0.8);
  if (!concept) return;
  const before = reading.concept;
  if (!before || Object.keys(before).length === 0) {
    reading.concept = concept;
    reading.score = Math.max(reading.score, 0.93 * sure);
    return;
  }
  const agrees = Object.values(concept).some((attribute) => Object.values(before).includes(attribute));
  if (agrees) {
    reading.score += (1 - reading.score) * 0.5 * sure;
    // 证件类型 with licences is the organizer's, with identity cards a person's, unless the label says whose
    if (!reading.named || reading.named === 'person') {
      const narrowed = Object.fromEntries(
        Object.entries(before).filter(([kind, a]) => concept[kind as keyof Concept] === a),
      );
      if (Object.keys(narrowed).length > 0) reading.concept = narrowed;
    }
  } else if (
    before.site === 'interactiveServices' &&
    concept.site === 'serviceContent' &&
    reading.evidence.some((why) => /交互/.test(why))
  ) {
    // the same lists serve both; the label says which
    reading.score += (1 - reading.score) * 0.3 * sure;
  } else if (Object.values(before).some((attribute) => flexible.has(attribute))) {
    reading.concept = concept;
    reading.score = Math.max(0.9 * sure, reading.score * sure);
  } else {
    reading.score *= 1 - 0.6 * sure;
    reading.evidence.push(`options:differ=${reading.sign}`);
  }
}

/** Attributes with wide words (类型, 内容, 性质, 证件), which the options may make another. */
const flexible = new Set([
  'type',
  'serviceKind',
  'serviceContent',
  'interactiveServices',
  'document',
  'place',
  'platforms',
  'region',
  'purpose',
  'controlledGoods',
  'interactive',
]);
