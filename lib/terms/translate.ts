import type { Catalogue, DivisionTable } from './catalogue.ts';
import { createClauses } from './clause/index.ts';
import { asWritten } from './colloquial.ts';
import { indexWords, segment } from './compose-segment.ts';
import { denies } from './denial.ts';
import { divisionName } from './division-name.ts';
import { grammarOf, type Joint } from './grammar/index.ts';
import { oneLine } from './normalise.ts';
import { applyPattern, compilePatterns } from './patterns.ts';
import { createProperNames } from './proper-names.ts';
import type { Translation } from './recognised.ts';
import { simplified } from './traditional.ts';
import { adverbFirst } from './translate-adverb.ts';
import { clauseByClause } from './translate-clauses.ts';
import { createExact } from './translate-exact.ts';
import { Masks } from './translate-masks.ts';
import { asForms, hasChinese, noun, type Phrase, sentence, worst } from './translate-phrase.ts';
import {
  asCannot,
  clauses,
  digitNumbering,
  exampleIn,
  halves,
  instanceIn,
  items,
  plainly,
  runs,
  sentences,
  trimMarks,
} from './translate-split.ts';
import { verbFirst } from './translate-verb-first.ts';
import { createGlosser } from './word-by-word.ts';

export interface Translator {
  /**
   * Renders a Chinese text, as it stands in the page, by the first that covers all of it: reviewed text, pattern
   * with slots, clause, composition. Sentence case, without required marks and final colon or stop. A text
   * not covered, or without Chinese, gives text '' and source 'none'. Remembers what it was asked.
   */
  translate(zh: string): Translation;
}

const sources = ['reviewed', 'pattern', 'composed'] as const;
const none: Translation = { text: '', source: 'none', note: '' };
/** A pattern that names at least this share of a text of so many characters is a set phrase, and no mere frame. */
const setPhrase = { share: 0.3, from: 10 };
/** How something is done, between what it is done to and the verb. */
const byItself = /^\p{sc=Han}{2,}(?:自动|实时|立即|同步|定期|随即)(?!\p{sc=Han}*的)\p{sc=Han}{2,}/u;
/** `pattern`: in characters; what is longer is a page's own text run together. `parts`: how many of one text are tried.
 * `known`: how many renderings are remembered; a page may show ever new texts (clocks, counters). */
const most = { pattern: 100, parts: 1500, known: 5000, depth: 8 } as const;

/** Makes a translator for one language's catalogue and its names of places. Pure: it knows nothing else. */
export function createTranslator(catalogue: Catalogue, divisions?: DivisionTable): Translator {
  const grammar = grammarOf(catalogue.language);
  const lexicon = indexWords(catalogue);
  const patterns = compilePatterns(catalogue.patterns, Object.keys(catalogue.qualities ?? {}));
  const strong = patterns.filter((pattern) => !pattern.weak);
  const weak = patterns.filter((pattern) => pattern.weak);
  const properNames = createProperNames(lexicon);
  const glosser = createGlosser(catalogue, grammar);
  const clauseReader = createClauses(catalogue, grammar);
  const known = new Map<string, Translation>();
  const exact = createExact(catalogue, lexicon, grammar);

  /** Renders the parts and puts them together; null when one of them has no rendering. */
  function together(
    parts: readonly string[],
    joint: Joint,
    original: string,
    masks: Masks,
    depth: number,
  ): Phrase | null {
    if (parts.length < 2) return null;
    const phrases = parts.map((part, at) =>
      joint === 'list' || joint === 'slash'
        ? strictly(part, masks, depth + 1)
        : at > 0 && joint === 'clause'
          ? thereupon(part, masks, depth)
          : render(part, masks, depth + 1),
    );
    if (!phrases.every((phrase) => phrase !== null)) return null;
    const text = phrases
      .map((phrase) => phrase.text)
      .reduce((left, right) => grammar.join[joint](left, right, original));
    const rank = worst(1, ...phrases.map((phrase) => phrase.rank));
    const nouns = phrases.every((phrase) => phrase.kind === 'noun');
    return nouns ? noun(text, rank) : sentence(text, rank);
  }

  /** Renders what is a mere part of a clause: nothing is taken as likely there. */
  function strictly(text: string, masks: Masks, depth: number): Phrase | null {
    const { loose } = masks;
    masks.loose = false;
    const phrase = render(text, masks, depth);
    masks.loose = loose;
    return phrase;
  }

  /** 再扫描上传 behind another clause is what comes next, and nothing that is done again. */
  function thereupon(part: string, masks: Masks, depth: number): Phrase | null {
    const next = /^再(?![次度三])(.+)$/u.exec(trimMarks(part))?.[1];
    const phrase = next === undefined ? null : render(next, masks, depth + 1);
    return phrase?.kind === 'verb'
      ? sentence(`${grammar.next}${phrase.text}`, phrase.rank)
      : render(part, masks, depth + 1);
  }

  function byPattern(table: typeof patterns, text: string, masks: Masks, depth: number): Phrase | null {
    for (const pattern of text.length > most.pattern ? [] : table) {
      const phrase = applyPattern(pattern, text, (slot) => strictly(slot, masks, depth + 1), grammar);
      if (phrase) return phrase;
    }
    return null;
  }

  function composed(text: string, masks: Masks): Phrase | null {
    const tokens = segment(text, lexicon, catalogue.measures ?? {}, (character) => masks.token(character));
    return tokens && grammar.compose(tokens);
  }

  /** By a pattern that is a set phrase; what is mostly its slots may better be read as a clause. */
  function bySetPhrase(text: string, masks: Masks, depth: number): Phrase | null {
    const phrase = byPattern(strong, text, masks, depth);
    if (!phrase || (phrase.named ?? 1) >= setPhrase.share || text.length < setPhrase.from) return phrase;
    return asClause(text, masks, depth) ?? phrase;
  }

  /** As a name that composition knows, as a clause, or as whatever else composition makes of it. */
  function byWords(text: string, masks: Masks, depth: number): Phrase | null {
    // 订单|自动|关闭 says what happens to it
    if (byItself.test(text)) {
      const told = loosely(text, masks, depth);
      if (told?.kind === 'sentence') return told;
    }
    const phrase = composed(text, masks);
    return phrase?.kind === 'noun' ? phrase : (asClause(text, masks, depth) ?? phrase);
  }

  function asClause(text: string, masks: Masks, depth: number): Phrase | null {
    const other = (part: string) => (part === text ? null : strictly(part, masks, depth + 1));
    return clauseReader.clause(text, (character) => masks.token(character), other);
  }

  /** As the words most likely stand together, where all of them are known. */
  function loosely(text: string, masks: Masks, depth: number): Phrase | null {
    const other = (part: string) => (part === text ? null : strictly(part, masks, depth + 1));
    return clauseReader.loosely(text, (character) => masks.token(character), other);
  }

  /** Renders a part of a text, once; gives up on texts made to be split in endless ways. */
  function render(raw: string, masks: Masks, depth: number): Phrase | null {
    const text = trimMarks(raw);
    if (!text || depth > most.depth) return null;
    const key = `${masks.loose ? '~' : ''}${depth > 0 ? '' : '^'}${text}`;
    const before = masks.rendered.get(key);
    if (before !== undefined) return before;
    if (masks.rendered.size >= most.parts) return null;
    masks.rendered.set(key, null);
    const made = rendering(text, masks, depth);
    const phrase = made && made.rank > 0 && denies(text) && !grammar.denied.test(made.text) ? null : made;
    masks.rendered.set(key, phrase);
    return phrase;
  }

  function rendering(text: string, masks: Masks, depth: number): Phrase | null {
    if (!hasChinese(text))
      return noun(masks.unmask(text).replace(/、\s*/g, grammar.join.list('', '', '')), 0);
    const found = exact(text, depth > 0);
    if (found && depth > 0) return asForms(found, composed(text, masks)) ?? found;
    if (found) return found;
    const example = exampleIn(text);
    // what is to be typed as it stands stays as it stands
    const typed = example !== null && (!hasChinese(example) || /\d{5}/.test(example));
    const shown = example && !typed ? render(example, masks, depth + 1) : null;
    // an example that reads on in Chinese is taken apart like any other text
    if (example && (typed || shown))
      return sentence(grammar.example(shown?.text ?? masks.unmask(example)), worst(1, shown?.rank ?? 1));
    const instance = instanceIn(text);
    const named = instance && depth === 0 ? render(instance, masks, depth + 1) : null;
    if (named?.kind === 'noun') return sentence(grammar.example(named.text), worst(1, named.rank));
    const trailing = /^(.+?)([\ue000-\uefff]+)$/u.exec(text);
    const onlyTips = trailing?.[2] && [...trailing[2]].every((mark) => masks.token(mark)?.kind === 'tip');
    if (trailing?.[1] && onlyTips) {
      const head = render(trailing[1], masks, depth + 1);
      return head && grammar.tip(head, masks.unmask(trailing[2] ?? ''));
    }
    const numbered = /^(\d{1,2})[.、)](?![\d.])\s*(.+)$/u.exec(text);
    const rest =
      numbered?.[2] && sentences(numbered[2]).length < 2 ? render(numbered[2], masks, depth + 1) : null;
    if (rest) return sentence(`${numbered?.[1]}. ${grammar.start(rest.text, text)}`, rest.rank);
    const lead = masks.token(text.charAt(0));
    if (lead?.kind === 'tip') {
      const after = render(text.slice(1), masks, depth + 1);
      return after && sentence(`${lead.text}${grammar.gap}${grammar.start(after.text, text)}`, after.rank);
    }
    return (
      together(sentences(text), 'sentence', text, masks, depth) ??
      together(halves(text), 'half', text, masks, depth) ??
      bySetPhrase(text, masks, depth) ??
      together(items(text, ':'), 'colon', text, masks, depth) ??
      together(clauses(text), 'clause', text, masks, depth) ??
      byWords(text, masks, depth) ??
      adverbFirst(text, catalogue.adverbs ?? {}, grammar, (part) => render(part, masks, depth + 1)) ??
      verbFirst(text, catalogue, lexicon, grammar, (part) => strictly(part, masks, depth + 1)) ??
      byPattern(weak, text, masks, depth) ??
      together(items(text, '/'), 'slash', text, masks, depth) ??
      together(items(text, '、'), 'list', text, masks, depth) ??
      (divisions ? divisionName(text, divisions) : null) ??
      asked(text, masks, depth) ??
      (masks.loose ? loosely(text, masks, depth) : null)
    );
  }

  /** 期间可以访问|吗: a statement that is asked about. */
  function asked(text: string, masks: Masks, depth: number): Phrase | null {
    const stated = /^(.{3,}?)(?:吗|(?<!什)么)$/u.exec(text)?.[1];
    const phrase = stated ? render(stated, masks, depth + 1) : null;
    return phrase && sentence(grammar.ask(phrase.text), worst(1, phrase.rank));
  }

  function masked(text: string, masks: Masks): Phrase | null {
    const whole = masks.apply(text, (inner) => render(inner, masks, 1));
    return whole === null ? null : render(whole, masks, 0);
  }

  function fresh(zh: string, isPart = false): Translation {
    const text = digitNumbering(simplified(oneLine(plainly(zh))));
    if (!hasChinese(text)) return none;
    let masks = new Masks(catalogue, grammar);
    const bare = trimMarks(text);
    const direct = exact(bare, false) ?? (divisions ? divisionName(bare, divisions, grammar.gap) : null);
    const row = direct ? none : inRow(zh);
    let phrase = direct ?? masked(text, masks);
    if (!phrase && row.source === 'none') {
      masks = new Masks(catalogue, grammar);
      const named = properNames(text, (name) =>
        masks.name((divisions && divisionName(name, divisions, grammar.gap)?.text) ?? name),
      );
      // a mere name says no more by its own characters
      phrase = named === text || (named.length === 1 && !isPart) ? null : masked(named, masks);
    }
    const plain = phrase || row.source !== 'none' ? text : asWritten(asCannot(text));
    if (plain !== text) {
      masks = new Masks(catalogue, grammar);
      phrase = masked(plain, masks);
    }
    if (!phrase && row.source === 'none') {
      masks = new Masks(catalogue, grammar);
      masks.loose = true;
      phrase = masked(plain, masks);
    }
    if (!phrase && row.source === 'none' && plain !== text) {
      masks = new Masks(catalogue, grammar);
      masks.loose = true;
      phrase = masked(text, masks);
    }
    if (!phrase && row.source === 'none') return wordByWord(text);
    if (!phrase || (phrase.rank > 1 && row.source !== 'none')) return row;
    const question = /\?\s*$/.test(text) && !/[?？]$/.test(phrase.text) ? '?' : '';
    const going = /(?:\.\.\.|…)$/.test(text) ? '…' : '';
    return {
      text: (grammar.start(phrase.text, text) + question + going).replace(/\?{2,}/g, '?'),
      source: sources[worst(phrase.rank, masks.rank)] ?? 'composed',
      note: catalogue.notes?.[trimMarks(text).toLowerCase()] ?? '',
    };
  }

  /** What no rule puts together: clauses that have a rendering, the others word by word. */
  function wordByWord(text: string): Translation {
    if (text.length > most.pattern * 3) return none;
    const masks = new Masks(catalogue, grammar);
    masks.loose = true;
    const all = clauseByClause(text, masks, grammar, glosser, (part) => render(part, masks, 1));
    return all === null ? none : { text: all, source: 'gloss', note: '' };
  }

  /** Several phrases set in a row, by spaces or as a trail. */
  function inRow(zh: string): Translation {
    const parts = runs(zh).map(({ text, mark }) => ({ mark, ...fresh(text, true) }));
    if (parts.length === 0 || parts.some(({ source }) => source === 'none')) return none;
    const text = parts.map((part) => `${part.mark && ` ${part.mark.trim() || '·'} `}${part.text}`).join('');
    const ranks = ['gloss', ...[...sources].reverse()] as const;
    const source = ranks.find((rank) => parts.some((part) => part.source === rank));
    return { text, source: source ?? 'composed', note: '' };
  }

  return {
    translate(zh) {
      let translation = known.get(zh);
      if (!translation) {
        translation = fresh(zh);
        if (known.size >= most.known) known.clear();
        known.set(zh, translation);
      }
      return translation;
    },
  };
}
