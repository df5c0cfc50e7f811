import { squash } from './text.ts';

/**
 * How forms word a yes and a no. A list whose options are of one such pair answers a flag; the pairs are
 * whole texts, and 经营性 / 非经营性 shows why a part of a text would not do.
 */
const pairs: readonly (readonly [on: readonly string[], off: readonly string[]])[] = [
  [
    ['是', '是的', 'yes', 'y'],
    ['否', '不是', 'no', 'n'],
  ],
  [
    ['有', '已有'],
    ['无', '没有', '暂无'],
  ],
  [
    ['已备案', '已办理'],
    ['未备案', '未办理'],
  ],
  [
    ['交互式', '交互', '提供交互式服务'],
    ['非交互式', '非交互', '不提供交互式服务'],
  ],
  [
    ['涉及', '涉及到'],
    ['不涉及', '未涉及'],
  ],
  [
    ['含', '含有', '包含'],
    ['不含', '不含有', '不包含'],
  ],
  [
    ['提供', '已提供'],
    ['不提供', '未提供'],
  ],
  [
    ['经营性', '经营'],
    ['非经营性', '非经营'],
  ],
  [
    ['长期', '长期有效', '永久', '永久有效'],
    ['非长期', '短期', '有期限', '固定期限'],
  ],
  [
    ['相同', '一致', '同主体负责人'],
    ['不同', '不一致', '其他', '填写新的负责人信息', '新建负责人'],
  ],
  [
    ['开', '开启', 'on'],
    ['关', '关闭', 'off'],
  ],
  [
    ['需要', '需', '须'],
    ['不需要', '无需', '无须', '不需', '不必'],
  ],
  [['属于'], ['不属于', '非']],
];

/** 是否不涉及…, 是否未销售…, 未开通…: the question is put the other way round, and yes means that there is none. */
export function asksForNone(question: string): boolean {
  return /是否(?:均|都|完全|为|属于?)*(?:不|未|无|没有|非)|^(?:未|没有|[无不](?:需|须)|不(?:涉及|提供|含|具有|具备|存在|支持|属于))/.test(
    squash(question),
  );
}

/** 是（未销售） and 否，另行指定 answer with their first word; the rest explains it. */
const plain = (text: string): string =>
  squash(text).replace(/^(是|否|yes|no)(?:\([^()]*\)|[,;:。].*)$/, '$1');

/** The index of a plain yes or no among options that are such a pair, null when they are none. */
export function plainAnswer(options: readonly string[], yes: boolean): number | null {
  const texts = options.map(plain);
  if (!texts.includes('是') || !texts.includes('否')) return null;
  return texts.indexOf(yes ? '是' : '否');
}

const negated = /^(?:不|未|尚未|暂未|暂不|暂无|非|无|没有|毋|免)(?=.)/;
/** What an answer that affirms may say besides: 须批准, 需要批准 and 无须批准; 已取得 and 未取得. */
const affirming = /^(?:必?须|需要?|应当?|已经?|有)(?=.)/;

/** What is affirmed or denied. */
const stemOf = (text: string): string => text.replace(negated, '').replace(affirming, '');

/** An answer without what explains it. */
const bare = (text: string): string => text.replace(/^([^,;:。()]+)[,;:。(].*$/, '$1');

/** The texts that mean the flag's answer among these options, or [] when the options are no yes-and-no. */
export function flagTexts(options: readonly string[], on: boolean): string[] {
  const texts = options.map(squash);
  for (const [yes, no] of pairs) {
    if (texts.some((text) => yes.includes(text)) && texts.some((text) => no.includes(text))) {
      return [...(on ? yes : no)];
    }
  }
  // 销售 and 不销售, 须批准 and 无须批准; 可以，能评论 and 不可以，只能看 but explain it
  for (const no of texts.filter((text) => negated.test(text))) {
    const yes = texts.find(
      (text) => !negated.test(text) && [text, bare(text)].some((one) => stemOf(one) === stemOf(bare(no))),
    );
    if (yes !== undefined) return [on ? yes : no];
  }
  return [];
}

const affirms =
  /^(?:就|还|仍|也)?是(?!否)|^(?:沿用|引用|复用|同|为同一|相同|一致)|^(?:可(?!选)|能|会(?!员)|允许|支持|开放)/;

/**
 * The index of the answer among two options that are worded as a sentence each: 是本人 and 受委托人, 沿用主体负责人
 * and 另填一位. One of them affirms; null where none or both do.
 */
export function spokenAnswer(options: readonly string[], yes: boolean): number | null {
  const texts = options.map(squash);
  const said = texts.filter((text) => text !== '');
  if (said.length !== 2 || said.filter((text) => affirms.test(text)).length !== 1) return null;
  return texts.findIndex((text) => text !== '' && affirms.test(text) === yes);
}

/** True when a text that stands alone is worded as this answer. */
export function meansFlag(text: string, on: boolean): boolean {
  const plain = squash(text);
  return pairs.some(([yes, no]) => (on ? yes : no).includes(plain)) || (!on && negated.test(plain));
}
