import type { ClauseGrammar } from '../clause/act.ts';
import type { Token } from '../compose-segment.ts';
import type { Phrase, Rank } from '../translate-phrase.ts';

/** What a rendering's language does with words: everything else about translation is the same for all. */
export interface Grammar {
  /** what denies, forbids or excludes in a rendering */
  denied: RegExp;
  /** what the parts of a clause make together */
  clause: ClauseGrammar;
  /** words of the lexicon → a noun or verb phrase; null when they make none that the language's rules know */
  compose(tokens: readonly Token[]): Phrase | null;
  /** a verb by its catalogue entry `text|noun|participle` */
  verb(forms: string, rank: Rank): Phrase;
  /** a verb with its object, in all its forms */
  acting(forms: Phrase, object: string): Phrase;
  /** a verb phrase with how it is done */
  manner(act: Phrase, how: string): Phrase;
  /** the verb's statement that it was done, or was not; null when the phrase has none */
  participle(phrase: Phrase, denied: boolean): string | null;
  /** the forms that a pattern's slot may ask for: `{x:the}`, `{x:a}`, `{x:s}`, `{v:does}` */
  forms: Readonly<Record<'the' | 'a' | 's' | 'does', (text: string) => string>>;
  /** whether what agrees with this noun phrase takes its plural form */
  isPlural(text: string): boolean;
  /** true for a word that says nothing by itself */
  isBare(text: string): boolean;
  /** the text as it stands alone, at the start of a line */
  start(text: string, original: string): string;
  /** a phrase with a bracketed tip behind it */
  tip(phrase: Phrase, tip: string): Phrase;
  /** a statement turned into a question */
  ask(text: string): string;
  quote(text: string): string;
  /** between a Latin or numeral run and what was set aside before it */
  gap: string;
  example(text: string): string;
  /** before what is done next */
  next: string;
  /** an article of a law, by its number: 第四条 */
  article(count: string): string;
  /** puts two renderings together that the original sets side by side in this way */
  join: Readonly<Record<Joint, (left: string, right: string, original: string) => string>>;
}

/** How the original sets two parts side by side: 。 ； ， ： / 、 */
export type Joint = 'sentence' | 'half' | 'clause' | 'colon' | 'slash' | 'list';
