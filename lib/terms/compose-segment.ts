import type { Lexicon } from './catalogue.ts';
import { stemWords } from './stems.ts';

/** What a word may do in a phrase; `mask` is an already rendered quotation, `tip` one in brackets. */
export type TokenKind =
  | 'noun'
  | 'owner'
  | 'head'
  | 'verb'
  | 'action'
  | 'process'
  | 'modifier'
  | 'join'
  | 'measure'
  | 'number'
  | 'of'
  | 'done'
  | 'separator'
  | 'latin'
  | 'tip'
  | 'particle'
  | 'unknown';

export interface Token {
  kind: TokenKind;
  /** the Chinese (or Latin) as it stands */
  zh: string;
  /** rendering as the catalogue has it; verbs carry their forms */
  text: string;
}

export type WordIndex = ReadonlyMap<string, { kind: TokenKind; text: string; senses?: readonly Sense[] }>;

/** What a word is and means where its neighbours are such. */
interface Sense {
  before: RegExp;
  after: RegExp;
  kind: TokenKind;
  text: string;
}

/** A word for some number: 护照号, which is also 护照号码, and no 码 of a 护照号. */
const numbered = /^\S+号 .*(?:number|番号)$/;

/** Reads the catalogue's word tables into one index; the first table that has a word wins. */
export function indexWords(catalogue: Lexicon): WordIndex {
  const lexicon = new Map<string, { kind: TokenKind; text: string; senses?: readonly Sense[] }>();
  const add = (kind: TokenKind, table: Readonly<Record<string, string>> = {}) => {
    for (const [zh, text] of Object.entries(table)) if (!lexicon.has(zh)) lexicon.set(zh, { kind, text });
  };
  const numbers = () => {
    for (const [zh, word] of [...lexicon])
      if (numbered.test(`${zh} ${word.text}`) && !lexicon.has(`${zh}码`)) lexicon.set(`${zh}码`, word);
  };
  add('join', catalogue.joins);
  add('modifier', catalogue.modifiers);
  add('action', catalogue.actions);
  add('process', catalogue.processes);
  add('verb', catalogue.verbs);
  add('head', catalogue.heads);
  add('owner', catalogue.owners);
  add('noun', catalogue.words);
  add('verb', Object.fromEntries(stemWords(catalogue)));
  numbers();
  // 待支付订单: what waits for it; by itself 待支付 says so of something, and is left to patterns
  const waiting = catalogue.joins?.['待~'];
  for (const [zh, { kind, text }] of waiting ? [...lexicon] : []) {
    const [act = '', name = act] = text.split('|');
    if (waiting && (kind === 'verb' || kind === 'process') && zh.length < 3 && !lexicon.has(`待${zh}`))
      lexicon.set(`待${zh}`, {
        kind: 'modifier',
        text: '',
        senses: [sense(waits, `+${waiting.replace('~', name.replaceAll(' ', '-'))}`)],
      });
  }
  lexicon.set('的', { kind: 'of', text: '' });
  for (const done of ['已', '已经']) lexicon.set(done, { kind: 'done', text: '' });
  for (const [zh, senses] of Object.entries(catalogue.senses ?? {})) {
    const word = lexicon.get(zh) ?? { kind: 'noun' as const, text: '' };
    lexicon.set(zh, { ...word, senses: Object.entries(senses).map(([where, text]) => sense(where, text)) });
  }
  return lexicon;
}

function sense(where: string, text: string): Sense {
  const [before, after] = where.split('~');
  return {
    before: new RegExp(`${before}$`, 'u'),
    after: new RegExp(`^${after}`, 'u'),
    kind: text.startsWith('+') ? 'modifier' : 'noun',
    text: text.replace('+', ''),
  };
}

const latinRun = /(?=\d*[A-Za-z])[A-Za-z0-9](?:[\w.\-@:/+%&#=?~*]*[\w%+*#])?(?::\/\/)?/y;
const numberRun = /\d+(?:[.,:~/*×-]\d+)*(?:万|[%％‰])?|[一二两三四五六七八九十百千万]+/y;
const separatorRun = /[、/×|&+~→>,-]/;
/** What may wait for something to be done to it. */
const waits =
  '~(?:的(?!$)|(?:备案)?(?:订单|工单|合同|材料|资料|账单|事项|发票|任务|域名|网站|主体|证书|申请|记录|清单|列表|文件|信息|应用|app|金额|款项|项目|业务))';

/** Private-use characters stand for texts rendered beforehand (see translate-masks.ts). */
export const firstMask = 0xe000;
const longestWord = 24;
/** More than any way to cover a text with words. */
const unknownCost = 100_000;

interface Step {
  cost: number;
  from: number;
  token: Token | null;
}

/**
 * Splits a text into words of the lexicon, numbers, Latin runs and masks with the fewest words, longer ones
 * preferred. `masked` tells what a mask character stands for. With `gaps`, a character that no word covers is
 * an `unknown` token by itself: as few of them as can be.
 * @returns null when any Chinese stays uncovered
 */
export function segment(
  text: string,
  lexicon: WordIndex,
  measures: Readonly<Record<string, string>>,
  masked: (character: string) => Token | null,
  gaps = false,
): Token[] | null {
  const steps: (Step | undefined)[] = [{ cost: 0, from: -1, token: null }];
  const lower = text.toLowerCase();
  const reach = (from: number, to: number, token: Token, extra = 0) => {
    const cost = (steps[from]?.cost ?? 0) + 1000 + extra - (to - from) ** 2;
    const known = steps[to];
    // among equals the one whose last word begins later: 代理机构|名称, not 代理|机构名称
    if (!known || cost <= known.cost) steps[to] = { cost, from, token };
  };
  for (let at = 0; at < text.length; at += 1) {
    if (!steps[at]) continue;
    const previous = steps[at]?.token ?? null;
    for (let length = Math.min(longestWord, text.length - at); length > 0; length -= 1) {
      const zh = lower.slice(at, at + length);
      const entry = lexicon.get(zh);
      if (entry) {
        const meant = entry.senses?.find(
          ({ before, after }) => before.test(lower.slice(0, at)) && after.test(lower.slice(at + length)),
        );
        const { kind, text: said } = meant ?? entry;
        if (said !== '' || !entry.senses) reach(at, at + length, { zh, kind, text: said });
      }
      const measure = previous?.kind === 'number' && Object.hasOwn(measures, zh) ? measures[zh] : undefined;
      if (measure !== undefined) reach(at, at + length, { kind: 'measure', zh, text: measure }, -500);
    }
    const character = text.charAt(at);
    const mask = character.charCodeAt(0) >= firstMask ? masked(character) : null;
    if (mask) reach(at, at + 1, mask);
    if (gaps && /\p{sc=Han}/u.test(character))
      reach(at, at + 1, { kind: 'unknown', zh: character, text: '' }, unknownCost);
    if (separatorRun.test(character))
      reach(at, at + 1, { kind: 'separator', zh: character, text: character });
    for (const [run, kind] of [
      [latinRun, 'latin'],
      [numberRun, 'number'],
    ] as const) {
      run.lastIndex = at;
      const zh = run.exec(text)?.[0];
      // TA is a person, where the table says so
      if (zh && !lexicon.has(zh.toLowerCase()))
        reach(at, at + zh.length, { kind, zh, text: zh }, /^\p{sc=Han}/u.test(zh) ? 400 : 0);
    }
    if (character === ' ') reach(at, at + 1, { kind: 'separator', zh: ' ', text: ' ' });
  }
  if (!steps[text.length]) return null;
  const tokens: Token[] = [];
  for (let at = text.length; at > 0; ) {
    const step = steps[at];
    if (!step?.token) break;
    tokens.unshift(step.token);
    at = step.from;
  }
  return tokens;
}

/** Whether a longer word of the table stands at the start of the text, which is no verb: 接任者 behind 接任. */
export function goesOn(text: string, length: number, lexicon: WordIndex): boolean {
  const kinds = [1, 2, 3].map((more) => lexicon.get(text.slice(0, length + more))?.kind);
  return text.length > length + 3 && kinds.some((kind) => kind === 'noun' || kind === 'owner');
}
