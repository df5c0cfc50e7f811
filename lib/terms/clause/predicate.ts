import type { Phrase } from '../translate-phrase.ts';
import type { Likeness, Subject } from './act.ts';
import { circumstance } from './circumstance.ts';
import { type Aux, auxWords, beings, combined, localizers, prepositions } from './function-words.ts';
import { isVerb, type Reading } from './span.ts';

/** 网站|在备案通过后|方可|开通: when or where stands between who it is about and what is said of them */
export function later(reading: Reading, subject: Subject | null, from: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const place = prepositions.get(tokens[from]?.zh ?? '');
  if (!place) return null;
  for (let at = to - 1; at > from + 1; at -= 1) {
    if (!auxWords.has(tokens[at]?.zh ?? '')) continue;
    const location = localizers.get(tokens[at - 1]?.zh ?? '');
    const how = circumstance(reading, place, location, from + 1, location ? at - 1 : at);
    const rest = how === null ? null : predicate(reading, subject, at, to);
    if (how !== null && rest) return grammar.clause.after(how, rest);
  }
  return null;
}

/** What stands behind the subject: auxiliaries, then a verb phrase, a quality or what it is. */
export function predicate(
  reading: Reading,
  subject: Subject | null,
  from: number,
  to: number,
): Phrase | null {
  const { tokens, grammar, lexicon } = reading;
  let end = from;
  while (end < to && auxWords.has(tokens[end]?.zh ?? '')) end += 1;
  for (let at = end; at >= from; at -= 1) {
    const aux = combined(tokens.slice(from, at).map((token) => token.zh));
    const zhAt = tokens[at]?.zh ?? '';
    if (!aux) continue;
    if (at === from && !relation(reading, at) && !beings.has(zhAt) && !['由', '被'].includes(zhAt)) continue;
    const zh = zhAt;
    if (beings.has(zh)) {
      const what = reading.noun(at + 1, to);
      const said = what && grammar.clause.be(subject, aux, what.text);
      if (said) return said;
    }
    // 域名|须|在|有效期|内: where it is, and nothing that is done there
    const where = zh === '在' && subject && at > from ? standing(reading, at, to) : null;
    const placed = where === null ? null : grammar.clause.be(subject, aux, where);
    if (placed) return placed;
    const compared = relation(reading, at) ? comparison(reading, subject, aux, at, to) : null;
    if (compared) return compared;
    const how =
      lexicon.qualities?.[
        tokens
          .slice(stays.has(zh) ? at + 1 : at, to)
          .map((token) => token.zh)
          .join('')
      ];
    if (how !== undefined && (subject || aux.mode !== 'plain')) {
      const said = grammar.clause.state(subject, aux, how);
      if (said) return said;
    }
    const steps = agent(reading, subject, aux, at, to) ?? null;
    if (steps) return steps;
    if (at === from) continue;
    // 须|在备案通过后|方可
    const then = aux.mode === 'must' || aux.mode === 'will' ? later(reading, subject, at, to) : null;
    if (then) return then;
    const done = reading.steps(at, to);
    const said = done && grammar.clause.say(subject, aux, done);
    if (said) return said;
  }
  return null;
}

/** 在|同一省, 在|有效期|内 */
function standing(reading: Reading, at: number, to: number): string | null {
  const location = localizers.get(reading.tokens[to - 1]?.zh ?? '');
  return circumstance(reading, 'in', location, at + 1, location ? to - 1 : to);
}

/** 由|管局|审核, 被|驳回: who does it to the subject */
function agent(reading: Reading, subject: Subject | null, aux: Aux, at: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const zh = tokens[at]?.zh;
  if (zh !== '由' && zh !== '被') return null;
  // 由|企业认证账号|提交: before a verb at the end stands whoever does it, as long as the name is
  const ends = Array.from({ length: to - at - 1 }, (_, step) => at + 1 + step);
  for (const end of isVerb(tokens[to - 1]) && tokens[to - 2]?.kind === 'noun' ? ends.reverse() : ends) {
    const by = end > at + 1 ? reading.noun(at + 1, end) : null;
    if (end > at + 1 && !by) continue;
    if (end === at + 1 && zh === '由') continue;
    if (!isVerb(tokens[end]) && reading.lexicon.adverbs?.[tokens[end]?.zh ?? ''] === undefined) continue;
    const steps = reading.steps(end, to);
    if (!steps) continue;
    if (by && steps.some(({ act }) => act.object !== null)) {
      const said = grammar.clause.say({ ...by, acts: true }, aux, steps);
      if (said) return subject ? grammar.clause.topic(subject.text, said) : said;
    }
    const how = by ? grammar.clause.place('by', by.text) : null;
    if (steps.some(({ act }) => act.object !== null || act.whole || !act.transitive)) continue;
    const last = steps.length - 1;
    const told = steps.map((step, index) => ({
      ...step,
      act: {
        ...step.act,
        undergone: true,
        how: how !== null && index === last ? [how, ...step.act.how] : step.act.how,
      },
    }));
    return grammar.clause.say(subject && { ...subject, acts: false }, aux, told);
  }
  return null;
}

/** 保持|畅通: that it is so, and goes on being so */
const stays: ReadonlySet<string> = new Set(['保持', '处于', '保证']);

const person = /^(?:为|是)?同一(?:个)?人$/;
const same = /^(?:完全|严格|保持|逐字)*(?:一致|相同|相符|匹配|吻合|对应|一样|一字不差)$/;
const differs = /^(?:完全|保持)*(?:不一致|不同|不符|不相符|不匹配|不相同|不一样)$/;

const kinds: readonly (readonly [RegExp, Likeness])[] = [
  [/^(?:重名|同名)$/, 'named'],
  [/^(?:密切|直接)*(?:相关|有关)$/, 'related'],
  [/^(?:高度)?(?:相似|近似|雷同|相近|类似)$/, 'similar'],
];

/** What is said of two things by such words: the same, or not, and in what; `denied` where it says not to match. */
export function likeness(zh: string): { how: Likeness; not: boolean; denied: boolean } | null {
  const not = differs.test(zh);
  const kin = kinds.find(([shape]) => shape.test(zh))?.[1];
  if (!not && !kin && !same.test(zh) && !person.test(zh)) return null;
  const how = kin ?? (person.test(zh) ? 'person' : /相同|一样/.test(zh) ? 'same' : 'match');
  return { how, not, denied: not && !/不同|不相同|不一样/.test(zh) };
}

/** 与 or 和 before what something is compared with */
export const relation = ({ tokens }: Reading, at: number) =>
  ['与', '和', '同', '跟'].includes(tokens[at]?.zh ?? '');

function comparison(
  reading: Reading,
  subject: Subject | null,
  aux: Aux,
  at: number,
  to: number,
): Phrase | null {
  const { tokens, grammar } = reading;
  for (let end = to - 1; end > at + 1; end -= 1) {
    const zh = tokens
      .slice(end, to)
      .map((token) => token.zh)
      .join('');
    const alike = likeness(zh);
    if (!alike) continue;
    const { how, not, denied } = alike;
    // 跟|执照|上|一样
    const shown = localizers.has(tokens[end - 1]?.zh ?? '') && end - 1 > at + 1 ? end - 1 : end;
    const other = reading.noun(at + 1, shown);
    if (!other) continue;
    // 不一致 is not to match, 不同 is to differ
    if (denied && aux.not) return null;
    const told = denied ? { ...aux, not: true } : aux;
    return grammar.clause.say(subject && { ...subject, acts: true }, told, [
      {
        act: grammar.clause.same(other.text, not && !denied, how),
        link: 'and',
      },
    ]);
  }
  return null;
}
