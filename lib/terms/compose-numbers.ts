import type { Token } from './compose-segment.ts';
import { numberOf } from './number-of.ts';
import { plural } from './translate-phrase.ts';

/** How English says what Chinese counts. */

/** Measure words that say nothing where what they count follows. */
const classifiers: ReadonlySet<string> = new Set(['张', '条', '项', '份', '套']);

/** Numbers with their measure words and nouns: 3 个 网站 "3 websites", 24 小时 "24 hours". */
export function counted(tokens: readonly Token[]): Token[] | null {
  const result: Token[] = [];
  let many = false;
  for (const [index, token] of tokens.entries()) {
    const unsaid =
      token.kind === 'number' && /^\p{sc=Han}/u.test(token.zh) && tokens[index + 1]?.kind !== 'measure';
    // 网站二 is the second of several
    if (unsaid && (token.zh.length > 1 || index === 0 || tokens[index + 1])) return null;
    if (unsaid) {
      result.push({ ...token, kind: 'noun', text: numberOf(token.zh) });
      continue;
    }
    if (token.kind === 'number') {
      many = numberOf(token.zh) !== '1';
      result.push({ ...token, text: numberOf(token.zh) });
      continue;
    }
    const after = tokens[index + 1];
    const unit = token.kind === 'measure';
    // 一张|表单: a mere measure word, and no image
    if (unit && after && classifiers.has(token.zh) && after.kind !== 'join' && after.kind !== 'separator')
      continue;
    // 三类 counts something that is not said
    if (unit && token.text === '' && !after) return null;
    if (unit && token.text === '') continue;
    const number = result.at(-1);
    if (unit && after && number?.kind === 'number' && after.kind !== 'join' && after.kind !== 'separator') {
      result.splice(-1, 1, { ...token, kind: 'modifier', text: `${number.text}-${token.text}` });
      continue;
    }
    const ends = unit || ((token.kind === 'noun' || token.kind === 'head') && !after);
    const counts = result.at(-1)?.kind === 'number' && (unit || tokens[index - 1]?.kind === 'measure');
    result.push({
      ...token,
      kind: unit ? 'noun' : token.kind,
      text: many && ends && counts ? plural(token.text) : token.text,
    });
  }
  return result;
}

/** 日|发帖|量: a day before something else is what it is counted by. */
export function daily(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) =>
    token.zh === '日' && token.kind === 'head' && index < tokens.length - 1
      ? { ...token, kind: 'modifier', text: 'daily' }
      : token,
  );
}

/** What qualifies those that are counted: 付费|用户数 "number of paying users". */
export const ofNumber = (text: string) =>
  text.replace(/^([a-z]\D*?) (number of) (?!times|people)(.+)$/i, '$2 $1 $3');
