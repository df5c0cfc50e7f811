import type { Phrase } from '../translate-phrase.ts';
import { localizers, type Place, plainAux } from './function-words.ts';
import { isVerb, type Reading } from './span.ts';
import { intransitive } from './verb-kinds.ts';

const lasting = /(?:情况|故障|异常|期|期间|事件|事故|高峰|时段|状态|过程|活动|检查|维护|会议)$/;

/** When, where or with what, as the language says it. */
export function circumstance(
  reading: Reading,
  place: Place,
  location: Place | undefined,
  from: number,
  to: number,
): string | null {
  const { tokens, grammar } = reading;
  if (to <= from) return null;
  const last = tokens[to - 1];
  const counted = tokens.slice(from, to).some(({ kind }) => kind === 'measure');
  const named = reading.noun(from, to);
  const said = location && ['before', 'after', 'during'].includes(location) ? reading.steps(from, to) : null;
  // 备案审核|期间: several verbs are the name of one thing
  const one = to - from > 1 && tokens.slice(from, to).every(isVerb);
  if (said && (!named || (isVerb(last) && !one)) && (place === 'in' || place === 'since'))
    return grammar.clause.lead(
      location === 'before' ? 'before' : location === 'after' ? 'after' : 'during',
      null,
      said,
    );
  const came =
    location && ['before', 'after', 'during'].includes(location) ? outcome(reading, from, to) : null;
  if (came) {
    const told = grammar.clause.lead(
      location === 'before' ? 'before' : location === 'after' ? 'after' : 'during',
      came,
      null,
    );
    if (told !== null) return told;
  }
  const apart = spaced(reading, from, location ? to + 1 : to);
  if (apart !== null) return apart;
  if (place === 'because' && !location && isVerb(tokens[from])) {
    const cause = reading.steps(from, to);
    if (cause) return grammar.clause.lead('because', null, cause);
  }
  if (!named) return null;
  // 在|境内服务器|时: only what goes on has a time
  if (tokens[to]?.zh === '时' && !isVerb(last) && !lasting.test(last?.zh ?? '')) return null;
  if (isVerb(last) && tokens.slice(from, to).length > 1 && !location && place !== 'through') return null;
  if (location && counted && location === 'in') return grammar.clause.place('within', named.text);
  if (location && location !== 'in' && location !== 'on') return grammar.clause.place(location, named.text);
  if (place === 'in' && location === 'on') return grammar.clause.place('on', named.text);
  return grammar.clause.place(place, named.text);
}

/** 审核|通过, 域名|过期: what came of it */
export function outcome(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const verb = tokens[to - 1];
  if (to - from < 2 || !verb || !isVerb(verb) || !intransitive.has(verb.zh)) return null;
  const subject = reading.noun(from, to - 1);
  const steps = subject && reading.steps(to - 1, to);
  return (
    steps && grammar.clause.say({ text: subject.text, acts: true }, { ...plainAux, mode: 'done' }, steps)
  );
}

/** 到期|前|30天, 变更|后|15日|内: so long before or after something. */
export function spaced(reading: Reading, from: number, to: number): string | null {
  const { tokens, grammar } = reading;
  const closed =
    localizers.get(tokens[to - 1]?.zh ?? '') === 'in' ||
    localizers.get(tokens[to - 1]?.zh ?? '') === 'within';
  const end = closed ? to - 1 : to;
  const place = localizers.get(tokens[end - 3]?.zh ?? '');
  if ((place !== 'before' && place !== 'after') || end - 3 <= from) return null;
  if (tokens[end - 2]?.kind !== 'number' || tokens[end - 1]?.kind !== 'measure') return null;
  const span = grammar.compose(tokens.slice(end - 2, end))?.noun;
  const what = reading.noun(from, end - 3);
  // 收到|申请|后|15|个工作日|内
  const done = what ? null : reading.steps(from, end - 3);
  if (!span || !(what || done)) return null;
  const within = closed ? grammar.clause.place('within', span) : span;
  return grammar.clause.apart(place, within, what?.text ?? grammar.clause.doing(done ?? []), !what);
}
