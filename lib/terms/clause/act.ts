import type { Phrase } from '../translate-phrase.ts';
import type { Aux, Lead, Link, Place } from './function-words.ts';

/** Something that is done: a verb, what it is done to, and how. */
export interface Act {
  /** the verb by itself; with `whole` the verb with all that belongs to it */
  base: Phrase;
  whole: boolean;
  /** what it is done to, as a noun phrase; null where nothing is named */
  object: string | null;
  /** when, where, with what: as said in the language, in the order of the original */
  how: readonly string[];
  /** false for what only happens: it has no passive */
  transitive: boolean;
  /** true for what says how things are, of whatever thing: 支持, 包含 */
  states: boolean;
  /** true where it is said to be done by someone, or is always done to someone: 由管局|审核, 主体|注销 */
  undergone: boolean;
}

/** Several things done one after the other; `link` says how each is joined to the one before. */
export interface Step {
  act: Act;
  link: Link;
}

/** Who or what a clause is about. */
export interface Subject {
  text: string;
  /** true for a person, an office, a system: they do things, to others things are done */
  acts: boolean;
  /** true for those who decide about others */
  decides?: boolean;
}

/** How two things are compared: 与…一致, 相同, 为同一人, 重名, 相关, 近似 */
export type Likeness = 'match' | 'same' | 'person' | 'named' | 'related' | 'similar';

/** What a language makes of the parts of a clause. Everything it gives back is as it stands inside a sentence. */
export interface ClauseGrammar {
  /** 在平台上 → on the platform */
  place(place: Place, noun: string): string;
  /** a statement, a request or a ban; null where the language has no sound way to say it */
  say(subject: Subject | null, aux: Aux, steps: readonly Step[]): Phrase | null;
  /** what is said of a thing: 图片|须|清晰 */
  state(subject: Subject | null, aux: Aux, quality: string): Phrase | null;
  /** what something is: 负责人|须|为|法定代表人 */
  be(subject: Subject | null, aux: Aux, noun: string): Phrase | null;
  /** the same, or not: 与证件一致 */
  same(noun: string, not: boolean, how: Likeness): Act;
  /** what is done, as a verb phrase that other rules may use */
  act(steps: readonly Step[]): Phrase;
  /** what is done, as the object of another verb: 避免|泄露密码 */
  doing(steps: readonly Step[]): string;
  /** a thing by what it does or what is done to it: 在平台备案的|网站 */
  which(noun: string, aux: Aux, steps: readonly Step[], does: boolean, by: string | null): string | null;
  /** what belongs to an act: 办理备案的|时间 */
  of(noun: string, steps: readonly Step[]): string;
  /** a clause that leans on another; `steps` where it has no subject */
  lead(lead: Lead, clause: Phrase | null, steps: readonly Step[] | null): string | null;
  /** the clause behind what it leans on */
  /** a statement with what it is about before it */
  topic(subject: string, clause: Phrase): Phrase;
  /** at least so much, at most so much */
  bound(kind: 'least' | 'most', amount: string): string;
  /** so many days before something: 到期|前|30天 */
  apart(place: 'before' | 'after', span: string, what: string, isDone: boolean): string;
  /** less than so much, as what is said of something */
  fewer(amount: string): string;
  /** 近|三个月: in the time just past */
  recent(span: string): string;
  /** two things said of one subject; null where the language has no sound way to join them */
  both(subject: string, first: Phrase, second: Phrase, link: 'and' | 'or'): Phrase | null;
  after(lead: string, clause: Phrase): Phrase;
  /** that something is so, as the object of a verb: 确保|… */
  that(clause: Phrase): string;
  /** a pronoun as what something is done to */
  objective(text: string): string;
  list(parts: readonly string[], word: string): string;
  /** what belongs to something: 网站的|名称 */
  owned(what: string, whose: string): string;
  /** what is so: 清晰的|图片 */
  qualified(what: string, quality: string): string;
  /** 论坛等|栏目 */
  such(what: string, examples: string): string;
  /** what is not named again */
  ones: string;
  it: string;
}
