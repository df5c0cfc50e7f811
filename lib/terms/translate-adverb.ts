import type { Grammar } from './grammar/grammar.ts';
import type { Phrase } from './translate-phrase.ts';

/** 协议, 授权书, 登记表: a paper or a place, whatever act it is named for. */
const names = /(?:协议|[书表单证函]|材料|资料|记录|平台|系统|中心)$/;

/**
 * An adverb and what it qualifies: 逐一|核对.
 * @param adverbs their renderings
 * @param render renders a part of the text
 */
export function adverbFirst(
  text: string,
  adverbs: Readonly<Record<string, string>>,
  grammar: Grammar,
  render: (part: string) => Phrase | null,
): Phrase | null {
  for (let length = Math.min(4, text.length - 1); length > 0; length -= 1) {
    const how = adverbs[text.slice(0, length)];
    const act = how === undefined ? null : render(text.slice(length).replace(/^地/, ''));
    const done = act?.kind === 'verb' ? act : act?.asVerb;
    // 代为备案|授权协议: what is called so is no act
    if (act?.kind === 'noun' && names.test(text)) return null;
    if (how !== undefined && done) return { ...grammar.manner(done, how), rank: 2 };
  }
  return null;
}
