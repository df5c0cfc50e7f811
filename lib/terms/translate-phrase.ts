/**
 * A rendered piece of text that may become part of a longer one, with the forms a sentence may need.
 * A noun has only itself; a verb phrase also has a noun ("domain verification") and a participle
 * ("domain verified"); a sentence has neither.
 */
export interface Phrase {
  kind: 'noun' | 'verb' | 'sentence';
  text: string;
  /** null when the phrase cannot stand as a noun */
  noun: string | null;
  /** null when the phrase has no participle */
  participle: string | null;
  /** what stands before the participle: the object of a verb phrase ("domain" verified), else '' */
  object: string;
  /** the other reading of an ambiguous phrase: 关闭页面 is "closing page" by itself, "close page" after 请 */
  asVerb?: Phrase | null;
  /** what is said of a thing by this text alone: 清晰 "clear"; left out where nothing is */
  quality?: string;
  /** true for a word that only qualifies: 平时 "usual" */
  qualifies?: boolean;
  /** what share of the Chinese a pattern names by itself, and not in its slots; left out where no pattern made it */
  named?: number;
  /** 0 reviewed, 1 by pattern, 2 composed; the worst of its parts */
  rank: 0 | 1 | 2;
}

export type Rank = Phrase['rank'];

const hanText = /\p{sc=Han}/u;

/** True when the text has at least one Chinese character. */
export function hasChinese(text: string): boolean {
  return hanText.test(text);
}

/** A noun phrase. */
export function noun(text: string, rank: Rank): Phrase {
  return { kind: 'noun', text, noun: text, participle: null, object: '', rank };
}

/** What a thing may be: 清晰, 太暗. */
export function quality(text: string): Phrase {
  return { ...sentence(text, 0), quality: text };
}

/** A whole statement. */
export function sentence(text: string, rank: Rank): Phrase {
  return { kind: 'sentence', text, noun: null, participle: null, object: '', rank };
}

/** `submit|submission|submitted`; a missing noun is the verb itself, a missing participle the regular one. */
export function verb(forms: string, rank: Rank): Phrase {
  const [text = '', asNoun, past] = forms.split('|');
  const participle = past ?? regularParticiple(text);
  return { kind: 'verb', text, noun: asNoun || text, participle, object: '', rank };
}

function regularParticiple(text: string): string {
  return text.replace(/^[a-z-]+/, (word) =>
    /e$/.test(word) ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`,
  );
}

/** The least certain of several ranks. */
export function worst(...ranks: Rank[]): Rank {
  return ranks.includes(2) ? 2 : ranks.includes(1) ? 1 : 0;
}

const uncountable =
  /(?:information|data|content|yuan|media|software|equipment|staff|help|assistance|management|insurance|kB|MB|GB)$/i;

/** Plural of a noun phrase: its last word. */
export function plural(text: string): string {
  if (uncountable.test(text) || /[^s]s$/.test(text)) return text;
  if (/person(?: in charge)?$/.test(text)) return text.replace(/person(?= in charge$|$)/, 'people');
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(text) ? `${text}es` : `${text}s`;
}

/** What a single one does: `pay social insurance` → `pays social insurance`. */
export function thirdPerson(act: string): string {
  return act.replace(/^[a-z-]+/, (word) =>
    word === 'have' || word === 'be'
      ? { have: 'has', be: 'is' }[word]
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : /(?:s|x|ch|sh|o)$/.test(word)
          ? `${word}es`
          : `${word}s`,
  );
}

/** Whether a verb after this noun phrase takes its plural form. */
export function isPlural(text: string): boolean {
  const head = text
    .replace(/ \(.*\)$/, '')
    .replace(/ in charge\b/g, '')
    .replace(/ (?:that|you have) .*$/, '')
    .replace(/ (?:of|for|in|from|to) .*$/, '');
  return / and /.test(head) || (/[^su]s$/i.test(head) && !/(?:is|sms|dns|https|news|ss)$/i.test(head));
}

const determined =
  /^(?:(?:the|an?|today|tomorrow|yesterday|now|your|our|my|its|this|that|these|those|at least|at most|any|all|each|every|no|none|other|another|one|both) |[\d“‘(])/i;

/** The phrase with a definite article, unless it carries a determiner. */
export function definite(text: string): string {
  return determined.test(`${text} `) ? text : `the ${text}`;
}

/** The phrase with an indefinite article, unless it is plural or carries a determiner. */
export function indefinite(text: string): string {
  if (determined.test(`${text} `) || isPlural(text) || uncountable.test(text)) return text;
  return `${/^(?:[aeiou]|[AEFHILMNORSX][A-Z]+\b)/.test(text) ? 'an' : 'a'} ${text}`;
}

/**
 * First letter upper-case, unless the first word is spelt so on purpose (iOS) or was Latin in the original
 * text (`jpg`, `www.example.com`).
 */
export function sentenceCase(text: string, original: string): string {
  const first = /^[(“‘]*([\w.-]+)/.exec(text)?.[1] ?? '';
  if (/^\d|^[a-z]+[A-Z]/.test(first) || (/[a-z0-9]/i.test(first) && original.includes(first))) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A reviewed instruction with the noun and participle that composition knows for it; a name with what it tells to do. */
export function asForms(reviewed: Phrase, forms: Phrase | null): Phrase | null {
  if (reviewed.kind === 'noun')
    return forms?.kind === 'verb' ? { ...reviewed, asVerb: reviewed.asVerb ?? forms } : null;
  if (reviewed.kind !== 'verb' || reviewed.noun !== null) return null;
  const known = forms?.kind === 'verb' ? forms : forms?.asVerb;
  return known ? { ...known, text: reviewed.text, rank: reviewed.rank } : null;
}
