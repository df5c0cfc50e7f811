import type { Phrase } from '../translate-phrase.ts';
import { circumstance, outcome, spaced } from './circumstance.ts';
import {
  asks,
  auxWords,
  beings,
  bounds,
  type Lead,
  leads,
  localizers,
  type Place,
  plainAux,
  prepositions,
  trails,
} from './function-words.ts';
import { services } from './name-endings.ts';
import { later, predicate, relation } from './predicate.ts';
import { isVerb, once, type Reading } from './span.ts';
import { forNext, offers, saysHow, takesClause } from './verb-kinds.ts';

/** What a part says as a statement, a request or an act; null where these rules are not sure. */
export function readClause(reading: Reading, from: number, to: number): Phrase | null {
  return once(reading.clauses, reading, from, to, () => clause(reading, from, to));
}

function clause(reading: Reading, from: number, to: number): Phrase | null {
  if (from >= to || reading.tokens.slice(from, to).some(({ zh }) => asks.test(zh))) return null;
  if (lacking(reading, from, to)) return null;
  // 无法接通时|联系: what is denied is the condition, and not all that follows
  const denies = auxWords.get(reading.tokens[from]?.zh ?? '')?.not === true;
  return (
    (denies ? leaning(reading, from, to) : null) ??
    about(reading, from, to) ??
    leaning(reading, from, to) ??
    fronted(reading, from, to) ??
    bare(reading, from, to)
  );
}

const owes: ReadonlySet<string> = new Set('履行 完成 取得 获得 办理 缴纳 通过'.split(' '));
const owing = /^(?:应用|网站|站点|app|小程序|域名|主体|企业|单位|公司|用户|个人|人员|机构|订单|账号|服务器)$/;

const measured = /^(?:要求|条件|标准|规定|规范|资格)$/;

/** 未|履行|手续|的|应用, 不|符合|要求|的|申请 name what has not done so. */
function lacking({ tokens }: Reading, from: number, to: number): boolean {
  const first = auxWords.get(tokens[from]?.zh ?? '');
  if (
    tokens[from]?.zh === '不' &&
    measured.test(tokens[from + 2]?.zh ?? '') &&
    tokens[from + 3]?.kind === 'of'
  )
    return to - from === 5;
  return (
    first?.mode === 'done' &&
    first.not === true &&
    owes.has(tokens[from + 1]?.zh ?? '') &&
    to - from > 4 &&
    tokens[to - 2]?.kind === 'of' &&
    owing.test(tokens[to - 1]?.zh ?? '')
  );
}

/** 如…的, …时: the whole leans on what comes next; and 提交后|无法修改, where that follows. */
function leaning(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  for (let at = from + 2; at < to; at += 1) {
    const kind = trails.get(tokens[at - 1]?.zh ?? '');
    const closed = kind && kind !== 'if' ? at - 1 : null;
    const then = ['则', '就', '那么'].includes(tokens[at]?.zh ?? '');
    const open = closed === null && !then && at < to ? opened(reading, from, at, to) : null;
    if (open) return open;
    const told = closed === null && !then ? unless(reading, from, at, to) : null;
    if (told) return told;
    if (closed === null && !then) continue;
    // 到期|前|90天
    if (tokens[at]?.kind === 'number') continue;
    const head = condition(reading, from, closed === null ? at : closed + 1, then);
    if (head === null) continue;
    const rest = reading.clause(then ? at + 1 : at, to);
    if (rest) return grammar.clause.after(head, rest);
  }
  const whole = condition(reading, from, to, false);
  return whole === null
    ? null
    : { kind: 'sentence', text: whole, noun: null, participle: null, object: '', rank: 2 };
}

/** 若识别有误|可手动修改, 地址不一致的|请备注: what follows says by its first word that it is no part of the condition */
function opened(reading: Reading, from: number, at: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const mode = auxWords.get(tokens[at]?.zh ?? '')?.mode;
  const led = leads.get(tokens[from]?.zh ?? '') === 'if';
  const trailed = tokens[at - 1]?.kind === 'of';
  if (!led && !trailed) return null;
  if (mode !== 'please' && (trailed || (mode !== 'can' && mode !== 'must'))) return null;
  const head = condition(reading, from, at, led && !trailed);
  const rest = head === null ? null : reading.clause(at, to);
  return head !== null && rest ? grammar.clause.after(head, rest) : null;
}

/** 未悬挂备案号|将被处罚: what was not done is why something will be */
function unless(reading: Reading, from: number, at: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const [first, next] = [auxWords.get(tokens[from]?.zh ?? ''), auxWords.get(tokens[at]?.zh ?? '')];
  if (!first?.not || first.mode !== 'done' || next?.mode !== 'will') return null;
  const sub = statement(reading, from, at);
  const head = sub && grammar.clause.lead('if', sub, null);
  const rest = head && reading.clause(at, to);
  return head && rest ? grammar.clause.after(head, rest) : null;
}

const wishes = /^(?:需|需要|要|想|想要|欲|拟|打算)$/;

function condition(reading: Reading, from: number, to: number, open: boolean): string | null {
  const { tokens, grammar } = reading;
  const lead = leads.get(tokens[from]?.zh ?? '');
  const trail = trails.get(tokens[to - 1]?.zh ?? '');
  if (!lead && (!trail || open)) return null;
  const words = tokens.slice(from, to).map(({ zh }) => zh);
  // 将|在审核通过后|生效: what 在 and 后 hold between them is no condition of its own, and neither is a request
  if (words.some((zh, at) => at > 0 && ['在', '于', '自'].includes(zh)) && trail && trail !== 'if')
    return null;
  if (words.some((zh) => auxWords.get(zh)?.mode === 'please')) return null;
  const start = lead ? from + 1 : from;
  const end = trail && (trail !== 'if' || to - 1 > start) ? to - 1 : to;
  if (end <= start) return null;
  const kind = lead ?? trail;
  if (!kind) return null;
  const came = outcome(reading, start, end);
  if (came) return grammar.clause.lead(lead ?? kind, came, null);
  // 如需|修改
  const wanted = lead === 'if' && wishes.test(tokens[start]?.zh ?? '') ? reading.steps(start + 1, end) : null;
  if (wanted) return grammar.clause.lead('purpose', null, wanted);
  const steps = reading.steps(start, end);
  const named = reading.noun(start, end);
  // 备案审核|期间: several verbs are the name of one thing
  const one = !lead && named !== null && end - start > 1 && tokens.slice(start, end).every(isVerb);
  if (steps && !one) return grammar.clause.lead(lead ?? kind, null, steps);
  const sub = one ? null : statement(reading, start, end);
  if (sub) return grammar.clause.lead(lead ?? kind, sub, null);
  const place = placesOf.get(kind);
  if (!named || !place || (lead && lead !== 'because' && lead !== 'purpose')) return null;
  return grammar.clause.place(place, named.text);
}

/** What a mere noun leans with: 审核|后. */
const placesOf: ReadonlyMap<Lead, Place> = new Map<Lead, Place>([
  ['purpose', 'for'],
  ['because', 'because'],
  ['after', 'after'],
  ['before', 'before'],
  ['during', 'during'],
]);

const statement = (reading: Reading, from: number, to: number) =>
  about(reading, from, to) ?? bare(reading, from, to);

/** 在控制台中|服务码可申请: where it is so stands first. */
function fronted(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const place = prepositions.get(tokens[from]?.zh ?? '');
  for (let at = to - 1; !place && at > from + 3; at -= 1) {
    const how = spaced(reading, from, at);
    const rest = how === null ? null : statement(reading, at, to);
    if (how !== null && rest) return grammar.clause.after(how, rest);
  }
  if (!place || place === 'and' || place === 'by') return null;
  for (let at = to - 1; at > from + 1; at -= 1) {
    const location = localizers.get(tokens[at - 1]?.zh ?? '');
    const aux = auxWords.has(tokens[at]?.zh ?? '');
    if (!location && !aux) continue;
    const how = circumstance(reading, place, location, from + 1, location ? at - 1 : at);
    const rest = how === null ? null : statement(reading, at, to);
    if (how !== null && rest) return grammar.clause.after(how, rest);
  }
  return null;
}

/** When something is so, as it may stand behind who or what it is said of. */
const nowadays = /^(?:目前|当前|现在|现|暂时|今后|以后|通常|一般|最终|随时|上次|下次)$/;

/** Someone or something, and what is said of them. */
function about(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens } = reading;
  for (let at = from; at < to; at += 1) {
    const zh = tokens[at]?.zh ?? '';
    const being = beings.has(zh);
    const given = (zh === '由' || zh === '被') && at > from;
    const when =
      at > from && prepositions.has(zh) && prepositions.get(zh) !== 'at' && !given && !relation(reading, at);
    if (!auxWords.has(zh) && !being && !given && !when && !relation(reading, at)) continue;
    const said = isVerb(tokens[from]) && at > from ? byDoing(reading, from, at, to) : null;
    if (said) return said;
    const since = at > from + 1 ? reading.lexicon.adverbs?.[tokens[at - 1]?.zh ?? ''] : undefined;
    const early =
      since !== undefined && nowadays.test(tokens[at - 1]?.zh ?? '') ? reading.noun(from, at - 1) : null;
    const now = early && !when ? predicate(reading, early, at, to) : null;
    // 网站|目前|能|打开
    if (now && since !== undefined) return reading.grammar.clause.after(since, now);
    const subject = at > from ? reading.noun(from, at) : null;
    if (at > from && !subject) continue;
    // 保存|为|草稿
    if (being && zh !== '是' && at === from + 1 && isVerb(tokens[from])) continue;
    const told = (when ? later(reading, subject, at, to) : null) ?? predicate(reading, subject, at, to);
    if (told) return told;
  }
  return active(reading, from, to) ?? quality(reading, from, to);
}

/** 关闭页面|将|丢失数据: who does the one gets the other */
function byDoing(reading: Reading, from: number, at: number, to: number): Phrase | null {
  const { tokens, grammar } = reading;
  const mode = auxWords.get(tokens[at]?.zh ?? '')?.mode;
  if (mode !== 'will' && mode !== 'can' && mode !== 'may') return null;
  if (tokens[from]?.kind === 'process' && reading.noun(from, at)) return null;
  // 通过|认证|的|模板 is the one that has passed
  if (tokens[from]?.zh === '通过' && tokens[from + 2]?.kind === 'of') return null;
  const steps = reading.steps(from, at);
  if (takesClause.has(tokens[from]?.zh ?? '') || !steps?.every(({ act }) => act.object !== null)) return null;
  const lead = grammar.clause.lead('if', null, steps);
  const rest = lead && predicate(reading, null, at, to);
  return lead && rest ? grammar.clause.after(lead, rest) : null;
}

const spans = /^(?:分钟|小时|天|日|周|个?月|年|个工作日|工作日|个小时|秒)$/;

/** 15|天, 不少于|六|个月 */
const lasts = ({ tokens }: Reading, from: number, to: number) =>
  to - from >= 2 &&
  to - from <= 3 &&
  tokens[to - 2]?.kind === 'number' &&
  spans.test(tokens[to - 1]?.zh ?? '') &&
  (to - from === 2 || bounds.has(tokens[from]?.zh ?? ''));

/** 管局|审核|备案信息: someone does it, without more ado */
function active(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, grammar, lexicon } = reading;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (isVerb(tokens[from])) return null;
    if (!token || !(isVerb(token) || prepositions.has(token.zh) || lexicon.adverbs?.[token.zh] !== undefined))
      continue;
    // 管局|审核|时间: the verb says what the noun is
    if (isVerb(token) && token.kind !== 'action' && tokens[at + 1]?.kind === 'head') continue;
    const subject = reading.noun(from, at);
    // 草稿|保留|15天: how long something is done to it
    const lasting = subject && !subject.acts && isVerb(token) && lasts(reading, at + 1, to);
    // 网站|提供|论坛功能
    const serves = subject && offers.has(token.zh) && services.test(tokens[at - 1]?.zh ?? '');
    if (!subject || !(subject.acts || saysHow.has(token.zh) || lasting || serves)) continue;
    const steps = reading.steps(at, to);
    if (!steps?.some(({ act }) => act.object !== null || act.whole || act.how.length > 0)) continue;
    const said = grammar.clause.say(serves ? { ...subject, acts: true } : subject, plainAux, steps);
    if (said) return said;
  }
  return null;
}

/** 图片|清晰 */
function quality(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, grammar, lexicon } = reading;
  for (let at = from + 1; at < to; at += 1) {
    const how =
      lexicon.qualities?.[
        tokens
          .slice(at, to)
          .map((token) => token.zh)
          .join('')
      ];
    const subject = how === undefined ? null : reading.noun(from, at);
    // 账号|安全 is what keeps it, 账号|很安全 is how it is
    if (how !== undefined && subject && tokens[at]?.kind !== 'noun')
      return grammar.clause.state(subject, plainAux, how);
  }
  return null;
}

/** What the end of a name says of a paper. */
export const papers = /(?:协议|[书表单证函]|记录)$/;

const anyone = /^(?:人|人员|者)$/;

function bare(reading: Reading, from: number, to: number): Phrase | null {
  const { tokens, grammar, lexicon } = reading;
  // 代为备案|授权协议 names a paper
  const adverb = lexicon.adverbs?.[tokens[from]?.zh ?? ''] !== undefined;
  if (adverb && papers.test(tokens[to - 1]?.zh ?? '')) return null;
  // 管|网站|的|人 is somebody, and nobody who is managed
  const whose = tokens[to - 2]?.kind === 'of' && to - from > 3 && anyone.test(tokens[to - 1]?.zh ?? '');
  if (whose && tokens[from]?.kind !== 'action' && !forNext.has(tokens[from]?.zh ?? '')) return null;
  const steps = reading.steps(from, to);
  if (!steps) return null;
  // 出错|了: it is done
  const over = tokens[to - 1]?.zh === '了';
  return over ? grammar.clause.say(null, { ...plainAux, mode: 'done' }, steps) : grammar.clause.act(steps);
}
