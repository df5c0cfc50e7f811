import { acting, compose, pronoun } from '../compose.ts';
import {
  definite,
  indefinite,
  isPlural,
  type Phrase,
  plural,
  sentenceCase,
  thirdPerson,
  verb,
} from '../translate-phrase.ts';
import { englishClause, told } from './english-clause.ts';
import { denied } from './english-forms.ts';
import type { Grammar } from './grammar.ts';

/** A clause that leans on the next one. */
const leads =
  /^(?:if|when|after|before|for|to|in|once|as|during|within|from|according|without|because|unless|until|except|upon) [^,;.]*$/i;
const follows = /^(?:and|or|but|otherwise|so) /;

/** What is asked first when a statement is asked about: is it …, can it …. */
const asking =
  /^((?:(?:after|before|when|if|once|during|in|on) [^,;]*, )?)([^,;]+?) (is|are|has|have|can|must|may|will|cannot) ([^,;]+)$/;

/** A statement as a question; one that only the mark asks where nothing can be turned. */
function question(text: string): string {
  const [, lead = '', subject = '', aux = '', rest = ''] = asking.exec(text) ?? [];
  const bare = /^((?:[^,;]*, )?)(can|must|may|need to) ([^,;]+)$/.exec(text);
  if (bare)
    return bare[2] === 'need to'
      ? `${bare[1]}is it necessary to ${bare[3]}?`
      : `${bare[1]}${bare[2]} one ${bare[3]}?`;
  return aux && subject ? `${lead}${aux} ${definite(subject)} ${rest}?` : `${text}?`;
}

function participle(phrase: Phrase, denied: boolean): string | null {
  if (phrase.participle === null) return null;
  return [phrase.object, denied ? 'not' : '', phrase.participle].filter(Boolean).join(' ');
}

export const english: Grammar = {
  clause: englishClause,
  denied,
  compose,
  verb,
  acting,
  // a noun says what is done, not how
  manner: (act, how) => ({
    ...act,
    text: `${act.text} ${how}`,
    participle: act.participle && `${act.participle} ${how}`,
  }),
  participle,
  forms: { the: definite, a: indefinite, s: plural, does: thirdPerson },
  isPlural,
  isBare: (text) => pronoun.test(text),
  start: sentenceCase,
  tip: (phrase, tip) => ({
    ...phrase,
    text: `${phrase.text} ${tip}`,
    noun: phrase.noun && `${phrase.noun} ${tip}`,
    participle: phrase.participle && `${phrase.participle} ${tip}`,
  }),
  ask: question,
  quote: (text) => `“${text}”`,
  gap: ' ',
  article: (count) => `Article ${count}`,
  next: 'then ',
  example: (text) => `e.g. ${text}`,
  join: {
    sentence: (a, b, original) => `${a}${/[?!]$/.test(a) ? '' : '.'} ${sentenceCase(b, original)}`,
    half: (a, b) => `${a}; ${b}`,
    clause: (a, b) => (leads.test(a) ? `${a}, ${told(b)}` : `${a}${follows.test(b) ? ',' : ';'} ${b}`),
    colon: (a, b) => `${a}: ${b}`,
    slash: (a, b) => `${a} / ${b}`,
    list: (a, b) => `${a}, ${b}`,
  },
};
