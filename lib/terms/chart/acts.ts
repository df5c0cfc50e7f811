import type { Step } from '../clause/act.ts';
import { circumstance, spaced } from '../clause/circumstance.ts';
import { directions, links, localizers, type Place, prepositions } from '../clause/function-words.ts';
import { isVerb, type Reading } from '../clause/span.ts';
import { forNext, handsOver, takesAct } from '../clause/verb-kinds.ts';
import { type At, firstly, keep, lastly, type Made, plainly } from './part.ts';

/** Where, when and with what. */
export function hows(reading: Reading, at: At, from: number, to: number, made: Made): void {
  const { tokens, grammar } = reading;
  const place = prepositions.get(tokens[from]?.zh ?? '');
  const location = localizers.get(tokens[to - 1]?.zh ?? '');
  // 在|境内服务器|时: only what goes on has a time
  const timeless = tokens[to - 1]?.zh === '时' && !isVerb(tokens[to - 2]);
  const strict =
    place && place !== 'by' && place !== 'and' && to - from > 1 && !timeless
      ? circumstance(reading, place, location, from + 1, location ? to - 1 : to)
      : null;
  keep(made, 'how', strict, 1.2 + (to - from) * 0.1);
  const late = location ? spaced(reading, from, to) : null;
  keep(made, 'how', late, 1.2);
  // 近|三个月
  const span = lately.has(tokens[from]?.zh ?? '') && tokens[to - 1]?.kind === 'measure' && to - from < 4;
  const time = span ? at(from + 1, to).thing : undefined;
  if (time) keep(made, 'how', grammar.clause.recent(time.is.text), time.cost);
  since(reading, at, from, to, made);
  const end = location ? to - 1 : to;
  const thing = place && !timeless && end > from + 1 ? at(from + 1, end).thing : undefined;
  if (place && place !== 'by' && place !== 'and' && thing) {
    const where: Place = location === 'in' || !location ? place : place === 'in' ? location : place;
    keep(made, 'how', grammar.clause.place(where, thing.is.text), thing.cost + 0.5);
  }
  const bare = !place && location && end > from ? at(from, end).thing : undefined;
  const counted = tokens.slice(from, end).some(({ kind }) => kind === 'measure');
  if (bare && location)
    keep(
      made,
      'how',
      grammar.clause.place(location === 'in' && counted ? 'within' : location, bare.is.text),
      // 域名|以后: that is said of what follows
      bare.cost +
        (!counted && !isVerb(tokens[end - 1]) && !/[期前后]$/.test(tokens[end - 1]?.zh ?? '') ? 1.6 : 0.5),
    );
  // 提交|到|管局
  const way = directions.get(tokens[from]?.zh ?? '');
  const goal = way && end > from + 1 ? at(from + 1, end).thing : undefined;
  if (way && goal)
    keep(
      made,
      'toward',
      grammar.clause.place(location === 'on' ? 'on' : way, grammar.clause.objective(goal.is.text)),
      goal.cost + 0.2,
    );
}

const lately: ReadonlySet<string> = new Set('近 最近 过去'.split(' '));

/** 自|受理|之日起|60|日|内: so long after something */
function since(reading: Reading, at: At, from: number, to: number, made: Made): void {
  const { tokens, grammar } = reading;
  const end = ['内', '之内', '以内'].includes(tokens[to - 1]?.zh ?? '') ? to - 1 : to;
  const mid = end - 3;
  if (end === to || tokens[mid]?.zh !== '之日起' || tokens[end - 1]?.kind !== 'measure') return;
  const start = tokens[from]?.zh === '自' ? from + 1 : from;
  if (mid <= start) return;
  const span = at(mid + 1, end).thing;
  const { act, thing } = at(start, mid);
  if (!span || !(act || thing)) return;
  const within = grammar.clause.place('within', span.is.text);
  const what = thing && (!act || thing.cost < act.cost + 0.9) ? thing : undefined;
  keep(
    made,
    'how',
    grammar.clause.apart('after', within, what ? what.is.text : grammar.clause.doing(act?.is ?? []), !what),
    (what ?? act)?.cost ?? 1,
  );
}

/** What is done: a verb, its object, when and where. */
export function acts(reading: Reading, at: At, from: number, to: number, made: Made): void {
  const { tokens, grammar } = reading;
  const add = (steps: readonly Step[] | null, cost: number) => {
    keep(made, 'act', steps, cost);
    if (steps) keep(made, 'predicate', plainly(steps), cost);
  };
  for (let mid = from + 1; mid < to; mid += 1) {
    const [left, right] = [at(from, mid), at(mid, to)];
    const verb = left.act?.is.at(-1)?.act;
    const open = verb && verb.object === null && !verb.whole;
    // 给|第三方, 发给|此人: the one who gets it
    const gets =
      mid === from + 1 &&
      right.thing?.is.acts &&
      (handsOver.has(tokens[from]?.zh ?? '') || /给$/.test(tokens[from]?.zh ?? ''));
    if (
      left.act &&
      open &&
      verb.transitive &&
      right.thing &&
      !gets &&
      (mid === from + 1 || left.act.is.length > 1 || verb.how.length > 0)
    )
      add(
        lastly(left.act.is, (act) => ({
          ...act,
          object: grammar.clause.objective(right.thing?.is.text ?? ''),
        })),
        left.act.cost + right.thing.cost + 0.2,
      );
    if (left.act && open && right.thing && gets)
      add(
        lastly(left.act.is, (act) => ({
          ...act,
          how: [...act.how, grammar.clause.place('to', grammar.clause.objective(right.thing?.is.text ?? ''))],
        })),
        left.act.cost + right.thing.cost + 0.2,
      );
    if (left.act && right.toward)
      add(
        lastly(left.act.is, (act) => ({ ...act, how: [...act.how, right.toward?.is ?? ''] })),
        left.act.cost + right.toward.cost + 0.2,
      );
    if (left.how && right.act)
      add(
        firstly(right.act.is, (act) => ({ ...act, how: [left.how?.is ?? '', ...act.how] })),
        left.how.cost + right.act.cost,
      );
    if (
      left.act &&
      right.act &&
      isVerb(tokens[mid]) &&
      !(open && verb.transitive && takesAct.has(tokens[from]?.zh ?? ''))
    ) {
      const [head, ...rest] = right.act.is;
      if (head)
        add(
          [...left.act.is, { ...head, link: forNext.has(tokens[from]?.zh ?? '') ? 'to' : 'and' }, ...rest],
          left.act.cost + right.act.cost + 1,
        );
    }
    // 负责|信息审核, 停止|使用
    if (mid === from + 1 && left.act && open && right.act && takesAct.has(tokens[from]?.zh ?? ''))
      add(
        lastly(left.act.is, (act) => ({ ...act, object: grammar.clause.doing(right.act?.is ?? []) })),
        left.act.cost + right.act.cost + 0.3,
      );
    const link = mid + 1 < to ? links.get(tokens[mid]?.zh ?? '') : undefined;
    const next = link ? at(mid + 1, to).act : undefined;
    const [head, ...rest] = next?.is ?? [];
    if (link && left.act && next && head)
      add([...left.act.is, { ...head, link }, ...rest], left.act.cost + next.cost + 0.3);
  }
  const first = tokens[from]?.zh ?? '';
  if (first === '将' || first === '把' || first === '被' || first === '由')
    for (let mid = from + 1; mid < to; mid += 1) {
      const thing = mid > from + 1 ? at(from + 1, mid).thing : undefined;
      const act = at(mid, to).act;
      const verb = act?.is[0]?.act;
      if (!act || !verb || verb.object !== null || verb.whole || !verb.transitive) continue;
      if (first === '将' || first === '把') {
        if (thing)
          add(
            firstly(act.is, (one) => ({ ...one, object: thing.is.text })),
            thing.cost + act.cost + 0.2,
          );
        continue;
      }
      if (!thing && first === '由') continue;
      const by = thing ? [grammar.clause.place('by', thing.is.text)] : [];
      const done = act.is.map((step) => ({
        ...step,
        act: { ...step.act, undergone: true, how: [...by, ...step.act.how] },
      }));
      keep(made, 'predicate', plainly(done), (thing?.cost ?? 0) + act.cost + 0.2);
    }
}
