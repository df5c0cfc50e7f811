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
    '须 必须 需 需要 应 应当 应该 要 务必 均须 均应 均需 还须 还应 仍须 仍需 仍应 还需 还要 都要 尚需 须要 必需 务须 须得',
    { mode: 'must' },
  ],
  [
    '不得 严禁 禁止 不准 不应 不应当 不应该 不该 不允许 不许 不宜 均不得 不得再 不许再',
    { mode: 'must', not: true },
  ],
  // 不可 is what must not or cannot be, and "cannot" says either
  [
    '不能 无法 不可 均不可 不可以 不能够 均不能 均无法 难以 不可再 不能再 无法再 不可以再',
    { mode: 'can', not: true },
  ],
  ['可继续 仍可继续 可以继续 能继续 仍能继续', { mode: 'can', still: true }],
  ['可 可以 能 能够 均可 也可 亦可 均可以 还可 也可以 还可以 皆可', { mode: 'can' }],
  ['方可 才能 方能 才可 才可以 方才能', { mode: 'can', onlyThen: true }],
  ['无需 不需 不需要 不必 无须 不用 毋需 毋须', { mode: 'need', not: true }],
  ['将 会 将会 即将 将要 均将 则会 则将 必将 定会 一定会', { mode: 'will' }],
  ['才会 方会', { mode: 'will', onlyThen: true }],
  ['只会 仅会', { mode: 'will', only: true }],
  ['不会 不会再 将不 将不会 均不会 不予 概不 一律不予 将不予', { mode: 'will', not: true }],
  ['已 已经 均已 业已 曾 曾经', { mode: 'done' }],
  [
    '未 尚未 没有 没 还未 暂未 从未 还没 还没有 从没 从没有 未曾 并未 仍未 均未 未能',
    { mode: 'done', not: true },
  ],
  ['不 并不 均不', { mode: 'plain', not: true }],
  ['不再', { mode: 'plain', not: true, longer: true }],
  ['将不再', { mode: 'will', not: true, longer: true }],
  ['暂不 暂时不', { mode: 'plain', not: true, still: false }],
  ['暂不能 暂无法 暂时无法 暂时不能', { mode: 'can', not: true }],
  ['正在 正', { mode: 'doing' }],
  ['可能 可能会 也许 有可能 有可能会 或会 或将 容易', { mode: 'may' }],
  ['不一定 未必 可能不 可能不会', { mode: 'may', not: true }],
  ['有权', { mode: 'right' }],
  ['无权', { mode: 'right', not: true }],
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
  | 'since'
  | 'at';

export const prepositions: ReadonlyMap<string, Place> = new Map(
  (
    [
      ['in', '在 于'],
      ['from', '从'],
      ['at', '到 去 至'],
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
      ['after', '后 之后 以后 后再'],
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

export type Link = 'and' | 'or' | 'then' | 'to';

export const links: ReadonlyMap<string, Link> = new Map(
  (
    [
      ['and', '并 并且 且 而且 同时'],
      ['or', '或 或者'],
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
      ['if', '若 如 如果 倘若 假如 假若 要是 若是 如若 倘 凡 凡是'],
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

/** Between a verb and how long, how often or how many: 保存|不少于|六个月. */
export const bounds: ReadonlyMap<string, 'least' | 'most'> = new Map(
  (
    [
      ['least', '至少 最少 不少于 不低于 不小于 不短于'],
      ['most', '最多 至多 不超过 不多于 不大于 最长'],
    ] as const
  ).flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)),
);

/** Between someone or something and what they are. */
export const beings: ReadonlySet<string> = new Set(
  '是 为 系 就是 即为 即是 均为 都是 皆为 也是 算 算作 都算 均算 也算'.split(' '),
);

/** What says of a verb that it was brought to an end. */
export const ends: ReadonlySet<string> = new Set('完成 完毕 完 好 结束 成功'.split(' '));

/** What asks; a clause that asks is left to patterns. */
export const asks = /^(?:哪|谁|什么|怎|几|何|为何|如何|多少|多久|吗$|呢$)/;
