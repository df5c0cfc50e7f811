import type { Subject } from '../clause/act.ts';
import { combined, localizers, plainAux } from '../clause/function-words.ts';
import { aspects, doers } from '../clause/name-endings.ts';
import { isVerb, type Reading } from '../clause/span.ts';
import { forNext, stative } from '../clause/verb-kinds.ts';
import { type At, keep, type Made, type Predicate, zhOf } from './part.ts';

/** Things made of two. */
export function things(reading: Reading, at: At, from: number, to: number, made: Made): void {
  const { tokens, grammar } = reading;
  // 任何|违反规定的|活动
  const name = tokens[from];
  const kind = name?.kind === 'modifier' && !reading.lexicon.adverbs?.[name.zh] ? name.text : '';
  const rest =
    kind && tokens.slice(from, to).some((token) => token.kind === 'of') ? at(from + 1, to).thing : undefined;
  if (kind && rest)
    keep(made, 'thing', { ...rest.is, text: grammar.clause.qualified(rest.is.text, kind) }, rest.cost + 0.2);
  for (let mid = from + 1; mid < to - 1; mid += 1) {
    const token = tokens[mid];
    const right = at(mid + 1, to).thing;
    if (!right) continue;
    const left = at(from, mid);
    if (token?.kind === 'of') {
      if (left.thing)
        keep(
          made,
          'thing',
          { ...right.is, text: grammar.clause.owned(right.is.text, left.thing.is.text) },
          // 机构|批准|的|域名: the verb says what was done to what follows
          left.thing.cost + right.cost + (isVerb(tokens[mid - 1]) && mid - from > 1 ? 1.4 : 0.4),
        );
      const zh = zhOf(reading, mid + 1, to);
      for (let agent = from; agent < mid; agent += 1) {
        const by =
          agent > from && !whereabouts.test(tokens[agent - 1]?.zh ?? '') ? at(from, agent).thing : undefined;
        const does = at(agent, mid).predicate;
        if ((agent > from && !by) || !does) continue;
        const text = relative(reading, right.is, zh, does.is, by?.is ?? null, tokens[agent]?.zh ?? '');
        const modal = does.is.aux.some(
          (word) => !['未', '已', '不', '所', '尚未', '没', '从未', '已经'].includes(word),
        );
        // 点击按钮|的|页面: what is only somehow to do with the act is the least likely
        const far =
          !by && does.is.steps?.[0]?.act.object != null && !doers.test(zh)
            ? forNext.has(tokens[agent]?.zh ?? '')
              ? 2.4
              : 0.8
            : 0;
        keep(
          made,
          'thing',
          text === null ? null : { ...right.is, text },
          (by?.cost ?? 0) + does.cost + right.cost + 0.5 + (modal ? 2 : 0) + far,
        );
      }
    }
    const list = token?.kind === 'join' || (token?.kind === 'separator' && token.zh === '、');
    if (list && left.thing)
      keep(
        made,
        'thing',
        {
          ...right.is,
          text: grammar.clause.list(
            [left.thing.is.text, right.is.text],
            token.zh === '、' ? '、' : token.text || token.zh,
          ),
        },
        left.thing.cost + right.cost + (tokens.slice(mid, to).some(({ zh }) => zh === '等') ? 2.2 : 0.2),
      );
    if (token?.zh === '等' && left.thing && tokens[mid + 1]?.kind !== 'of')
      keep(
        made,
        'thing',
        { ...right.is, text: grammar.clause.such(right.is.text, left.thing.is.text) },
        left.thing.cost + right.cost + 0.2,
      );
    const place = localizers.get(token?.zh ?? '');
    const behind = tokens[mid + 1]?.kind === 'of' ? at(mid + 2, to).thing : undefined;
    if (place && behind && left.thing && (place === 'in' || place === 'on' || place === 'under'))
      keep(
        made,
        'thing',
        {
          ...behind.is,
          text:
            grammar.clause.which(
              behind.is.text,
              plainAux,
              [],
              false,
              grammar.clause.place(place, left.thing.is.text),
            ) ?? behind.is.text,
        },
        left.thing.cost + behind.cost + 0.2,
      );
  }
  // 未处理的, 最贴近的: whatever is so
  const last = to - 1;
  if (to - from > 1 && to === tokens.length && tokens[last]?.kind === 'of') {
    const does = at(from, last).predicate;
    const ones = { text: grammar.clause.ones, acts: false };
    const text =
      does &&
      (does.is.quality !== null && does.is.aux.length === 0
        ? grammar.clause.qualified(ones.text, does.is.quality)
        : relative(reading, ones, '', does.is, null, tokens[from]?.zh ?? ''));
    if (does) keep(made, 'thing', text ? { ...ones, text } : null, does.cost + 2.2);
  }
}

/** They say where, and not by whom. */
const whereabouts = /^(?:[上下左右前后]面|以[上下]|这里|那里|[上下]方)$/;

/** 通过|认证|的|模板 has done so. */
const attains: ReadonlySet<string> = new Set('通过 完成 取得 获得 持有 开通 绑定 发生'.split(' '));

/** Which one is meant, by what it does or what is done to it. */
function relative(
  { grammar }: Reading,
  name: Subject,
  zh: string,
  { aux: words, steps, quality }: Predicate,
  by: Subject | null,
  verb: string,
): string | null {
  const { clause } = grammar;
  const aux = combined(words.filter((word) => word !== '所'));
  if (!aux || aux.whether || aux.mode === 'please') return null;
  if (quality !== null) return by || words.length > 0 ? null : clause.qualified(name.text, quality);
  const only = steps?.[0]?.act;
  if (!steps || !only || steps.length > 2) return null;
  if (by)
    return only.object === null && !only.undergone && steps.length === 1 && (only.transitive || only.states)
      ? clause.which(name.text, aux, steps, false, by.text)
      : null;
  if (only.object === null && !only.whole)
    return only.transitive
      ? clause.which(name.text, aux, steps, false, null)
      : clause.which(name.text, aux, steps, true, null);
  if (!zh || doers.test(zh) || stative.has(verb) || attains.has(verb) || words.length > 0)
    return aspects.test(zh) ? null : clause.which(name.text, aux, steps, true, null);
  return clause.of(name.text, steps);
}
