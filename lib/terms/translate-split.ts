import { numberOf } from './number-of.ts';

/** Where a text falls into parts that are rendered one by one. */

const edges = /^[\s*★☆※•●○◎·■□◆◇▪▲△▶►▸:;,，、。>»+=~_|-]+|[\s*★☆※•●○◎·■□◆◇▪◀◄◂:;,，、。!?.…»=~_|-]+$/gu;

/** Without required marks, bullets and punctuation at the edges; `?` and `…` are put back by the caller. */
export function trimMarks(text: string): string {
  return text.replace(edges, '');
}

function nonEmpty(parts: readonly string[]): string[] {
  return parts.map(trimMarks).filter(Boolean);
}

/** 1、… 2、… and (1)… (2)… at the start of a text or after a sentence. */
const numbering = /(?:^|(?<=[。;!?,:\s]))(?=\d{1,2}[.、)](?!\d))/u;

/** Splits at 。！？ and before list numbers; a text of one sentence comes back as one part. */
export function sentences(text: string): string[] {
  return nonEmpty(
    text.split(numbering).flatMap((part) => part.split(/[。!]|\?(?=.)|(?<=\p{sc=Han})\.(?=\p{sc=Han})/u)),
  );
}

/** Splits at semicolons. */
export function halves(text: string): string[] {
  return nonEmpty(text.split(';'));
}

/** Splits at commas that are not part of a number. */
export function clauses(text: string): string[] {
  return nonEmpty(text.split(/(?<!\d),|,(?!\d)|(?<=\d:\d\d),(?=\d{1,2}:\d\d)/));
}

/** Splits at a mark that joins equals (`/`, `、`) or label and value (`:` once), outside of URLs and times. */
export function items(text: string, mark: '/' | '、' | ':'): string[] {
  if (mark === ':') {
    const at = text.search(/:(?!\/\/)(?!(?<=\d:)\d{2}(?!\d))/);
    return at > 0 ? nonEmpty([text.slice(0, at), text.slice(at + 1)]) : [];
  }
  return nonEmpty(text.split(mark === '/' ? /(?<![:/])\/(?!\/)/ : mark));
}

/** How the parts of a text are set side by side, the widest first. */
export const levels = [
  ['sentence', sentences],
  ['half', halves],
  ['clause', clauses],
  ['colon', (part: string) => items(part, ':')],
] as const;

const numeral =
  /(?<=^|[。;!?:\s])(?:\(([一二三四五六七八九十]{1,3})\)|([一二三四五六七八九十]{1,3})[、.])(?![一二三四五六七八九十])/gu;

const stem = /^([甲乙丙丁戊己])、/u;

/** Writes the numerals that count headings and clauses in digits: 一、, 甲、 and （一） become `1、`. */
export function digitNumbering(text: string): string {
  const counted = text.replace(stem, (_, letter: string) => `${'甲乙丙丁戊己'.indexOf(letter) + 1}、`);
  return counted.replace(numeral, (_, bracketed, open) => `${numberOf(bracketed ?? open)}、`);
}

const asked = /([卖收做开填用要会带发写传选办租挣赚换买改交签设]|需要|可以|支持|涉及)不\1/gu;
/** 查不到, 打不开, 提交不了: what the verb cannot bring about, said with 无法. */
const result: Readonly<Record<string, string>> = {
  打不开: '打开',
  查不到: '查到',
  找不到: '找到',
  收不到: '收到',
  看不到: '看到',
  登不上: '登录',
  传不上: '上传',
  连不上: '连接',
  打不通: '打通',
  读不出: '读取',
  点不开: '打开',
  选不了: '选择',
  填不了: '填写',
  改不了: '修改',
  用不了: '使用',
  登不了: '登录',
  传不了: '上传',
  点不了: '点击',
  删不了: '删除',
  变不了: '变更',
  办不了: '办理',
};
const cannot = new RegExp(Object.keys(result).join('|'), 'gu');

/** The same text with what cannot be brought about said plainly. */
export function asCannot(text: string): string {
  return text.replace(cannot, (word) => `无法${result[word]}`);
}

const asIn = /^\s*(如|例|例如|比如)[ \u3000]+(?=\S)/u;

const softened = /(?<=\p{sc=Han})(?:哦|噢|呀|哟|喔|啊|嘛|呢|哈|(?<![网贴酒书])吧)+(?=[~,。!?;…]|$)/gu;
const toYou = /请(?:您|你)(?!的|单位|公司|们)(?=\p{sc=Han})/gu;

/** What is asked by saying a verb twice is asked with 是否, and 如 with a gap behind it leads in an example. */
export function plainly(text: string): string {
  return text
    .replace(asIn, '$1:')
    .replace(softened, '')
    .replace(toYou, '请')
    .replace(/啦(?=[~,。!?;]|$)/g, '了')
    .replace(asked, '是否$1')
    .replace(/≠/g, '不是')
    .replace(/有没有(?=\S)/gu, '有无');
}

/** 如运营经理: nothing but a name behind 如 is an example; 如需, 如果 and their kin begin a condition. */
export function instanceIn(text: string): string | null {
  return /^如(?![果需有无未已您遇因为属不是在同能可被要])([^,。;:?!]{2,20})$/u.exec(text)?.[1] ?? null;
}

const between = /(\s*(?:>{1,2}|»|›|→|\|)\s*|\s+[-–—·•/]\s+|(?<![A-Za-z\d])\s+(?=[A-Za-z]*\p{sc=Han}))/u;

export interface Run {
  text: string;
  /** what stands before it: '' at the start, ' ' for a mere space */
  mark: string;
}

/**
 * The phrases of a text that sets several in a row: 首页 > 备案, 关于我们 联系我们. Empty for a text that is
 * one phrase, or whose letters are only spaced out (姓 名).
 */
export function runs(text: string): Run[] {
  const [first = '', ...rest] = text.normalize('NFKC').trim().split(between);
  const found: Run[] = [{ text: first, mark: '' }];
  for (let at = 0; at < rest.length; at += 2) {
    found.push({ text: rest[at + 1] ?? '', mark: rest[at]?.trim() || ' ' });
  }
  const least = found.some(({ mark }) => mark === ' ') ? 2 : 1;
  const whole = found.every((run) => (run.text.match(/\p{sc=Han}/gu) ?? []).length >= least);
  return found.length > 1 && whole ? found : [];
}

const exampleLead =
  /^(?:(?:例如|比如|示例|例|如):|(?:例如|比如|如(?![A-Za-z]+(?:尚|未|已|需|须|有|无|没|为|是|不|仍|还|被|由|与|涉|属|存|同时)))(?=\s*[^\s\p{sc=Han}\p{Co}:]))\s*(.+)$/u;

/** What an example shows: 如：京ICP备00000000号, 例如 com.xxx.app; null where 如 means "if". */
export function exampleIn(text: string): string | null {
  const found = exampleLead.exec(text)?.[1];
  return found && found.length <= 40 && !/[。;!?]/.test(found) ? found : null;
}
