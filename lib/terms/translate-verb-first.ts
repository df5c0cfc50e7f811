import type { Catalogue } from './catalogue.ts';
import { goesOn, type WordIndex } from './compose-segment.ts';
import type { Grammar } from './grammar/index.ts';
import type { Phrase } from './translate-phrase.ts';

/** A verb and an object that only a pattern can render: 上传|不大于4M的图片. */
export function verbFirst(
  text: string,
  { stems }: Catalogue,
  lexicon: WordIndex,
  grammar: Grammar,
  render: (object: string) => Phrase | null,
): Phrase | null {
  for (let length = Math.min(4, text.length - 2); length > 0; length -= 1) {
    const zh = text.slice(0, length);
    const stem = stems?.[zh];
    const word = stem === undefined ? lexicon.get(zh) : { kind: 'verb', text: stem };
    if (word?.kind !== 'verb' && word?.kind !== 'action') continue;
    // 接任者|证件: the word goes on
    if (goesOn(text, length, lexicon)) continue;
    // 审核|已暂停: that is said of the review, and nothing that is reviewed
    if (/^[已未]/.test(text.slice(length)) && lexicon.get(text.slice(length + 1))?.kind === 'verb') continue;
    const object = render(text.slice(length));
    if (object?.kind !== 'noun' || !object.noun) continue;
    const act = grammar.acting(grammar.verb(word.text, 2), object.noun);
    // 填信息 is what someone does; what it would be as a noun (所|填信息) is too much of a guess
    return stem === undefined ? act : { ...act, noun: null };
  }
  return null;
}
