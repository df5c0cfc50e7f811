import type { Token } from '../compose-segment.ts';
import type { Subject } from './act.ts';
import { auxWords, combined, localizers, plainAux } from './function-words.ts';
import { aspects, deciders, doers } from './name-endings.ts';
import { isVerb, once, type Reading } from './span.ts';
import { stative } from './verb-kinds.ts';

const pronouns = /^(?:您|你|我|我们|您们|你们|他人|别人)$/;
const owned = /^(?:您|你|我|我们|本|该|此|其|贵)/;
const zhOf = (tokens: readonly Token[]) => tokens.map((token) => token.zh).join('');

/** Who or what a part names; null where it names nothing that these rules are sure of. */
export function readNoun(reading: Reading, from: number, to: number): Subject | null {
  return once(reading.nouns, reading, from, to, () => noun(reading, from, to));
}

function noun(reading: Reading, from: number, to: number): Subject | null {
  const { tokens, lexicon } = reading;
  const part = tokens.slice(from, to);
  const [first] = part;
  const last = part.at(-1);
  if (!first || !last || part.length > 16) return null;
  if (part.length === 1 && pronouns.test(first.zh)) {
    const text = lexicon.particles?.[first.zh];
    if (text) return { text, acts: true };
  }
  const whole = zhOf(part);
  const acts = doers.test(whole.replace(/[\ue000-\uefff]+$/u, ''));
  if (part.length > 1 && auxWords.has(first.zh) && !part.some(({ kind }) => kind === 'of')) return null;
  const made = related(reading, from, to) ?? plain(reading, from, to);
  if (made !== null) return { text: made, acts, decides: deciders.test(whole) };
  // 等: 营业执照等材料
  return null;
}

/** A noun without clause inside: as composition has it. */
function plain(reading: Reading, from: number, to: number): string | null {
  const part = reading.tokens.slice(from, to);
  const [first] = part;
  const last = part.at(-1);
  if (part.some((token) => token.kind === 'particle')) return null;
  // 法定代表人|本人: nobody else
  if (last?.zh === '本人' && part.at(-2)?.kind === 'owner') return plain(reading, from, to - 1);
  // 备案期间|网站: when it is, is not what it is
  if (part.some(({ zh }, at) => zh === '期间' && part[at + 1] && part[at + 1]?.kind !== 'of')) return null;
  // 扫描二维码|完成|核验: two acts
  if (
    part.some(
      ({ zh }, at) => at > 0 && (zh === '完成' || zh === '进行') && (part[at + 1] || !isVerb(part[at - 1])),
    )
  )
    return null;
  // 系统|提交|资料: what a verb between two things does is no name
  // 保障|您的账号: that is done to it
  if (
    first &&
    part.length > 2 &&
    isVerb(first) &&
    part[1]?.kind === 'modifier' &&
    (first.kind !== 'process' || owned.test(part[1].zh))
  )
    return null;
  const middle = part.some(
    (token, at) =>
      at > 0 &&
      (token.kind === 'action' || token.kind === 'verb') &&
      part[at + 1]?.kind === 'noun' &&
      !isVerb(part[at - 1]),
  );
  if (middle && !part.some((token) => token.kind === 'of')) return null;
  if (part.length > 1 && part.every(isVerb) && part[0]?.kind !== 'process' && last?.kind !== 'process')
    return null;
  const phrase = reading.grammar.compose(part);
  if (phrase?.kind === 'noun') return phrase.noun;
  if (phrase?.kind === 'verb' && part.length === 1 && first && isVerb(first)) return phrase.noun;
  return null;
}

/** What stands before 的 says which one: 在平台备案的|网站, 证件上的|号码, 办理备案的|时间. */
function related(reading: Reading, from: number, to: number): string | null {
  const { tokens, grammar } = reading;
  const joint = lastJoin(tokens, from, to);
  if (joint > from) {
    const [left, right] = [reading.noun(from, joint), reading.noun(joint + 1, to)];
    if (left && right)
      return grammar.clause.list([left.text, right.text], tokens[joint]?.text || tokens[joint]?.zh || '');
  }
  // 提交虚假材料|者
  if (tokens[to - 1]?.zh === '者' && to - from > 2) {
    const name = reading.noun(to - 1, to);
    return name && relative(reading, from, to - 1, name.text, to);
  }
  let at = -1;
  for (let index = from + 1; index < to - 1; index += 1) if (tokens[index]?.kind === 'of') at = index;
  if (at < 0) return place(reading, from, to);
  const right = reading.noun(at + 1, to);
  if (!right) return null;
  const before = tokens[at - 1];
  const location = before && localizers.get(before.zh);
  const standing = location && at - 1 > from ? reading.noun(from, at - 1) : null;
  if (location && standing)
    return grammar.clause.which(
      `${right.text}`,
      plainAux,
      [],
      false,
      grammar.clause.place(location, standing.text),
    );
  return relative(reading, from, at, right.text, to);
}

/** 合同|上|名称: a place between two nouns without 的. */
function place(reading: Reading, from: number, to: number): string | null {
  const { tokens, grammar } = reading;
  for (let at = to - 2; at > from; at -= 1) {
    const location = localizers.get(tokens[at]?.zh ?? '');
    if (!location || !['in', 'on', 'under'].includes(location)) continue;
    // 24小时内|登录: that is when, and not where
    if (tokens.slice(from, at).some(({ kind }) => kind === 'measure') || isVerb(tokens[at + 1])) continue;
    const [left, right] = [reading.noun(from, at), reading.noun(at + 1, to)];
    if (left && right)
      return grammar.clause.which(right.text, plainAux, [], false, grammar.clause.place(location, left.text));
  }
  return null;
}

/** A conjunction that joins two whole nouns: one with a verb or another 的 between it and the last 的. */
function lastJoin(tokens: readonly Token[], from: number, to: number): number {
  let of = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'of' && of < 0) of = at;
    if (token?.kind !== 'join' && !(token?.kind === 'separator' && token.zh === '、')) continue;
    const between = of < 0 ? [] : tokens.slice(at + 1, of);
    if (of < 0 || between.some((one) => isVerb(one) || one.kind === 'of' || one.zh === '其')) return at;
    return -1;
  }
  return -1;
}

/** A clause before 的 that lacks what the noun behind it is. */
function relative(reading: Reading, from: number, of: number, name: string, to: number): string | null {
  const { tokens, grammar } = reading;
  const zh = zhOf(tokens.slice(tokens[of]?.kind === 'of' ? of + 1 : of, to));
  // 其|填写的|信息, 本单位|使用的|域名: who does it stands before the verb
  // 证书|上|显示|的|名称: where something is done to it
  for (let at = from + 2; at < of; at += 1) {
    const location = localizers.get(tokens[at - 1]?.zh ?? '');
    if ((location !== 'on' && location !== 'in') || !isVerb(tokens[at])) continue;
    const where = reading.noun(from, at - 1);
    const steps = where && reading.steps(at, of);
    const act = steps?.[0]?.act;
    if (!where || !act || steps.length > 1 || act.object !== null || act.whole || !act.transitive) continue;
    const how = grammar.clause.place(location, where.text);
    return grammar.clause.which(
      name,
      plainAux,
      [{ act: { ...act, how: [how, ...act.how] }, link: 'and' }],
      false,
      null,
    );
  }
  for (let at = from; at < of; at += 1) {
    const by = at > from ? reading.noun(from, at) : null;
    if (at > from && !by) continue;
    let end = at;
    while (end < of && auxWords.has(tokens[end]?.zh ?? '')) end += 1;
    // 被|列入黑名单|的|主体
    const undergone = !by && tokens[end]?.zh === '被';
    if (tokens[end]?.zh === '所' || undergone) end += 1;
    const aux = combined(
      tokens
        .slice(at, end)
        .filter((token) => token.zh !== '所')
        .map((token) => token.zh),
    );
    if (!aux || aux.whether || aux.mode === 'please') continue;
    const steps = reading.steps(end, of);
    const only = steps?.[0]?.act;
    if (!steps || !only || steps.length > 1) continue;
    if (by && (only.object !== null || !(by.acts || only.states))) continue;
    if (undergone && (only.object !== null || !only.transitive)) continue;
    // 您要办理的|业务 is what you are about to do, and nothing that you must
    const wish = aux.mode === 'must' && !aux.not && /^(?:要|需要)$/.test(tokens[end - 1]?.zh ?? '');
    if (by) return grammar.clause.which(name, wish ? plainAux : aux, steps, false, by.text);
    if (only.object === null && !only.whole) {
      if (!only.transitive)
        return aspects.test(zh) && !stative.has(only.base.text)
          ? grammar.clause.of(name, steps)
          : grammar.clause.which(name, aux, steps, true, null);
      return grammar.clause.which(name, aux, steps, false, null);
    }
    const verb = tokens[end];
    const states = verb !== undefined && stative.has(verb.zh);
    // 未履行备案手续的|应用: what has or has not done so
    const told = only.object !== null && (aux.mode === 'done' || (aux.not && aux.mode === 'plain'));
    if (states || told || doers.test(zh)) return grammar.clause.which(name, aux, steps, true, null);
    if (aspects.test(zh) && aux.mode === 'plain' && !aux.not) return grammar.clause.of(name, steps);
  }
  return null;
}
