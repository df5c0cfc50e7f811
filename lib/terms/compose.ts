import { aspects } from './clause/name-endings.ts';
import { handsOver } from './clause/verb-kinds.ts';
import { counted, daily, ofNumber } from './compose-numbers.ts';
import {
  byItself,
  doers,
  examined,
  forSoLong,
  handling,
  isVerb,
  marks,
  paper,
  picks,
  sending,
  somebody,
  spot,
  takesVerb,
} from './compose-said.ts';
import type { Token } from './compose-segment.ts';
import { manner } from './grammar/english-forms.ts';
import { definite, isPlural, noun, type Phrase, plural, thirdPerson, verb } from './translate-phrase.ts';

/*
 * Puts rendered words together. Chinese and English agree on much: what qualifies stands first, the object
 * follows its verb. What differs: a verb after a noun, or before a head, is itself a noun there (审核结果
 * "review result"); 的 turns "A 的 B" into "B of A"; counted nouns are plural. What these rules do not cover is refused.
 */

/** Words that stand for nothing by themselves: 您 without a noun is "you". */
export const pronoun = /^(?:your|my|its|this)$/;

/** A word that ends one part and begins the next is said once: 工商登记|登记信息. */
function join(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/\b([a-z]{4,}) \1\b/gi, '$1');
}

const asNoun = (token: Token) => (isVerb(token) ? (verb(token.text, 2).noun ?? '') : token.text);

/** A bracketed tip belongs to the word before it: 联系方式1(手机号) "contact 1 (mobile)". */
function withTips(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const before = result.at(-1);
    if (token.kind === 'tip' && before) {
      // 邮寄(通信)地址: a tip behind a verb stands within a name
      const said = isVerb(before) ? verb(before.text, 2).noun : before.text;
      const kind = isVerb(before) ? 'noun' : before.kind;
      result[result.length - 1] = { ...before, kind, text: `${said} ${token.text}` };
    } else result.push(token);
  }
  return result;
}

/** A verb after 已 qualifies the noun behind it: 已备案网站 "filed website". */
function withParticiples(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.kind === 'done') return after && isVerb(after) && tokens[index + 2] ? [] : [token];
    if (before?.kind !== 'done' || !isVerb(token) || !after) return [token];
    // 已|提交|管局: that is whom it went to
    if (handsOver.has(token.zh) && doers.test(after.zh)) return [before, token];
    return [{ ...token, kind: 'modifier', text: verb(token.text, 2).participle ?? '' }];
  });
}

/** 全部订单 "all orders" */
function several(first: Token, text: string): string {
  return first.kind === 'modifier' && /^(?:all|several|various|other|different)$/.test(first.text)
    ? plural(text)
    : text;
}

/** A run of words without conjunctions, separators and 的. */
function core(tokens: readonly Token[]): Phrase | null {
  const [first, second] = tokens;
  if (!first || tokens.some((token) => token.kind === 'tip' || token.kind === 'done')) return null;
  const last = tokens.at(-1);
  if (!second) {
    if (first.kind === 'modifier' && pronoun.test(first.text)) return null;
    // 他人 by itself is whoever it is, and nothing of theirs
    if (isVerb(first)) return verb(first.text, 2);
    return { ...noun(first.text.replace(/['’]s$/, ''), 2), qualifies: first.kind === 'modifier' };
  }
  // 本省|要求|网站名称: that is what it asks
  if (
    tokens.some(({ zh }, at) => at > 0 && zh === '要求' && tokens[at + 1] && tokens[at + 1]?.kind !== 'head')
  )
    return null;
  // a modifier qualifies what follows; at the end it would be a statement (域名有效)
  if (last?.kind === 'modifier') return null;
  if (last && spot.test(last.zh) && !isVerb(first)) {
    const whole = core(tokens.slice(0, -1));
    return whole?.kind === 'noun' ? noun(`${last.text} of ${definite(whole.text)}`, 2) : null;
  }
  const compound = (parts: readonly Token[]) => noun(several(first, ofNumber(join(parts.map(asNoun)))), 2);
  // what stands before an owner names it, what follows is its own: 公司 法定代表人 姓名
  const owner = isVerb(first) || isVerb(last) ? -1 : tokens.findLastIndex((token) => token.kind === 'owner');
  if (owner >= 0 && owner < tokens.length - 1) {
    const owned = core(tokens.slice(owner + 1));
    const whole = core(tokens.slice(0, owner + 1));
    return owned?.kind === 'noun' && whole?.kind === 'noun'
      ? noun(`${owned.text} of ${definite(whole.text)}`, 2)
      : null;
  }
  if (!isVerb(first)) {
    // a verb before a plain noun may act on it: with an action, or with several verbs, that is a clause
    const acts = tokens.filter(
      (token, index) =>
        index > 0 &&
        isVerb(token) &&
        tokens[index + 1] &&
        !isVerb(tokens[index + 1]) &&
        tokens[index + 1]?.kind !== 'head',
    );
    if (acts.some((token) => token.kind === 'action')) return null;
    if (acts.length > 0 && tokens.filter(isVerb).length > 1) return null;
    // 网站|支持|IPv6: what is called so is what the verb is about
    if (last?.kind === 'latin' && tokens.slice(1).some(({ kind }) => kind === 'verb')) return null;
    const whole = compound(tokens);
    return isVerb(last) ? { ...whole, asVerb: { ...whole, kind: 'verb' } } : whole;
  }
  // 呈送|审批 is to send it there for that
  if (sending.test(first.zh) && tokens.length === 2 && examined.test(second.zh) && isVerb(second)) {
    const forms = verb(first.text, 2);
    const why = ` for ${asNoun(second)}`;
    return { ...forms, text: forms.text + why, noun: forms.noun + why, participle: forms.participle + why };
  }
  if (handling.has(first.zh) && last && paper.test(last.zh)) return withObject(first, tokens.slice(1));
  // 授权|他人办理: who is named so is told to do it
  if (first.kind === 'process' && somebody.test(second.zh)) return withObject(first, tokens.slice(1));
  if (first.kind === 'process' || (first.kind === 'verb' && second.kind === 'head')) {
    const whole = compound(tokens);
    const instead = withObject(first, tokens.slice(1));
    return { ...whole, asVerb: instead && { ...instead, noun: whole.text } };
  }
  // 选择|办理|时间
  if (picks.has(first.zh) && tokens.length > 2 && isVerb(second) && last?.kind === 'head')
    return withObject(first, tokens.slice(1));
  if (
    last?.kind === 'head' &&
    tokens.slice(0, -1).every((token) => token.kind === 'verb' || token.kind === 'process')
  )
    return compound(tokens);
  // 接入注销 "access cancellation", but 申请注销 "apply for cancellation"
  if (tokens.every((token) => isVerb(token) && token.kind !== 'action') && !takesVerb.has(first.zh))
    return { ...compound(tokens), asVerb: withObject(first, tokens.slice(1)) };
  return withObject(first, tokens.slice(1));
}

/** A verb and what it acts on; a second action is its purpose: 下载模板填写 "download template to fill in". */
function withObject(first: Token, after: readonly Token[]): Phrase | null {
  const forms = verb(first.text, 2);
  const next = after.findIndex((token, index) => index > 0 && token.kind === 'action');
  const object = core(next < 0 ? after : after.slice(0, next));
  if (!object?.noun) return null;
  if (next >= 0) {
    const tail = core(after.slice(next));
    if (tail?.kind !== 'verb') return null;
    return { ...forms, text: `${forms.text} ${object.noun} to ${tail.text}`, noun: null, participle: null };
  }
  return acting(forms, object.noun);
}

/** A verb with its object, in all its forms. */
export function acting(forms: Phrase, object: string): Phrase {
  const how = manner.exec(forms.text)?.[0] ?? '';
  const act = forms.text.slice(0, forms.text.length - how.length);
  // use of your location, and not your location use
  const noun =
    /^(?:your|my|our|its|this|these|those|the) /.test(object) && forms.noun && forms.noun !== act
      ? `${forms.noun} of ${object}`
      : `${object} ${forms.noun}`;
  return { ...forms, text: `${act} ${object}${how}`, noun, object };
}

/** Words between 的: "A 的 B" is "B of A", or "A B" where A only qualifies. */
function withOf(tokens: readonly Token[]): Phrase | null {
  const at = tokens.findLastIndex((token) => token.kind === 'of');
  if (at < 0) return core(tokens);
  const left = tokens.slice(0, at);
  const right = core(tokens.slice(at + 1));
  const only = left.length === 1 ? left[0] : undefined;
  if (!right?.noun || left.length === 0) return null;
  if (only && isVerb(only)) {
    const { participle } = verb(only.text, 2);
    return noun(participle?.includes(' ') ? `${right.noun} ${participle}` : `${participle} ${right.noun}`, 2);
  }
  if (only && only.kind !== 'latin' && only.kind !== 'owner') return noun(`${only.text} ${right.noun}`, 2);
  const by =
    left.length === 2 && left[0]?.kind === 'modifier' && /^(?:you|i)r?$|^my$/.test(left[0].text)
      ? left[1]
      : undefined;
  if (by && isVerb(by)) return noun(`${right.noun} you have ${verb(by.text, 2).participle}`, 2);
  // 公司使用的域名: what the verb does to the noun is not told by its place
  if (left.length > 1 && isVerb(left.at(-1))) return null;
  const owner = withOf(left);
  if (owner?.kind === 'verb') return doing(owner, right.noun, tokens.slice(at + 1));
  if (!owner?.noun) return null;
  if (left.every((token) => token.kind === 'modifier')) return noun(`${owner.noun} ${right.noun}`, 2);
  return noun(`${right.noun} of ${definite(owner.noun)}`, 2);
}

/** A verb with its object before 的 and a noun: "employees that pay social insurance", "time for filing". */
function doing(act: Phrase, what: string, right: readonly Token[]): Phrase | null {
  const zh = right.map((token) => token.zh).join('');
  if (!act.object || act.participle === null) return null;
  if (aspects.test(zh) && act.noun) return noun(`${what} for ${act.noun}`, 2);
  if (!doers.test(zh)) return null;
  return noun(`${what} that ${isPlural(what) ? act.text : thirdPerson(act.text)}`, 2);
}

const formal = /^(?:与|及|以及)$/;
/** Words with conjunctions and separators between them. */
function joined(tokens: readonly Token[]): Phrase | null {
  const at = tokens.findLastIndex((token) => token.kind === 'join' || token.kind === 'separator');
  if (at < 0) {
    const ready = counted(withParticiples(withTips(daily(tokens))));
    return ready && withOf(ready);
  }
  const link = tokens[at];
  const left = joined(tokens.slice(0, at));
  const right = joined(tokens.slice(at + 1));
  if (!left || !right || !link) return null;
  // 接入与注册: formal words join names of acts
  if (
    at === 1 &&
    tokens.length === 3 &&
    formal.test(link.zh) &&
    left.kind === 'verb' &&
    right.kind === 'verb'
  ) {
    const both = left.noun && right.noun ? noun(`${left.noun} ${link.text} ${right.noun}`, 2) : null;
    const acts = { ...left, text: `${left.text} ${link.text} ${right.text}`, noun: both?.text ?? null };
    if (both) return { ...both, asVerb: { ...acts, participle: null, object: '' } };
  }
  // 附件与确认: so is one behind it
  if (
    at === tokens.length - 2 &&
    link.kind === 'join' &&
    formal.test(link.zh) &&
    left.kind === 'noun' &&
    right.kind === 'verb' &&
    left.noun &&
    right.noun
  )
    return noun(`${left.noun} ${link.text} ${right.noun}`, 2);
  // 接入与域名服务: a verb beside a noun is a noun
  if (
    at === 1 &&
    link.kind === 'join' &&
    left.kind === 'verb' &&
    right.kind === 'noun' &&
    left.noun &&
    right.noun
  )
    return noun(`${left.noun} ${link.text} ${right.noun}`, 2);
  const between = link.kind === 'join' ? ` ${link.text} ` : (marks[link.zh] ?? ` ${link.zh} `);
  const rightText = left.kind === 'verb' && right.kind === 'verb' ? right.text : right.noun;
  if (rightText === null || (left.kind === 'noun' && right.kind === 'verb' && link.kind === 'join'))
    return null;
  return {
    kind: left.kind,
    text: left.text + between + rightText,
    noun: left.noun && right.noun && left.noun + between + right.noun,
    participle: null,
    object: '',
    rank: 2,
  };
}

/**
 * Renders a sequence of words as a noun or verb phrase.
 * @returns null when the words do not make a phrase that these rules know
 */
export function compose(tokens: readonly Token[]): Phrase | null {
  // 我|同意: that is a statement
  if (tokens.length > 1 && tokens[0]?.text === 'I') return null;
  if (byItself(tokens) || forSoLong(tokens)) return null;
  const ofs = tokens.filter((token) => token.kind === 'of').length;
  const at = tokens.findLastIndex((token) => token.kind === 'of');
  const owners = tokens
    .slice(0, Math.max(at, 0))
    .some((token) => token.kind === 'join' || token.kind === 'separator');
  if (!owners) return joined(tokens);
  if (ofs > 1) return null;
  // 域名和网站的名称: what stands before 的 belongs together
  if (isVerb(tokens[at - 1])) return null;
  const owner = joined(tokens.slice(0, at));
  const right = joined(tokens.slice(at + 1));
  if (!owner || owner.kind === 'verb' || !owner.noun || !right?.noun) return null;
  return noun(`${right.noun} of ${definite(owner.noun)}`, 2);
}
