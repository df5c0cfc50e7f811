import { counted, daily, ofNumber } from './compose-numbers.ts';
import type { Token } from './compose-segment.ts';
import { manner } from './grammar/english-forms.ts';
import { definite, isPlural, noun, type Phrase, plural, thirdPerson, verb } from './translate-phrase.ts';

/*
 * Puts rendered words together. Chinese and English agree on much: what qualifies stands first, the object
 * follows its verb. What differs: a verb after a noun, or before a head, is itself a noun there (域名验证
 * "domain verification", 审核结果 "review result"); 的 turns "A 的 B" into "B of A"; counted nouns are
 * plural. A sequence that these rules do not cover is refused: no rendering is better than a wrong one.
 */

/** Words that stand for nothing by themselves: 您 without a noun is "you", not "your". */
export const pronoun = /^(?:your|my|its|this)$/;

/** A word that ends one part and begins the next is said once: 工商登记|登记信息. */
function join(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/\b([a-z]{4,}) \1\b/gi, '$1');
}

const isVerb = (token: Token | undefined) =>
  token?.kind === 'verb' || token?.kind === 'action' || token?.kind === 'process';
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
    return [{ ...token, kind: 'modifier', text: verb(token.text, 2).participle ?? '' }];
  });
}

/** 全部订单 "all orders" */
function several(first: Token, text: string): string {
  return first.kind === 'modifier' && /^(?:all|several|various|other|different)$/.test(first.text)
    ? plural(text)
    : text;
}

/** Verbs whose object may well be another verb. */
const takesVerb: ReadonlySet<string> = new Set(
  (
    '申请 取消 放弃 撤销 撤回 开启 关闭 支持 通过 完成 恢复 停用 禁用 启用 同意 拒绝 提交 协助 配合 负责 委托 执行 ' +
    '参与 参加 开通 影响 限制 延期 推迟 安排 接收 收到 发起 满足 落实 履行 预约 保留 保持 购买 等待 准备好'
  ).split(' '),
);

/** What is done with a paper that follows: 提交登记表 "submit registration form". */
const handling: ReadonlySet<string> = new Set(
  '提交 下载 上传 打印 导出 签署 填写 撤回 预览 寄送 邮寄'.split(' '),
);
const paper = /(?:[表单书函证]|报告|合同|材料|资料)$/;

const sending = /^(?:提交|报送|呈送|呈报|上报|报请|送交|转交|移交|申报|报|送|递交)$/;
const examined = /^(?:审核|审批|审查|核准|批准|复核|复审|初审|终审|核验|核实|备案|评审|审定|查验)$/;

const somebody = /^(?:他人|别人|本人|自己)$/;

/** A run of words without conjunctions, separators and 的. */
function core(tokens: readonly Token[]): Phrase | null {
  const [first, second] = tokens;
  if (!first || tokens.some((token) => token.kind === 'tip' || token.kind === 'done')) return null;
  const last = tokens.at(-1);
  if (!second) {
    if (first.kind === 'modifier' && pronoun.test(first.text)) return null;
    return isVerb(first) ? verb(first.text, 2) : noun(first.text, 2);
  }
  // a modifier qualifies what follows; at the end it would be a statement (域名有效)
  if (last?.kind === 'modifier') return null;
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
  return { ...forms, text: `${act} ${object}${how}`, noun: `${object} ${forms.noun}`, object };
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

/** Who or what can do something: 缴纳社保的员工. */
const doers =
  /(?:单位|企业|公司|个人|用户|会员|员工|职工|人员|人|者|机构|主体|平台|组织|网站|站点|小程序|app|应用|商|方|局|机关|部门|系统)$/;
/** What belongs to an act: 办理备案的时间. */
const aspects =
  /(?:时间|日期|期限|时限|原因|理由|方式|方法|流程|步骤|条件|要求|进度|结果|状态|记录|次数|费用|入口|渠道|地点|材料|资料|页面|系统|平台|部门|机构)$/;

/** A verb with its object before 的 and a noun: "employees that pay social insurance", "time for filing". */
function doing(act: Phrase, what: string, right: readonly Token[]): Phrase | null {
  const zh = right.map((token) => token.zh).join('');
  if (!act.object || act.participle === null) return null;
  if (aspects.test(zh) && act.noun) return noun(`${what} for ${act.noun}`, 2);
  if (!doers.test(zh)) return null;
  return noun(`${what} that ${isPlural(what) ? act.text : thirdPerson(act.text)}`, 2);
}

const formal = /^(?:与|及|以及)$/;

const marks: Record<string, string> = {
  '、': ', ',
  ',': ', ',
  '-': ' – ',
  '/': ' / ',
  '|': ' | ',
  ' ': ' ',
  '→': ' → ',
  '>': ' > ',
};

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

/** 系统|自动|生成: that is what it does, and not what it is called. */
function byItself(tokens: readonly Token[]): boolean {
  const [last, how] = [tokens.at(-1), tokens.at(-2)];
  const who = tokens.at(-3);
  return isVerb(last) && how?.zh === '自动' && who !== undefined && !isVerb(who) && doers.test(who.zh);
}

/**
 * Renders a sequence of words as a noun or verb phrase.
 * @returns null when the words do not make a phrase that these rules know
 */
export function compose(tokens: readonly Token[]): Phrase | null {
  // 我|同意: that is a statement
  if (tokens.length > 1 && tokens[0]?.text === 'I') return null;
  if (byItself(tokens)) return null;
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
