import type { Catalogue } from './catalogue.ts';
import type { WordIndex } from './compose-segment.ts';
import type { Grammar } from './grammar/index.ts';
import { noun, type Phrase, quality, sentence } from './translate-phrase.ts';

const weekday = /^[一二三四五六日]$/;

/** Makes what renders a text that the catalogue has as it stands; `inside` a longer text it may mean another thing. */
export function createExact(catalogue: Catalogue, lexicon: WordIndex, grammar: Grammar) {
  /** A reviewed text or word, with what it says of a thing. */
  function exact(text: string, inside: boolean): Phrase | null {
    const said = catalogue.qualities?.[text];
    const found = meant(text.toLowerCase(), inside);
    return said === undefined || !inside ? found : { ...(found ?? quality(said)), quality: said };
  }

  /** Inside a longer text a verb is wanted as such: 提交 in 正在提交. */
  function meant(key: string, inside: boolean): Phrase | null {
    // 一 is Monday in a calendar's head only
    const whole = inside && weekday.test(key) ? undefined : catalogue.strings[key];
    const stem = catalogue.stems?.[key];
    if (stem !== undefined && (inside || whole === undefined)) return grammar.verb(stem, 0);
    const word = lexicon.get(key);
    const isVerb = word?.kind === 'verb' || word?.kind === 'action' || word?.kind === 'process';
    if (word && isVerb && (inside || whole === undefined)) return grammar.verb(word.text, 0);
    if (whole?.startsWith('~')) return { ...sentence(whole.slice(1), 0), kind: 'verb' };
    if (whole !== undefined) return whole.endsWith('?') ? sentence(whole, 0) : noun(whole, 0);
    if (word?.kind === 'modifier' && grammar.isBare(word.text)) return null;
    return word?.text && !isVerb && word.kind !== 'of' && word.kind !== 'done' && word.kind !== 'join'
      ? { ...noun(word.text, 0), qualifies: word.kind === 'modifier' }
      : null;
  }

  return exact;
}
