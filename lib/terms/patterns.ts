import type { Grammar } from './grammar/grammar.ts';
import { numberOf } from './number-of.ts';
import { noun, type Phrase, sentence, worst } from './translate-phrase.ts';

/**
 * Patterns with slots: the form language. A Chinese template is literal text with `(a|b)`, `(a|b)?` and
 * slots; the template of the language says how to put the slots' renderings together.
 *
 * Slots: `{x}` `{y}` `{z}` a noun phrase, `{v}` `{w}` a verb phrase, `{s}` `{t}` any text, `{n}` `{m}` a
 * number, `{a}` what a thing may be (the lexicon's `qualities`). In the rendering a slot may ask for a form: `{x:the}` `{x:a}` with an article, `{x:s}` as plural, `{v:n}` as a noun,
 * `{v:ed}` as a participle, `{v:not}` as one denied (`{v:done}` and
 * `{v:undone}` the same for a verb without object, `{v:acts}` the verb with its object, for who does it, `{v:does}` as said of a third); `[is|are]` agrees with the slot before it. A rendering that begins with `~` is a
 * verb phrase, with `=` a noun phrase, and may so fill a slot itself; any other is a sentence.
 */
export interface Pattern {
  /** true when every literal of the template is a single character, which a longer word may hold by chance */
  weak: boolean;
  /** a part that any matching text contains, '' if none is certain */
  anchor: string;
  regex: RegExp;
  /** the same with a first text slot of just so many characters; null when there is no text slot */
  withFirst: ((length: number) => RegExp) | null;
  /** true when two slots stand side by side: then the first takes as much as it can */
  greedy: boolean;
  /** index of a later slot with another right behind it, -1 if none: where one ends the other only renderings tell */
  pair: number;
  slots: readonly string[];
  rendering: string;
}

const numberSlot = '(\\d[\\d.]*(?:,\\d{3})*万?|[一二两三四五六七八九十百千万]+)';
/** A colon only inside an address or a time. */
const slotCharacter = '(?:[^。,;!?:]|:(?=[/\\d]))';
const textSlot = `(${slotCharacter}+?)`;

/** `<填>` in a template: the ways to say the same. */
const synonyms: Readonly<Record<string, string>> = {
  填: '(输入|填写|填入|录入|键入|填报|填)',
  选: '(选择|选取|选中|选)',
  加: '(上传|添加|新增|填写|输入|选择|备案|绑定|创建|申请|提交|[传填选加])',
  不能: '(不能|不可以?|不得|不允许|不应|不宜|不准|请?勿|切勿|严禁|禁止|不要|请?别)',
  须: '(必须|须|需要?|应(?!用)当?|应该|务必|要求|请|要)',
  与: '(与|和|同|跟|及)',
  如: '(如果?|若|假如|倘若)(您)?',
  内: '(以内|之内|内)',
  中: '(中|上面?|内|里|处|页面)',
  已: '(已经?)',
  未: '(您)?(尚未|暂未|还未|还?没有?|未)',
  无: '(暂无|暂时没有|还?没有找到|还?没有查询到|还?没有|未查询到|未查到|未找到|查无|暂未有|无)',
  错: '(不正确|错误|有误|不对|不合法|非法|无效)',
  异: '(不一致|不相符|不符|不匹配|不相同|不同)',
  确保: '(确保|保证|确认)',
  用: '(使用|通过|打开|利用|用)',
  按: '(按照|按|根据|依据|依照|参照|参考)',
  到: '(到|至|-|~|—)',
  字: '(个|位)?(字符|字|汉字|数字|位|个)',
  个: '(个|张|份|条|项|种|类|家|页|名|台|枚)',
  文件: '(文件|图片|照片|附件)',
};

function shortest(group: string): string {
  return group.split('|').reduce((a, b) => (b.length < a.length ? b : a));
}

function longest(text: string): string {
  return text.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
}

/** A template without groups: optional parts become `none`, each other group what `choose` makes of it. */
function flatten(template: string, choose: (group: string) => string, none: string): string {
  const next = template
    .replace(/[^()|?]\?/g, none)
    .replace(/\(([^()]*)\)(\??)/g, (_, group: string, optional: string) => (optional ? none : choose(group)));
  return next === template ? next : flatten(next, choose, none);
}

/**
 * Compiles a catalogue's table; order is kept, first match wins.
 * @param qualities what `{a}` may be
 */
export function compilePatterns(
  table: Readonly<Record<string, string>>,
  qualities: readonly string[] = [],
): Pattern[] {
  const longerFirst = [...qualities].sort((a, b) => b.length - a.length);
  const qualitySlot = `(${longerFirst.join('|') || '(?!)'})`;
  return Object.entries(table).map(([template, rendering]) => {
    const slots: string[] = [];
    const full = template.replace(/<([^>]+)>/g, (_, name: string) => synonyms[name] ?? '');
    const source = full
      .replace(/[.*+^$[\]\\]/g, '\\$&')
      .replace(/\((?!\?)/g, '(?:')
      .replace(/\{(\w)\}/g, (_, slot: string) => {
        slots.push(slot);
        return slot === 'a' ? qualitySlot : slot === 'n' || slot === 'm' ? numberSlot : textSlot;
      });
    const literal = full.replace(/\{[nm]\}/g, ' 00 ').replace(/\{\w\}/g, ' ');
    const anchor = longest(flatten(literal, () => ' ', ' ').replaceAll('00', '')).toLowerCase();
    const weak = longest(flatten(literal, shortest, '')).length < 2;
    const compiled: RegExp[] = [];
    const withFirst = (length: number) => {
      compiled[length] ??= new RegExp(`^${source.replace(textSlot, `(${slotCharacter}{${length}})`)}$`, 'iu');
      return compiled[length];
    };
    return {
      weak,
      anchor,
      regex: new RegExp(`^${source}$`, 'iu'),
      withFirst: source.includes(textSlot) ? withFirst : null,
      greedy: /\} *\{/.test(flatten(full, shortest, '')),
      pair: full.split('}{').length === 2 ? (full.split('}{')[0]?.match(/\{\w(?=\})/g)?.length ?? -1) : -1,
      slots,
      rendering,
    };
  });
}

function fits(slot: string, phrase: Phrase): boolean {
  if ('xyz'.includes(slot)) return phrase.noun !== null;
  if ('vw'.includes(slot)) return phrase.kind === 'verb';
  return slot !== 'a' || phrase.quality !== undefined;
}

function form(slot: string, phrase: Phrase, wish: string | undefined, grammar: Grammar): string | null {
  if (wish === 'ed' || wish === 'not') return grammar.participle(phrase, wish === 'not');
  if (wish === 'done' || wish === 'undone')
    return phrase.object ? null : grammar.participle(phrase, wish === 'undone');
  if (wish === 'acts') return phrase.object ? phrase.text : null;
  if (slot === 'a') return phrase.quality ?? null;
  const text = wish === 'n' || 'xyz'.includes(slot) ? phrase.noun : phrase.text;
  const inForm =
    wish === 'the' || wish === 'a' || wish === 's' || wish === 'does' ? grammar.forms[wish] : undefined;
  return text !== null && inForm ? inForm(text) : text;
}

/** What is asked for, with more behind it than makes a name of it. */
const toDo =
  /^(?:输入|填写|点击)(?!框|项|内容|说明|示例|完成|[后时的人框区栏页]|方式|格式|要求|次数|有误|错误|位置|信息).{2}/;

function fillSlots(
  pattern: Pattern,
  match: RegExpExecArray,
  render: (text: string) => Phrase | null,
): Map<string, Phrase> | null {
  const filled = new Map<string, Phrase>();
  for (const [index, slot] of pattern.slots.entries()) {
    const inner = match[index + 1];
    if (inner === undefined) continue;
    // what begins with 请 asks for all that follows: it is no part that the pattern says something about
    if (index === 0 && 'xyzst'.includes(slot) && /^请(?![求示])/.test(inner) && match[0].startsWith(inner))
      return null;
    // 选择|用于备案的云服务器: that is what to do, and nothing that is talked about
    if (index === 0 && inner === '选择' && 'xyz'.includes(slot) && match[0].startsWith(inner)) return null;
    // 输入|验证码和证件号|后六位: that is what to do
    if (index === 0 && 'xyz'.includes(slot) && toDo.test(inner) && match[0].startsWith(inner)) return null;
    // 填|写营业执照上的地址: the word before the slot goes on
    if (/^[写入报]/.test(inner) && /[填输录键]$/.test(match[0].slice(0, match[0].indexOf(inner))))
      return null;
    // 核对|已|有|备案: an answer is nothing that is talked about
    if ('xyz'.includes(slot) && /^[有无是否能]$/.test(inner)) return null;
    // 收到短信24小时: a number is not cut in two
    const next = match[index + 2] ?? '';
    if (/\d$/.test(inner) && /^\d/.test(next) && match[0].includes(inner + next)) return null;
    const found = slot === 'n' || slot === 'm' ? noun(numberOf(inner), 0) : render(inner);
    const phrase = 'vw'.includes(slot) && found?.kind !== 'verb' ? found?.asVerb : found;
    // 平时|用的邮箱: what only qualifies is nobody who does it
    if (phrase?.qualifies && 'xyz'.includes(slot) && /^[所使]?用/.test(match[0].slice(inner.length)))
      return null;
    if (!phrase || !fits(slot, phrase)) return null;
    // 填 is a verb, and nothing that could be talked about
    if (inner.length === 1 && phrase.kind === 'verb' && 'xyz'.includes(slot)) return null;
    filled.set(slot, phrase);
  }
  return filled;
}

function rendered(pattern: Pattern, filled: ReadonlyMap<string, Phrase>, grammar: Grammar): Phrase | null {
  let failed = false;
  let last = '';
  const body = pattern.rendering
    .replace(/^[~=]/, '')
    .replace(/\{(\w)(?::(\w+))?\}|\[([^|\]]*)\|([^\]]*)\]/g, (_, slot, wish, one, many) => {
      if (slot === undefined) return grammar.isPlural(last) ? many : one;
      const phrase = filled.get(slot);
      const single = wish === 's' && filled.get('n')?.text === '1';
      const piece = phrase ? form(slot, phrase, single ? undefined : wish, grammar) : null;
      if (piece === null) failed = true;
      last = piece ?? '';
      return last;
    });
  if (failed) return null;
  const rank = worst(1, ...[...filled.values()].map((phrase) => phrase.rank));
  if (pattern.rendering.startsWith('=')) return noun(body, rank);
  if (!pattern.rendering.startsWith('~')) return sentence(body, rank);
  const acted = [...filled].find(([slot, phrase]) => 'vw'.includes(slot) && phrase.object);
  const only = filled.size === 1 ? filled.get('v') : undefined;
  // "~{v} again", ~再{v}: what only says how something is done can say that it was done, too
  const manner = grammar.gap ? /^~\{v\}([^{]*)()$/ : /^~()([^{]*)\{v\}$/;
  const [whole, after = '', before = ''] = manner.exec(pattern.rendering) ?? [];
  const participle = whole && only?.participle ? before + only.participle + after : null;
  return { ...sentence(body, rank), kind: 'verb', participle, object: acted?.[1].object ?? '' };
}

/**
 * Renders `text` by one pattern, or null when it does not match or a slot cannot be rendered in the form
 * that the pattern needs. `render` renders a slot's Chinese; where it cannot, other ways to split the text
 * over the slots are tried.
 */
export function applyPattern(
  pattern: Pattern,
  text: string,
  render: (text: string) => Phrase | null,
  grammar: Grammar,
): Phrase | null {
  if (!text.toLowerCase().includes(pattern.anchor)) return null;
  const match = pattern.regex.exec(text);
  if (!match) return null;
  if (!pattern.withFirst) {
    const filled = fillSlots(pattern, match, render);
    return named(filled && rendered(pattern, filled, grammar), match);
  }
  for (let length = 1; length < text.length; length += 1) {
    const split = pattern.withFirst(pattern.greedy ? text.length - length : length).exec(text);
    for (const parts of split ? divided(split, pattern.pair) : []) {
      const filled = fillSlots(pattern, parts, render);
      const phrase = named(filled && rendered(pattern, filled, grammar), parts);
      if (phrase) return phrase;
    }
  }
  return null;
}

/** Notes how much of the text the pattern itself is. */
function named(phrase: Phrase | null, match: RegExpExecArray): Phrase | null {
  const inSlots = match.slice(1).reduce((sum, slot) => sum + (slot?.length ?? 0), 0);
  return phrase && { ...phrase, named: 1 - inSlots / match[0].length };
}

/** The same match with every division of two slots that stand side by side; as it is where none do. */
function* divided(match: RegExpExecArray, pair: number): Generator<RegExpExecArray> {
  const [first, second] = [match[pair + 1], match[pair + 2]];
  if (pair < 1 || first === undefined || second === undefined) return yield match;
  const both = first + second;
  for (let at = both.length - 1; at > 0; at -= 1) {
    const parts = [...match] as RegExpExecArray;
    parts.splice(pair + 1, 2, both.slice(0, at), both.slice(at));
    yield parts;
  }
}
