import type { Lexicon } from './catalogue.ts';
import { indexWords, segment, type Token, type WordIndex } from './compose-segment.ts';
import type { Grammar } from './grammar/grammar.ts';
import { numberOf } from './number-of.ts';

/*
 * What is left when no rule can say how the words of a text go together: the words, each rendered rightly, in
 * the order of the original and with a dot between them. "if · entity · already · filed · then" is no sentence
 * and does not pretend to be one; it still tells what the text is about.
 */

export interface Glosser {
  /**
   * Renders a text part by part: whole phrases where the grammar knows them, words where it does not.
   * @param masked what a private-use character stands for
   * One word that no table knows stands as it is, in square brackets: `please · blink · [缓缓]`.
   * @returns null where more than that is unknown, where it may change the sense, or where too little of the text is more than particles
   */
  gloss(text: string, masked: (character: string) => Token | null): string | null;
}

/** A word and a particle say too little to be sure of either. */
const shortest = 4;
const dot = ' · ';
/** Longer ones are read phrase by phrase anyway. */
const longestPhrase = 7;

/** Stems as they stand in a text: 填 "fill in". */
const stemsOf = (lexicon: Lexicon) =>
  Object.fromEntries(Object.entries(lexicon.stems ?? {}).map(([zh, text]) => [zh, text.split('|')[0] ?? '']));

/** Words of the lexicon, and behind them the adverbs and particles that only this way of rendering needs. */
function withParticles(lexicon: Lexicon): WordIndex {
  const words = new Map(indexWords(lexicon));
  for (const [zh, text] of Object.entries({ ...lexicon.adverbs, ...lexicon.particles, ...stemsOf(lexicon) }))
    if (!words.has(zh)) words.set(zh, { kind: 'particle', text });
  return words;
}

/** Characters that mean by themselves what they mean in a text; others are mostly halves of words. */
const small = new Set(
  '将被须需未已不可无应由在为与和或等后前内中时的了过则即若如并且也都均仍再先请您其此该各每到至从以所是有能会要让把对按因',
);

/** A character by itself that is mostly half of a word. */
const half = ({ kind, zh }: Token) =>
  kind === 'unknown' || (/^\p{sc=Han}$/u.test(zh) && kind !== 'measure' && !small.has(zh));

/** What may deny, forbid or bound what stands beside it is never left untold. */
const weighty =
  /[不未无没勿别否非禁莫免除拒限止仅只一二两三四五六七八九十百千万半双首末前后最少多缺至早晚重快]/;
const mostUnknown = 4;
/** Chinese characters of a text in which one word may stay untold. */
const leastAround = 12;
/** What a verb cannot bring about: 联系|不|上 is no "not on". */
const cannot = /\p{sc=Han}不[上到通了清开起住出下动够着完好成](?!传|级|线|架|述|方|面|载|限)/u;
/** Particles that are hardly ever the other half of the unknown word beside them; 如 may be (如实), 不 may deny it. */
const apart = /^[请将被须已在和与或您把后前时的为,、]$/;

/**
 * Halves side by side that no table knows as one word (行使 is not "row" and "make") become one unknown word.
 * @returns null where more than one word is unknown, too much of the text, or one that may change its sense
 */
function withUnknown(tokens: readonly Token[], verbs: ReadonlySet<string>): Token[] | null {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (end < tokens.length && half(tokens[end] as Token)) end += 1;
    const run = tokens.slice(at, Math.max(end, at + 1));
    const untold = run.length > 1 || run[0]?.kind === 'unknown';
    if (!untold) found.push(...run);
    else found.push({ kind: 'unknown', zh: run.map(({ zh }) => zh).join(''), text: '' });
    at += run.length;
  }
  const untold = found.filter(({ kind }) => kind === 'unknown');
  if (untold.length === 0) return found;
  const [only] = untold;
  const han = tokens.reduce((sum, { zh }) => sum + (zh.match(/\p{sc=Han}/gu) ?? []).length, 0);
  const told = found.filter(({ kind, zh }) => kind !== 'unknown' && kind !== 'of' && zh.length > 1);
  // in a short text one word that is not told is too much of it
  if (han < leastAround) return null;
  const few = untold.length === 1 && only && only.zh.length <= mostUnknown && only.zh.length * 3 <= han;
  if (!few || told.length < 2 || weighty.test(only.zh)) return null;
  // 我司|机房 read as 我|司机|[房]: one character is what a wrong split leaves over, and so is one that is a verb
  if (only.zh.length < 2 || [...only.zh].some((character) => verbs.has(character))) return null;
  const at = found.indexOf(only);
  const beside = [found[at - 1], found[at + 1]].filter((token) => token?.zh.length === 1);
  return beside.every((token) => token && (token.kind === 'number' || apart.test(token.zh))) ? found : null;
}

const isAct = ({ kind }: Token) => kind === 'verb' || kind === 'action' || kind === 'process';

/** Makes a glosser for one language's lexicon. */
export function createGlosser(lexicon: Lexicon, grammar: Grammar): Glosser {
  const words = withParticles(lexicon);
  const verbs = new Set(Object.keys(lexicon.stems ?? {}));
  const alone = (token: Token): string => {
    if (token.kind === 'of' || token.kind === 'separator') return '';
    if (token.kind === 'unknown') return `[${token.zh}]`;
    if (token.kind === 'number') return numberOf(token.zh);
    const particle = lexicon.particles?.[token.zh] ?? lexicon.stems?.[token.zh]?.split('|')[0];
    if (particle !== undefined) return particle;
    return isAct(token) ? grammar.verb(token.text, 2).text : token.text;
  };
  return {
    gloss(text, masked) {
      const read = segment(text, words, lexicon.measures ?? {}, masked, true);
      const tokens = read && withUnknown(read, verbs);
      // 等 at the start is "wait for", and no "etc."
      if (!tokens || tokens[0]?.zh === '等' || tokens[0]?.kind === 'of' || cannot.test(text)) return null;
      const thin = tokens
        .filter(({ kind, zh }) => kind === 'particle' && zh.length === 1)
        .map(({ zh }) => zh)
        .join('').length;
      if (text.length < shortest || tokens.length < 2 || thin * 2 > text.length) return null;
      const parts: string[] = [];
      for (let at = 0; at < tokens.length; ) {
        let end = Math.min(tokens.length, at + longestPhrase);
        let said: string | null = null;
        for (; end > at + 1 && said === null; end -= 1) {
          const run = tokens.slice(at, end);
          if (run.some(({ kind }) => kind === 'particle' || kind === 'unknown')) continue;
          said = grammar.compose(run)?.text ?? null;
          if (said !== null) break;
        }
        const token = tokens[at] as Token;
        parts.push(said ?? alone(token));
        at = said === null ? at + 1 : end;
      }
      return parts.filter(Boolean).join(dot);
    },
  };
}
