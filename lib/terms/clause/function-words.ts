/*
 * The words that hold a Chinese clause together, by what they do there. What they are called in a language is the
 * business of its grammar (grammar/english-clause.ts and its sisters).
 */

/** Whether and how something is done. */
export type Mode = 'plain' | 'please' | 'must' | 'need' | 'can' | 'may' | 'will' | 'done' | 'doing' | 'right';

export interface Aux {
  mode: Mode;
  not: boolean;
  /** 才能, 方可: only under the condition before it */
  onlyThen: boolean;
  /** 仅, 只 */
  only: boolean;
  /** 仍, 还 */
  still: boolean;
  /** 不再 */
  longer: boolean;
  /** 是否 */
  whether: boolean;
}

export const plainAux: Aux = {
  mode: 'plain',
  not: false,
  onlyThen: false,
  only: false,
  still: false,
  longer: false,
  whether: false,
};

const table: readonly (readonly [words: string, aux: Partial<Aux>])[] = [
  ['请 敬请 烦请 还请', { mode: 'please' }],
  ['请勿 勿 切勿 请不要 不要 请别 别 切忌 切莫 请切勿', { mode: 'please', not: true }],
  [
    '须 必须 需 需要 应 应当 应该 要 务必 均须 均应 还须 还应 仍须 仍需 还需 尚需 须要 必需',
    { mode: 'must' },
  ],
  ['不得 严禁 禁止 不准 不可 不应 不应当 不允许 不许 不宜 均不得', { mode: 'must', not: true }],
  ['不能 无法 不可以 不能够 均不能 均无法', { mode: 'can', not: true }],
  ['可继续 仍可继续 可以继续 能继续 仍能继续', { mode: 'can', still: true }],
  ['可 可以 能 能够 均可 也可 亦可 均可以 还可 也可以 还可以 皆可', { mode: 'can' }],
  ['方可 才能 方能 才可 才可以 方才能', { mode: 'can', onlyThen: true }],
  ['无需 不需 不需要 不必 无须 不用 毋需 毋须', { mode: 'need', not: true }],
  ['将 会 将会 即将 将要 均将 则会 则将', { mode: 'will' }],
  ['不会 将不 将不会 均不会 不予 概不 一律不予 将不予', { mode: 'will', not: true }],
  ['已 已经 均已 业已 曾 曾经', { mode: 'done' }],
  ['未 尚未 没有 没 还未 暂未 从未 还没 还没有 未曾 并未 仍未 均未 未能', { mode: 'done', not: true }],
  ['不 并不 均不', { mode: 'plain', not: true }],
  ['不再', { mode: 'plain', not: true, longer: true }],
  ['将不再', { mode: 'will', not: true, longer: true }],
  ['暂不 暂时不', { mode: 'plain', not: true, still: false }],
  ['暂不能 暂无法 暂时无法 暂时不能', { mode: 'can', not: true }],
  ['正在 正', { mode: 'doing' }],
  ['可能 可能会 也许', { mode: 'may' }],
  ['有权', { mode: 'right' }],
  ['是否', { whether: true }],
  ['仅 只', { only: true }],
  ['只能 仅能 仅可 只可 仅可以 只可以', { mode: 'can', only: true }],
  ['只需 仅需 只须 只要', { mode: 'must', only: true }],
  ['仍 仍然 还 依然', { still: true }],
  ['均 都 也 亦 皆 则 就 便', {}],
];

export const auxWords: ReadonlyMap<string, Partial<Aux>> = new Map(
  table.flatMap(([words, aux]) => words.split(' ').map((word) => [word, aux] as const)),
);

/** Several in a row: 仍|须, 将|不, 可|不. Null for what denies twice (不得不) or makes no sense together. */
export function combined(words: readonly string[]): Aux | null {
  let all = plainAux;
  for (const word of words) {
    const one = auxWords.get(word);
    if (!one || (one.not && all.not)) return null;
    const { mode = 'plain' } = one;
    if (
      mode !== 'plain' &&
      all.mode !== 'plain' &&
      !(all.mode === 'must' && mode === 'can') &&
      !follows.has(`${all.mode} ${mode}`)
    )
      return null;
    // 应能 says that it must be so
    const kept = mode === 'plain' || (all.mode === 'must' && mode === 'can' && !one.not);
    all = { ...all, ...one, mode: kept ? all.mode : mode, not: all.not || one.not === true };
    // 可不填: it need not be, and not that it must not
    if (word === '不' && all.mode === 'can') all = { ...all, mode: 'need' };
  }
  return all;
}

/** 将|无法, 可能|无法, 请|务必: the second says it all. */
const follows: ReadonlySet<string> = new Set([
  'will can',
  'will must',
  'will need',
  'may can',
  'may will',
  'may must',
  'please must',
  'please please',
  'will done',
  'right will',
  'please need',
]);

/** Where, with what and to whom: what stands before a verb, and is said behind it in English. */
export type Place =
  | 'in'
  | 'on'
  | 'under'
  | 'from'
  | 'to'
  | 'with'
  | 'by'
  | 'through'
  | 'according'
  | 'for'
  | 'about'
  | 'within'
  | 'before'
  | 'after'
  | 'during'
  | 'because'
  | 'as'
  | 'and'
  | 'into'
  | 'since';

export const prepositions: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['in', '在 于'],
      ['from', '从'],
      ['since', '自'],
      ['to', '向 给 往'],
      ['about', '对 对于 就 针对 关于'],
      ['for', '为 替'],
      ['with', '用 使用 以 凭 凭借'],
      ['through', '通过 经由 经过'],
      ['according', '按 按照 根据 依据 依照 遵照 参照'],
      ['by', '由 经 被'],
      ['and', '与 和 同 跟'],
      ['because', '因 由于 因为'],
    ] as const
  ).flatMap(([place, words]) => words.split(' ').map((word) => [word, place] as const)),
);

/** What stands behind the noun of 在…: 在平台|上, 在五日|内. */
export const localizers: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['in', '中 里 内 处 当中 里面'],
      ['on', '上 上面'],
      ['under', '下'],
      ['within', '之内 以内'],
      ['before', '前 之前 以前'],
      ['after', '后 之后 以后'],
      ['during', '期间 时'],
    ] as const
  ).flatMap(([place, words]) => words.split(' ').map((word) => [word, place] as const)),
);

/** What stands between a verb and where its object goes: 提交|至|管局. */
export const directions: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['to', '至 到 给 往 向'],
      ['in', '于 在'],
      ['as', '为 成 成为'],
      ['into', '入'],
      ['from', '自'],
    ] as const
  ).flatMap(([place, words]) => words.split(' ').map((word) => [word, place] as const)),
);

export type Link = 'and' | 'then' | 'to';

export const links: ReadonlyMap<string, Link> = new Map(
  (
    [
      ['and', '并 并且 且 而且 同时'],
      ['then', '后 之后 后再 再 然后 然后再 并再'],
      ['to', '来 以 以便 以便于 用于 用以'],
    ] as const
  ).flatMap(([link, words]) => words.split(' ').map((word) => [word, link] as const)),
);

export type Lead =
  | 'if'
  | 'once'
  | 'when'
  | 'after'
  | 'before'
  | 'because'
  | 'only'
  | 'purpose'
  | 'although'
  | 'during';

export const leads: ReadonlyMap<string, Lead> = new Map(
  (
    [
      ['if', '若 如 如果 倘若 假如 假若 要是 若是 如若 倘'],
      ['once', '一旦 一经'],
      ['when', '当 每当'],
      ['because', '由于 因 因为'],
      ['purpose', '为 为了'],
      ['although', '虽然 虽'],
    ] as const
  ).flatMap(([lead, words]) => words.split(' ').map((word) => [word, lead] as const)),
);

export const trails: ReadonlyMap<string, Lead> = new Map(
  (
    [
      ['when', '时 的时候 之时'],
      ['after', '后 之后 以后'],
      ['before', '前 之前 以前'],
      ['if', '的 的话 者 的情况下'],
      ['during', '期间 过程中'],
    ] as const
  ).flatMap(([lead, words]) => words.split(' ').map((word) => [word, lead] as const)),
);

/** Verbs that say nothing but that something is done: 进行|审核, 予以|驳回. */
export const light: ReadonlySet<string> = new Set('进行 予以 加以 给予 作出 作 做 开展 实施'.split(' '));

/** What they say happens to what they are said of: 备案|生效 has no "is taken effect". */
export const intransitive: ReadonlySet<string> = new Set(
  '生效 失效 到期 过期 逾期 上线 成功 失败 存在 发生 出现 变化 截止 届满 期满 超时 消失 属于 位于 登录 出错 反光 停机 关机 关张 停业 跳转 流失 到位 到账 见效 继续 结束 开始 返回 前往 等待 稍候 通过 欠费 打电话 中断 断网 满 下班 上班 放假'.split(
    ' ',
  ),
);

/** Verbs that say how things are, of whatever thing. */
export const stative: ReadonlySet<string> = new Set(
  '有 支持 包含 包括 含有 涉及 影响 需要 属于 符合 满足 具有 具备 拥有 含 存在 违反 低于 高于 早于 晚于 大于 小于 等于 位于 代表 表示 显示 体现 标明 载明 超过 超出 达到 适用 适用于 导致 造成 引起 指向 对应 侵犯 提供 等于 视为 接入 解析 使用'.split(
    ' ',
  ),
);

/** Verbs whose object is what is done: 避免|泄露密码. */
export const takesAct: ReadonlySet<string> = new Set(
  '避免 防止 停止 开始 继续 完成 申请 拒绝 允许 支持 导致 影响 便于 放弃 取消 同意 负责 停止 暂停 需要 愿意'.split(
    ' ',
  ),
);

/** Verbs whose object is a statement: 确保|网站可以访问. */
export const takesClause: ReadonlySet<string> = new Set(
  '确保 保证 确认 承诺 说明 表示 注意 声明 核实 检查 核对 证明 知晓 知悉 了解 明确 提示 认为 发现 同意'.split(
    ' ',
  ),
);

/** What is done to whoever it is said of, a person or an office too: 主体|已注销. */
export const undergone: ReadonlySet<string> = new Set(
  '注销 驳回 退回 锁定 冻结 禁用 停用 删除 拒绝 吊销 撤销 列入 处罚 警告 关闭 拉黑 封禁 解绑 绑定 关联 认证 核验 实名认证 暂停'.split(
    ' ',
  ),
);

/** Whose object may be the one who gets something: 提交|管局. */
export const handsOver: ReadonlySet<string> = new Set(
  '提交 报送 上报 报 发送 递交 送 寄送 邮寄 转交 移交 交 转 提供 发'.split(' '),
);

/** Between two acts that stand side by side: 点击按钮|下载模板 is for the second. */
export const forNext: ReadonlySet<string> = new Set(
  '点击 单击 登录 前往 进入 打开 使用 扫描 访问 拨打 联系 致电 下载 到 去 用 通过 携带 凭 授权 委托 要求 通知 提醒 允许 邀请 指派 安排 督促 协助 请'.split(
    ' ',
  ),
);

/** Those who decide: they do what is done to others. */
export const deciders = /(?:管局|管理局|平台|系统|客服|机关|部门|人员|专员|公安|民警|我司|我们|您|你|我)$/;

/** What says of a verb that it was brought to an end. */
export const ends: ReadonlySet<string> = new Set('完成 完毕 完 好 结束 成功'.split(' '));

/** What asks; a clause that asks is left to patterns. */
export const asks = /^(?:哪|谁|什么|怎|几|何|为何|如何|多少|多久|吗$|呢$)/;

/** Who can do something, by the end of their name. */
export const doers =
  /(?:单位|企业|公司|个人|用户|会员|员工|职工|人员|管理员|审核员|操作员|人|者|机构|主体|平台|组织|商|方|局|机关|部门|系统|客服|管局|专员|代表|顾问|您|你|我|我们|贵司|我司|工信部|公安部|网安|民警|股东|企业|团队|服务商|代理|学校|医院|团体|学生)$/;

/** What belongs to an act: 办理备案的|时间. */
export const aspects =
  /(?:时间|日期|期限|时限|原因|理由|方式|方法|流程|步骤|条件|要求|进度|结果|状态|记录|次数|费用|入口|渠道|地点|材料|资料|页面|系统|平台|部门|机构|目的|情况|后果|责任|义务|权利|规定|手续|凭证|证明|依据|过程|环节|说明|指引|教程|按钮|工具|文件)$/;
