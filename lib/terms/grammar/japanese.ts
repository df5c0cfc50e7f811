import type { Token } from '../compose-segment.ts';
import { numberOf } from '../number-of.ts';
import { noun, type Phrase, type Rank } from '../translate-phrase.ts';
import type { Grammar } from './grammar.ts';
import { japaneseClause } from './japanese-clause.ts';

/*
 * Japanese keeps the order of Chinese nouns and turns verb and object round: 上传图片 is 画像をアップロード,
 * 域名验证 is ドメイン検証. A verb of the catalogue is a noun that takes する (アップロード), so it can stand in
 * buttons, compounds and sentences as it is; its forms are `stem|noun|done`, regular where left out.
 */

const isVerb = (token: Token | undefined) =>
  token?.kind === 'verb' || token?.kind === 'action' || token?.kind === 'process';

function verb(forms: string, rank: Rank): Phrase {
  const [text = '', asNoun, done] = forms.split('|');
  return {
    kind: 'verb',
    text,
    noun: asNoun || text,
    participle: done || `${text}済み`,
    object: '',
    rank,
  };
}

function acting(forms: Phrase, object: string): Phrase {
  return {
    ...forms,
    text: `${object}を${forms.text}`,
    noun: `${object}の${forms.noun}`,
    object,
  };
}

const asNoun = (token: Token) => (isVerb(token) ? (verb(token.text, 2).noun ?? '') : token.text);

/** Two Latin or numeral runs keep a gap between them; everything else is written without one. */
const together = (parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .reduce(
      (left, right) => (/[\w)]$/.test(left) && /^[\w(]/.test(right) ? `${left} ${right}` : left + right),
      '',
    );

/** Numbers with their measure words: 24 小时 24時間, 3 个 网站 3件のWebサイト. */
function counted(tokens: readonly Token[]): Token[] | null {
  const result: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const after = tokens[index + 1];
    if (token.kind === 'number') {
      if (/^\p{sc=Han}/u.test(token.zh) && after?.kind !== 'measure') return null;
      result.push({ ...token, text: numberOf(token.zh) });
    } else if (token.kind === 'measure') {
      const number = result.at(-1)?.kind === 'number' ? result.pop() : undefined;
      const text = `${number?.text ?? ''}${token.text || '件'}`;
      const isLast = after === undefined || after.kind === 'join' || after.kind === 'separator';
      result.push({ ...token, kind: isLast ? 'noun' : 'modifier', text: isLast ? text : `${text}の` });
    } else result.push(token);
  }
  return result;
}

/** A run of words without conjunctions, separators and 的. */
function core(tokens: readonly Token[]): Phrase | null {
  const [first, second, third] = tokens;
  if (!first || tokens.some(({ kind }) => kind === 'tip')) return null;
  const last = tokens.at(-1) as Token;
  if (first.kind === 'done') {
    if (!second || !isVerb(second)) return null;
    if (!third) return noun(verb(second.text, 2).participle ?? '', 2);
    const rest = core(tokens.slice(2));
    return rest?.noun ? noun(`${verb(second.text, 2).participle}の${rest.noun}`, 2) : null;
  }
  if (tokens.some(({ kind }) => kind === 'done')) return null;
  if (!second) {
    if (first.kind === 'modifier') return null;
    return isVerb(first) ? verb(first.text, 2) : noun(first.text, 2);
  }
  if (last.kind === 'modifier') return null;
  const compound = (parts: readonly Token[]) => noun(together(parts.map(asNoun)), 2);
  const owner = isVerb(first) || isVerb(last) ? -1 : tokens.findLastIndex(({ kind }) => kind === 'owner');
  if (owner >= 0 && owner < tokens.length - 1) {
    const owned = core(tokens.slice(owner + 1));
    const whole = core(tokens.slice(0, owner + 1));
    return owned?.kind === 'noun' && whole?.kind === 'noun' ? noun(`${whole.text}の${owned.text}`, 2) : null;
  }
  if (!isVerb(first)) {
    const acts = tokens
      .slice(1, -1)
      .filter((token, index) => isVerb(token) && tokens[index + 2]?.kind !== 'head');
    if (acts.some(({ kind }) => kind === 'action') || (acts.length > 0 && tokens.filter(isVerb).length > 1))
      return null;
    const whole = compound(tokens);
    return isVerb(last) ? { ...whole, asVerb: { ...whole, kind: 'verb' } } : whole;
  }
  const rest = core(tokens.slice(1));
  const acted = rest?.noun ? acting(verb(first.text, 2), rest.noun) : null;
  const qualifies =
    first.kind === 'process' ||
    (first.kind === 'verb' && second.kind === 'head') ||
    (last.kind === 'head' && tokens.slice(0, -1).every((token) => isVerb(token) && token.kind !== 'action'));
  return qualifies ? { ...compound(tokens), asVerb: acted } : acted;
}

/** Words between 的: A の B, whatever A is. */
function withOf(tokens: readonly Token[]): Phrase | null {
  const at = tokens.findLastIndex(({ kind }) => kind === 'of');
  if (at < 0) return core(tokens);
  const left = tokens.slice(0, at);
  const right = core(tokens.slice(at + 1));
  if (left.length === 0 || !right?.noun) return null;
  const [only] = left;
  if (left.length === 1 && only?.kind === 'modifier') return noun(together([only.text, right.noun]), 2);
  if (left.length === 1 && only && isVerb(only))
    return noun(`${verb(only.text, 2).noun}する${right.noun}`, 2);
  if (left.length > 1 && isVerb(left.at(-1))) return null;
  const owner = withOf(left);
  return owner?.noun && owner.kind !== 'verb' ? noun(`${owner.noun}の${right.noun}`, 2) : null;
}

const marks: Readonly<Record<string, string>> = {
  '、': '、',
  ',': '、',
  '-': ' – ',
  '/': ' / ',
  '|': ' | ',
  ' ': ' ',
  '→': ' → ',
  '>': ' > ',
};

/** A bracketed tip belongs to the word before it. */
function withTips(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((result, token) => {
    const before = result.at(-1);
    if (token.kind === 'tip' && before && !isVerb(before)) {
      result[result.length - 1] = { ...before, text: before.text + token.text };
    } else result.push(token);
    return result;
  }, []);
}

function compose(tokens: readonly Token[]): Phrase | null {
  const at = tokens.findLastIndex(({ kind }) => kind === 'join' || kind === 'separator');
  const of = tokens.findLastIndex(({ kind }) => kind === 'of');
  // 域名和网站的名称: what stands before 的 belongs together
  if (at >= 0 && of > at) {
    if (isVerb(tokens[of - 1])) return null;
    const owner = compose(tokens.slice(0, of));
    const owned = compose(tokens.slice(of + 1));
    return owner?.noun && owner.kind !== 'verb' && owned?.noun
      ? noun(`${owner.noun}の${owned.noun}`, 2)
      : null;
  }
  if (at < 0) {
    const ready = counted(withTips(tokens));
    return ready && withOf(ready);
  }
  const link = tokens[at] as Token;
  const left = compose(tokens.slice(0, at));
  const right = compose(tokens.slice(at + 1));
  if (!left || !right || (left.kind === 'noun' && right.kind === 'verb' && link.kind === 'join')) return null;
  const between = link.kind === 'join' ? link.text : (marks[link.zh] ?? link.zh);
  const text = left.kind === 'verb' && right.kind === 'verb' ? right.text : right.noun;
  if (text === null) return null;
  // 佩戴帽子|和|眼镜: what is joined are the things that something is done to
  if (left.kind === 'verb' && right.kind !== 'verb' && left.object) {
    const object = left.object + between + text;
    return { ...left, text: object + left.text.slice(left.object.length), noun: null, object, rank: 2 };
  }
  return {
    kind: left.kind,
    text: left.text + between + text,
    noun: left.noun && right.noun && left.noun + between + right.noun,
    participle: null,
    object: '',
    rank: 2,
  };
}

function participle(phrase: Phrase, denied: boolean): string | null {
  if (phrase.participle === null) return null;
  const verbAlone = phrase.object ? phrase.text.slice(phrase.object.length + 1) : phrase.text;
  return (phrase.object ? `${phrase.object}が` : '') + (denied ? `未${verbAlone}` : phrase.participle);
}

const same = (text: string) => text;

/** A polite statement that qualifies 場合 or 際 is plain: 一致しませんの場合 is 一致しない場合. */
function start(text: string): string {
  return text
    .replace(/あり?ません(?:の)?(?=場合|際|ため)/g, 'ない')
    .replace(/ません(?:の)?(?=場合|際|ため)/g, 'ない')
    .replace(/します(?:の)?(?=場合|際|ため)/g, 'する')
    .replace(/(?:です|ます)の(?=場合|際|ため)/g, 'の')
    .replace(/の(?=が|により)(?<=お客様の|他人の)/g, '')
    .replace(/い(?=すぎます)/g, '')
    .replace(/いではありません/g, 'くありません')
    .replace(/[のな](?=(?:でなければ|であること|です|ではありません))/g, '');
}
/** What denies, forbids or excludes in Japanese, or says what is wrong or missing instead. */
const denied =
  /な[いくけしら]|ませ?ん|[ずぬ]|不|未|無|非|禁|除|以外|のみ|だけ|まで|以[内下]|失敗|エラー|誤|違|異|拒否|却下|差戻|空|省略|限|停止|中断|別|欠|偽|虚|任意|可能|必須|必要|後|他|ゼロ|注意|避|取消|超|既|一時|か[？?]/;

/** A clause that is a sentence by itself. */
const ends = /(?:ください|です|ます|ました|ません)$/;

export const japanese: Grammar = {
  clause: japaneseClause,
  denied,
  compose,
  verb,
  acting,
  manner: (act, how) => ({
    ...act,
    text: how + act.text,
    participle: act.participle && how + act.participle,
  }),
  participle,
  forms: { the: same, a: same, s: same, does: (text) => `${text}する` },
  isPlural: () => false,
  isBare: () => false,
  start,
  tip: (phrase, tip) => ({
    ...phrase,
    text: phrase.text + tip,
    noun: phrase.noun && phrase.noun + tip,
    participle: phrase.participle && phrase.participle + tip,
  }),
  ask: (text) => `${text.replace(/か$/, '')}か`,
  quote: (text) => `「${text}」`,
  gap: '',
  article: (count) => `第${count}条`,
  next: 'その後',
  example: (text) => `例：${text}`,
  join: {
    sentence: (a, b) => `${a}${/[？?]$/.test(a) ? '' : '。'}${b}`,
    half: (a, b) => `${a}。${b}`,
    clause: (a, b) => `${a}${ends.test(a) ? '。' : '、'}${b}`,
    colon: (a, b) => `${a}：${b}`,
    slash: (a, b) => `${a} / ${b}`,
    list: (a, b) => `${a}、${b}`,
  },
};
