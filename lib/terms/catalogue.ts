/**
 * One language's renderings, a file each in `locales/<language>/`: `terms.json` holds the reviewed texts
 * and patterns, `notes.json` what explains some of them, `words.json` the lexicon that longer texts are composed of, `fields.json` the names of
 * the meanings, `divisions.json` (made by a script) the names of places. Chinese keys are normalised with
 * `normalise()`; field keys are those of `keys.ts`.
 *
 * Renderings are written as they stand inside a sentence (`organizer name`, `ICP filing number`); whoever
 * shows one alone gets it in sentence case from the translator.
 */
/** `words.json`: what longer texts are composed of. A word that is the whole text counts as reviewed. */
export interface Lexicon {
  /** nouns */
  words: Readonly<Record<string, string>>;
  /** nouns that own what follows: 负责人手机号 "mobile number of the person in charge" */
  owners?: Readonly<Record<string, string>>;
  /** nouns that turn a verb before them into a modifier: 审核结果 "review result" */
  heads?: Readonly<Record<string, string>>;
  /** `plain|noun|participle`; the latter may be left out where regular: `submit|submission|submitted`, `verify|verification` */
  verbs?: Readonly<Record<string, string>>;
  /** verbs that take whatever noun follows as their object, even a head: 查看结果 "view result" */
  actions?: Readonly<Record<string, string>>;
  /** verbs that qualify whatever noun follows: 备案网站 "filing website" */
  processes?: Readonly<Record<string, string>>;
  /** adjectives and the like, always before what they qualify */
  modifiers?: Readonly<Record<string, string>>;
  /** what is said of a thing at the end of a statement: 图片|模糊 "image is blurred"; see `{a}` in patterns.ts */
  qualities?: Readonly<Record<string, string>>;
  /** how something is done: 逐一核对 "check one by one" */
  adverbs?: Readonly<Record<string, string>>;
  /** conjunctions */
  joins?: Readonly<Record<string, string>>;
  /** measure words and units, used after a number only; '' where the language has none */
  measures?: Readonly<Record<string, string>>;
  /** verbs of one character, read as such only where they stand alone: 填; all three forms, as in `verbs` */
  stems?: Readonly<Record<string, string>>;
  /** further verbs of one character, read as such only where nothing else makes sense of a clause */
  small?: Readonly<Record<string, string>>;
  /** what stems make words with, `{v}` `{n}` `{d}` their forms: `~错` "{v} wrongly|wrong {n}|wrongly {d}" */
  complements?: Readonly<Record<string, string>>;
  /**
   * What a word means beside others: word → `(a|b)~` or `~(a|b)` (what stands before or behind it) → rendering, with
   * `+` before one that qualifies what follows: 终止 in 终止地址 is "end", and no act.
   */
  senses?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** words that only a rendering word by word needs: 若 "if", 则 "then"; '' where the language has none */
  particles?: Readonly<Record<string, string>>;
}

/** `terms.json`, together with the lexicon and the notes. */
export interface Catalogue extends Lexicon {
  language: string;
  /** Chinese → rendering of a whole text, reviewed; never used as a part of a longer one */
  strings: Readonly<Record<string, string>>;
  /** Chinese template → template of the language; see `patterns.ts` for the syntax */
  patterns: Readonly<Record<string, string>>;
  /** `notes.json`; where only renderings are asked for they may be left out */
  notes?: Notes;
}

/** `notes.json`: Chinese → a sentence for a newcomer where the rendering alone does not help. */
export type Notes = Readonly<Record<string, string>>;

/** `fields.json`: field key or `attribute` id → name of the meaning, as shown in the side panel. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

/** `divisions.json`: names of prefectures and counties; see scripts/build-division-names.mjs. */
export interface DivisionTable {
  /** Chinese → rendering of texts that are no name: 市辖区 */
  wholes: Readonly<Record<string, string>>;
  /** ending of a name → its rendering, longer ones first: 自治州, 市 */
  kinds: Readonly<Record<string, string>>;
  /** what stands between a name and its ending; a space where nothing is said */
  gap?: string;
  /** expression for a people's name, left out of a rendering: 朝鲜族 */
  peoples: string;
  /** stems whose rendering is customary, all others are pinyin; left out where every one is */
  customary?: readonly string[];
  /** name without its ending → rendering: 南京 Nanjing */
  prefectures: Readonly<Record<string, string>>;
  counties: Readonly<Record<string, string>>;
}

export interface FieldText {
  /** 'Certificate number of the organizer' */
  name: string;
  /** what it is and where to find it, one or two sentences */
  explain?: string;
  /** a right value, made up */
  example?: string;
  /** the paper that it stands on, and where: 'Business licence, line 名称' */
  where?: string;
}
