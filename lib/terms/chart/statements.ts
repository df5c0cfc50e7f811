import type { Subject } from '../clause/act.ts';
import {
  auxWords,
  combined,
  leads,
  links,
  localizers,
  prepositions,
  trails,
} from '../clause/function-words.ts';
import { likeness, relation } from '../clause/predicate.ts';
import { isVerb, type Reading } from '../clause/span.ts';
import type { Phrase } from '../translate-phrase.ts';
import { isBeing } from './leaves.ts';
import { type At, firstly, keep, type Made, type Part, type Predicate, plainly, zhOf } from './part.ts';

/*
 * How two neighbours make one: what qualifies stands first, the object behind its verb, when and where before the verb,
 * what leans on the rest in front. Each has its price; the cheapest reading of the whole is taken.
 */

/** Puts a subject, or none, before what is said of it. */
export function tell(reading: Reading, subject: Subject | null, said: Predicate): Phrase | null {
  const { clause } = reading.grammar;
  const aux = combined(said.aux);
  if (!aux) return null;
  const around = (phrase: Phrase | null) =>
    said.how.reduceRight<Phrase | null>((told, how) => told && clause.after(how, told), phrase);
  if (said.what !== null) return around(clause.be(subject, aux, said.what));
  if (said.quality !== null) return subject ? around(clause.state(subject, aux, said.quality)) : null;
  if (!said.steps) return null;
  const phrase = clause.say(subject, aux, said.steps);
  if (phrase || !subject || said.aux.length === 0) return phrase;
  const told = clause.say(null, aux, said.steps);
  return told && clause.topic(subject.text, told);
}

/** What is said of something: auxiliaries and circumstances before it. */
export function predicates(reading: Reading, at: At, from: number, to: number, made: Made): void {
  const { tokens } = reading;
  const zh = tokens[from]?.zh ?? '';
  if (relation(reading, from))
    for (let end = to - 1; end > from + 1; end -= 1) {
      const kin = likeness(zhOf(reading, end, to));
      const shown = kin && localizers.has(tokens[end - 1]?.zh ?? '') && end - 1 > from + 1 ? end - 1 : end;
      const other = kin ? at(from + 1, shown).thing : undefined;
      if (!kin || !other) continue;
      const act = reading.grammar.clause.same(other.is.text, kin.not && !kin.denied, kin.how);
      keep(
        made,
        'predicate',
        { ...plainly([{ act, link: 'and' }]), aux: kin.denied ? ['不'] : [] },
        other.cost + 0.4,
      );
    }
  const amount = fewer.has(zh) && tokens[to - 1]?.kind === 'measure' ? at(from + 1, to).thing : undefined;
  if (amount)
    keep(
      made,
      'predicate',
      { aux: [], steps: null, what: null, quality: reading.grammar.clause.fewer(amount.is.text), how: [] },
      amount.cost,
    );
  const what = isBeing(zh) && to - from > 1 ? at(from + 1, to).thing : undefined;
  if (what)
    keep(
      made,
      'predicate',
      { aux: [], steps: null, what: what.is.text, quality: null, how: [] },
      what.cost + 0.2,
    );
  const rest = to - from > 1 && auxWords.has(zh) ? at(from + 1, to).predicate : undefined;
  if (rest && combined([zh, ...rest.is.aux]))
    keep(made, 'predicate', { ...rest.is, aux: [zh, ...rest.is.aux] }, rest.cost + 0.2);
  for (let mid = from + 1; mid < to; mid += 1) {
    const [how, said] = [at(from, mid).how, at(mid, to).predicate];
    if (!how || !said) continue;
    const { steps } = said.is;
    const told = steps
      ? { ...said.is, steps: firstly(steps, (act) => ({ ...act, how: [how.is, ...act.how] })) }
      : { ...said.is, how: [how.is, ...said.is.how] };
    keep(made, 'predicate', told, how.cost + said.cost + 0.1);
  }
}

const purposes: ReadonlySet<string> = new Set('方便 便于 以便 以便于 用于'.split(' '));

/** 不足|三个月: how much is left, as a quality */
const fewer: ReadonlySet<string> = new Set('不足 不到 不满 少于 低于 小于'.split(' '));

/** 24小时|能打通: so long is nobody who does something */
const lasting = (reading: Reading, from: number, to: number) =>
  reading.tokens[to - 1]?.kind === 'measure' && to - from === 2;

/** 材料|不齐全|或|不符合要求: two things that are said of one */
function joined(reading: Reading, at: At, who: Part<Subject>, mid: number, to: number, made: Made): void {
  const { tokens, grammar } = reading;
  for (let link = mid + 1; link < to - 1; link += 1) {
    const word = links.get(tokens[link]?.zh ?? '');
    if (word !== 'and' && word !== 'or') continue;
    const [one, other] = [at(mid, link).predicate, at(link + 1, to).predicate];
    if (!one || !other || (one.is.steps && other.is.steps && other.is.aux.length === 0)) continue;
    const [first, second] = [tell(reading, who.is, one.is), tell(reading, who.is, other.is)];
    if (first && second)
      keep(
        made,
        'said',
        grammar.clause.both(who.is.text, first, second, word),
        who.cost + one.cost + other.cost + 0.3,
      );
  }
}

/** Statements, and clauses that lean on them. */
export function statements(reading: Reading, at: At, from: number, to: number, made: Made): void {
  const { tokens, grammar } = reading;
  const { clause } = grammar;
  const own = made.predicate;
  if (own) keep(made, 'said', tell(reading, null, own.is), own.cost + 0.3);
  for (let mid = from + 1; mid < to; mid += 1) {
    const [left, right] = [at(from, mid), at(mid, to)];
    if (left.thing && right.predicate && !lasting(reading, from, mid))
      keep(
        made,
        'said',
        tell(reading, left.thing.is, right.predicate.is),
        left.thing.cost + right.predicate.cost + 0.2,
      );
    if (left.thing) joined(reading, at, left.thing, mid, to, made);
    if (left.how && right.said)
      keep(made, 'said', clause.after(left.how.is, right.said.is), left.how.cost + right.said.cost + 0.2);
    const counts = right.predicate?.is.steps?.every(({ act }) => act.states) === true;
    if (left.lead && right.said && !counts)
      keep(made, 'said', clause.after(left.lead.is, right.said.is), left.lead.cost + right.said.cost + 0.2);
    // 能发帖的|都算交互式: it counts as
    if (left.lead && right.predicate && (right.predicate.is.steps ?? []).every(({ act }) => act.states)) {
      const told = tell(reading, { text: clause.it, acts: false }, right.predicate.is);
      if (told)
        keep(made, 'said', clause.after(left.lead.is, told), left.lead.cost + right.predicate.cost + 0.3);
    }
    // 星号|标注的栏目, 图片|模糊: what follows goes on with the name
    const goesOn = isVerb(tokens[mid]) || tokens[mid]?.kind === 'modifier' || tokens[mid]?.kind === 'join';
    if (left.thing && right.said && !left.thing.is.acts && !goesOn && right.said.is.kind === 'sentence')
      keep(
        made,
        'said',
        clause.topic(left.thing.is.text, right.said.is),
        left.thing.cost + right.said.cost + 2.4,
      );
    // 由|代理|提交材料
    if (mid > from + 1 && ['由', '被'].includes(tokens[from]?.zh ?? '')) {
      const by = at(from + 1, mid).thing;
      if (by && right.predicate)
        keep(
          made,
          'said',
          tell(reading, { ...by.is, acts: true }, right.predicate.is),
          by.cost + right.predicate.cost + 0.4,
        );
    }
  }
  const lead = leads.get(tokens[from]?.zh ?? '');
  const trail = trails.get(tokens[to - 1]?.zh ?? '');
  const [start, end] = [lead ? from + 1 : from, trail ? to - 1 : to];
  const next = tokens[to];
  // 证书绑定的|域名: what follows is what it is said of
  if (trail === 'if' && tokens[to - 1]?.kind === 'of' && next && !auxWords.has(next.zh) && !isBeing(next.zh))
    return;
  // 忘记了|可留空
  const past = tokens[to - 1]?.zh === '了' && auxWords.has(next?.zh ?? '') ? at(from, to - 1).act : undefined;
  if (past) keep(made, 'lead', clause.lead('if', null, past.is), past.cost + 1);
  const aim = purposes.has(tokens[from]?.zh ?? '') ? at(from + 1, to) : undefined;
  if (aim?.act) keep(made, 'lead', clause.lead('purpose', null, aim.act.is), aim.act.cost + 0.3);
  if (aim?.said) keep(made, 'lead', clause.lead('purpose', aim.said.is, null), aim.said.cost + 0.3);
  const kind = lead ?? trail;
  if (!kind || end <= start || (trail && prepositions.get(tokens[from]?.zh ?? '') === 'in')) return;
  const inner = at(start, end);
  // 将|在审核通过后|生效: what 在 and 后 hold between them is no condition of its own
  if (
    trail &&
    trail !== 'if' &&
    tokens.slice(from + 1, end).some(({ zh }) => zh === '在' || zh === '于' || zh === '自')
  )
    return;
  const asks = tokens.slice(start, end).some(({ zh }) => auxWords.get(zh)?.mode === 'please');
  if (asks) return;
  if (inner.act) keep(made, 'lead', clause.lead(kind, null, inner.act.is), inner.act.cost + 0.2);
  if (inner.said && kind !== 'once')
    keep(made, 'lead', clause.lead(kind, inner.said.is, null), inner.said.cost + 0.2);
}
