import type { Token } from '../compose-segment.ts';
import type { Act, Step } from './act.ts';
import { circumstance } from './circumstance.ts';
import { auxWords, ends, light, links, localizers, prepositions } from './function-words.ts';
import { isVerb, once, type Reading } from './span.ts';
import { directed, objective, repeated } from './tail.ts';
import { forNext, handsOver, intransitive, stative, takesAct, takesClause, undergone } from './verb-kinds.ts';

/** What a part says is done; null where it says nothing of the kind that these rules are sure of. */
export function readActs(reading: Reading, from: number, to: number): readonly Step[] | null {
  return once(reading.acts, reading, from, to, () => acts(reading, from, to));
}

function acts(reading: Reading, from: number, to: number): readonly Step[] | null {
  if (from >= to) return null;
  return (
    withAdverb(reading, from, to) ??
    withPlace(reading, from, to) ??
    withFronted(reading, from, to) ??
    withLink(reading, from, to) ??
    single(reading, from, to) ??
    byOthers(reading, from, to)
  );
}

const first = (steps: readonly Step[], change: (act: Act) => Act): readonly Step[] =>
  steps.map((step, at) => (at === 0 ? { ...step, act: change(step.act) } : step));

const last = (steps: readonly Step[], change: (act: Act) => Act): readonly Step[] =>
  steps.map((step, at) => (at === steps.length - 1 ? { ...step, act: change(step.act) } : step));

const trusts: ReadonlySet<string> = new Set(['授权', '委托']);

const forWhat: ReadonlySet<string> = new Set(['用于', '用作']);

/** 仔细|核对 */
function withAdverb(reading: Reading, from: number, to: number): readonly Step[] | null {
  const { tokens, lexicon } = reading;
  const zh = tokens[from]?.zh ?? '';
  const how = takesAct.has(zh) ? undefined : lexicon.adverbs?.[zh];
  if (how === undefined) return null;
  const rest = reading.steps(from + (tokens[from + 1]?.zh === '地' ? 2 : 1), to);
  // 先|阅读|并|同意: all of it comes first
  return (
    rest &&
    (zh === '先' && rest.every(({ link }) => link !== 'then') ? last : first)(rest, (act) => ({
      ...act,
      how: [how, ...act.how],
    }))
  );
}

/** 在|平台|上|提交, 五日|内|提交 */
function withPlace(reading: Reading, from: number, to: number): readonly Step[] | null {
  const { tokens } = reading;
  const place = prepositions.get(tokens[from]?.zh ?? '');
  // who does it is said with the clause, or not at all
  if (place === 'by' && tokens[from]?.zh !== '经') return null;
  const start = place ? from + 1 : from;
  for (let step = 1; step < to - start; step += 1) {
    // what something is done with is said in a word, where it is done may take many
    const at = place === 'with' ? start + step : to - step;
    // what ends with a verb swallowed the verb of the clause
    const last = tokens[at - 1];
    if (!last || last.kind === 'of') continue;
    const location = localizers.get(last.zh);
    const end = location ? at - 1 : at;
    // 根据原因修改|后: what is after is not the reason
    if (
      location &&
      ['before', 'after', 'during'].includes(location) &&
      place &&
      place !== 'in' &&
      place !== 'since'
    )
      continue;
    // 检查|后再|提交: one thing, then the other
    if (last.zh === '后再' && tokens[at - 2]?.kind !== 'measure') continue;
    if (!place && (!location || location === 'in' || location === 'on' || location === 'under')) continue;
    const head = tokens[at];
    if (!head || !opens(reading, head)) continue;
    const how = circumstance(reading, place ?? 'in', location, start, end);
    if (how === null) continue;
    const rest = reading.steps(at, to);
    const act = rest?.[0]?.act;
    if (!rest || !act) continue;
    // 对|材料|进行审核 is to review the materials
    const what = place === 'about' && !location ? reading.noun(start, end) : null;
    if (what && act.object === null && act.transitive && !act.whole)
      return first(rest, (one) => ({ ...one, object: objective(reading, what.text) }));
    return first(rest, (one) => ({ ...one, how: [how, ...one.how] }));
  }
  return null;
}

/** What a verb phrase may begin with. */
const opens = ({ lexicon }: Reading, token: Token) =>
  isVerb(token) ||
  lexicon.adverbs?.[token.zh] !== undefined ||
  prepositions.has(token.zh) ||
  light.has(token.zh) ||
  token.zh === '将' ||
  token.zh === '把';

/** 将|材料|提交至|管局 */
function withFronted(reading: Reading, from: number, to: number): readonly Step[] | null {
  const { tokens } = reading;
  if (tokens[from]?.zh !== '将' && tokens[from]?.zh !== '把') return null;
  for (let at = to - 1; at > from + 1; at -= 1) {
    const head = tokens[at];
    if (!head || !opens(reading, head)) continue;
    const object = reading.noun(from + 1, at);
    const rest = object && reading.steps(at, to);
    const act = rest?.[0]?.act;
    if (!object || !rest || !act || act.object !== null || act.whole || !act.transitive) continue;
    return first(rest, (one) => ({ ...one, object: object.text }));
  }
  return null;
}

/** 下载模板|并|填写 */
function withLink(reading: Reading, from: number, to: number): readonly Step[] | null {
  const { tokens } = reading;
  for (let at = from + 1; at < to - 1; at += 1) {
    const link = links.get(tokens[at]?.zh ?? '');
    if (!link) continue;
    const left = reading.steps(from, at);
    // 上传证书|或|注册|协议: what is uploaded is one or the other
    if (link === 'or' && left?.at(-1)?.act.object !== null && tokens[at + 1]?.kind !== 'action') continue;
    const right = left && reading.steps(at + 1, to);
    const head = right?.[0];
    const named = left && forWhat.has(tokens[at]?.zh ?? '') ? reading.noun(at + 1, to) : null;
    // 收集信息|用于|备案审核
    if (left && named && (!head || isVerb(tokens[to - 1])))
      return last(left, (act) => ({
        ...act,
        how: [...act.how, reading.grammar.clause.place('for', named.text)],
      }));
    if (!left || !head) continue;
    return [...left, { ...head, link }, ...right.slice(1)];
  }
  return null;
}

/** One verb with what belongs to it. */
function single(reading: Reading, from: number, to: number): readonly Step[] | null {
  const { tokens, grammar } = reading;
  const verb = tokens[from];
  if (!verb) return null;
  if (
    light.has(verb.zh) &&
    to - from > 1 &&
    (isVerb(tokens[from + 1]) || reading.lexicon.adverbs?.[tokens[from + 1]?.zh ?? ''] !== undefined)
  ) {
    const rest = reading.steps(from + 1, to);
    if (rest) return rest;
  }
  if (!isVerb(verb)) return null;
  const act: Act = {
    base: grammar.verb(verb.text, 2),
    whole: false,
    object: null,
    how: [],
    transitive: !intransitive.has(verb.zh),
    states: stative.has(verb.zh),
    undergone: undergone.has(verb.zh),
  };
  const step = (one: Act): readonly Step[] => [{ act: one, link: 'and' }];
  let start = from + 1;
  while (tokens[start]?.zh === '了' || tokens[start]?.zh === '过') start += 1;
  if (start === to - 1 && ends.has(tokens[start]?.zh ?? '')) start += 1;
  if (start >= to) return step(act);
  const goes = directed(reading, start, to);
  if (goes !== null) return step({ ...act, how: [goes] });
  if (takesAct.has(verb.zh)) {
    const done =
      isVerb(tokens[start]) || reading.lexicon.adverbs?.[tokens[start]?.zh ?? ''] !== undefined
        ? reading.steps(start, to)
        : null;
    if (done?.[0] && (done.length > 1 || done[0].act.object !== null || done[0].act.how.length > 0))
      return step({ ...act, object: grammar.clause.doing(done) });
  }
  // 联系管理员|开通权限: whoever is turned to is to do it
  if (forNext.has(verb.zh))
    for (let at = start + 1; at < to - 1; at += 1) {
      // 授权|云岭|向|管局|提交
      const named = at === start + 1 && trusts.has(verb.zh) && (tokens[start]?.zh ?? '') >= '\ue000';
      const who =
        isVerb(tokens[at]) || (named && opens(reading, tokens[at] as Token)) ? reading.noun(start, at) : null;
      const next = who && (who.acts || named) ? reading.steps(at, to)?.[0] : null;
      if (who && next && next.act.object !== null)
        return [...step({ ...act, object: objective(reading, who.text) }), { ...next, link: 'to' }];
    }
  // 拨打此号|核实
  const last = forNext.has(verb.zh) && to - start > 1 && isVerb(tokens[to - 1]) && !isVerb(tokens[to - 2]);
  const dealt = last && tokens[to - 2]?.kind !== 'of' ? reading.noun(start, to - 1) : null;
  const purpose = dealt && reading.steps(to - 1, to);
  if (dealt && purpose?.[0])
    return [...step({ ...act, object: objective(reading, dealt.text) }), { ...purpose[0], link: 'to' }];
  // 输错|5|次|密码: how often stands before what it is done to
  const times =
    to - start > 2 && /^[次遍回]$/.test(tokens[start + 1]?.zh ?? '')
      ? repeated(reading, start, start + 2)
      : null;
  const counted = times === null ? null : reading.noun(start + 2, to);
  if (times !== null && counted)
    return step({ ...act, object: objective(reading, counted.text), how: [times] });
  for (let end = to; end > start; end -= 1) {
    const tail = end < to ? (directed(reading, end, to) ?? repeated(reading, end, to)) : '';
    if (tail === null) continue;
    const object = reading.noun(start, end);
    if (!object || (end - start === 1 && results.has(tokens[start]?.zh ?? ''))) continue;
    const named = objective(reading, object.text);
    if (object.acts && handsOver.has(verb.zh))
      return step({ ...act, how: [grammar.clause.place('to', named), ...(tail ? [tail] : [])] });
    return step({ ...act, object: named, how: tail ? [tail] : [] });
  }
  // 扫码|完成核验: a verb that has its object in itself
  // 备案初审|通常|完成: what stands before such a word is what it is said of
  const told = tokens.slice(start, to).some(({ zh }) => usually.has(zh));
  const next = isVerb(tokens[start]) && !takesAct.has(verb.zh) && !told ? reading.steps(start, to) : null;
  const second = next?.[0];
  if (second && (second.act.object !== null || next.length > 1))
    return [...step(act), { ...second, link: 'and' }, ...next.slice(1)];
  // 点击按钮|下载模板, 返回页面|修改
  for (let end = to - 1; end > start; end -= 1) {
    if (!opens(reading, tokens[end] as Token) || tokens[end - 1]?.kind === 'of') continue;
    const object = reading.noun(start, end);
    const next = object && reading.steps(end, to);
    const head = next?.[0];
    if (!object || !head) continue;
    const link = forNext.has(verb.zh) ? 'to' : 'and';
    return [
      ...step({ ...act, object: objective(reading, object.text) }),
      { ...head, link },
      ...next.slice(1),
    ];
  }
  if (takesClause.has(verb.zh)) {
    const clause = reading.clause(start, to);
    // a question is asked by patterns: 确认|是否|清晰
    if (clause?.kind === 'sentence' && !/[?？]$/.test(clause.text))
      return step({ ...act, object: grammar.clause.that(clause) });
  }
  const again = repeated(reading, start, to);
  return again === null ? null : step({ ...act, how: [again] });
}

const usually: ReadonlySet<string> = new Set('通常 一般 大约 预计 均 都 自动 仍'.split(' '));

const results: ReadonlySet<string> = new Set(['通过', '成功', '失败', '完成', '完毕', '结束']);

/** What patterns and composition know as a verb phrase. */
function byOthers(reading: Reading, from: number, to: number): readonly Step[] | null {
  const { tokens } = reading;
  // 向|主管部门|报告
  const start = tokens[from]?.zh === '向' ? from + 1 : from;
  if (start === from && (auxWords.has(tokens[from]?.zh ?? '') || !isVerb(tokens[from]))) return null;
  if (tokens.slice(start, to).some((token) => token.kind === 'particle')) return null;
  const phrase = reading.other(from, to);
  const said = phrase?.kind === 'verb' ? phrase : phrase?.asVerb;
  if (!said) return null;
  return [
    {
      act: {
        base: said,
        whole: true,
        object: null,
        how: [],
        transitive: false,
        states: false,
        undergone: false,
      },
      link: 'and',
    },
  ];
}
