import type { ClauseGrammar, Step } from '../clause/act.ts';
import type { Aux, Lead, Place } from '../clause/function-words.ts';
import { type Phrase, sentence } from '../translate-phrase.ts';
import {
  acted,
  actPhrase,
  auxiliary,
  being,
  definite,
  gerund,
  linked,
  passive,
  put,
  said,
  same,
  say,
} from './english-said.ts';

/** The parts of a clause in English: where and when, what leans on what, which one is meant. */

const places: Readonly<Record<Place, string>> = {
  in: 'in',
  on: 'on',
  under: 'under',
  from: 'from',
  since: 'from',
  to: 'to',
  with: 'with',
  by: 'by',
  through: 'through',
  according: 'according to',
  for: 'for',
  about: 'for',
  within: 'within',
  before: 'before',
  after: 'after',
  during: 'during',
  because: 'because of',
  as: 'as',
  and: 'with',
  into: 'into',
  at: 'at',
};

function lead(kind: Lead, clause: Phrase | null, steps: readonly Step[] | null): string | null {
  if (clause) {
    if (clause.text.includes('?')) return null;
    const word = {
      if: 'if',
      once: 'once',
      when: 'when',
      after: 'after',
      before: 'before',
      because: 'because',
      only: 'only if',
      purpose: 'so that',
      although: 'although',
      during: 'while',
    }[kind];
    // what something is about does not lean on anything
    if (/^[^“(]*: /.test(clause.text)) return null;
    const bare = clause.kind === 'verb';
    // 如不涉及: who or what is not said again
    if (/^(?:does|is|has|will|can|cannot|must|may|need) /.test(clause.text))
      return `${word} it ${clause.text}`;
    return bare && ['if', 'when', 'once', 'although', 'because', 'purpose'].includes(kind)
      ? `${word} you ${clause.text}`
      : `${word} ${clause.text}`;
  }
  if (!steps) return null;
  const act = linked(steps, (one) => put(one, same));
  const doing = linked(steps, (one) => put(one, gerund));
  const isPassive = steps.every(passive);
  switch (kind) {
    case 'if':
    case 'although':
    case 'only':
      return `${kind === 'only' ? 'only if' : kind} you ${act}`;
    case 'once':
      return isPassive ? `once ${linked(steps, acted)}` : `once you ${act}`;
    case 'purpose':
      return `to ${act}`;
    case 'because':
      return `because of ${doing}`;
    case 'during':
      return `while ${doing}`;
    default:
      return `${kind} ${doing}`;
  }
}

function which(
  noun: string,
  aux: Aux,
  steps: readonly Step[],
  does: boolean,
  by: string | null,
): string | null {
  if (steps.length === 0) return by === null ? null : `${noun} ${by}`;
  const { mode, not } = aux;
  const [only] = steps;
  // 法定代表人签署的|承诺书: told as what was done to it, but 您填写的|信息 "that you enter"
  if (by !== null && !does && only && steps.length === 1 && passive(only) && !aux.not)
    if ((mode === 'plain' || mode === 'done') && !/^(?:you|we|I|they)$/.test(by))
      return `${noun} ${acted(only.act)} by ${definite(by)}`;
  if (by !== null && !does) {
    const text = said({ text: by, acts: true }, aux, steps, false);
    return text && `${noun} that ${definite(by)} ${text}`;
  }
  if (does) {
    const text = said({ text: noun, acts: true }, aux, steps, false);
    return text && `${noun} that ${text}`;
  }
  if (!steps.every(passive)) return null;
  const done = linked(steps, acted);
  if (mode === 'plain' || mode === 'done') {
    if (aux.longer) return null;
    const single = steps.length === 1 && !/ /.test(done);
    return not
      ? `${noun} not ${mode === 'done' ? 'yet ' : ''}${done}`
      : single
        ? `${done} ${noun}`
        : `${noun} ${done}`;
  }
  if (mode === 'doing') return not ? null : `${noun} being ${done}`;
  // 要备案的|服务器: that is meant to be
  if (mode === 'must' && !not && !aux.only) return `${noun} to be ${done}`;
  const modal = auxiliary(aux);
  return modal && `${noun} that ${modal} be ${done}`;
}

const modal = /^(?:cannot|can|must(?: not)?|need(?: not)?|may not) /;

/** Behind a condition, what may or must be done has someone who does it, or something that it is done to. */
export const told = (text: string) =>
  !modal.test(text) || /^\w+ (?:not )?only /.test(text)
    ? text
    : /^\w+ (?:not |to )?(?:(?:still|only|also) )?be (?:[a-z]+ly )?(?:\w+ed|\w+en|done|made|sent|put|set|read|kept|found|held|got|met|left|paid|built|shown|withdrawn|undone|seen|reached|taken)\b/.test(
          text,
        )
      ? `it ${text}`
      : /^\w+ (?:not )?(?:be|have|contain|match|include|differ|exceed|start|end|begin|consist)\b/.test(text)
        ? text
        : `you ${text}`;

/** The parts of a clause, said in English. */
export const englishClause: ClauseGrammar = {
  place(place, noun) {
    if (place === 'in' && /^(?:overseas|abroad|online|today|tonight|tomorrow|yesterday)/.test(noun))
      return noun;
    const at =
      place === 'in' && /^(?:bottom|top|end|beginning|start|foot(?:er)?) of\b/.test(noun)
        ? 'at'
        : place === 'in' && /^(?:left|right|far|back)\b.* of\b/.test(noun)
          ? 'on'
          : place === 'in' && /\d:\d\d$/.test(noun)
            ? 'at'
            : place === 'in' && /(?:platform|website|page|list|side|device|phone|computer)$/.test(noun)
              ? 'on'
              : place === 'in' && /\b\d{4}$/.test(noun)
                ? 'on'
                : places[place];
    return `${at} ${place === 'as' || /^\d/.test(noun) ? noun : definite(noun)}`;
  },
  objective: (text) => ({ I: 'me', we: 'us', they: 'them' })[text] ?? text,
  bound: (kind, amount) => `at ${kind} ${amount}`,
  fewer: (amount) => `less than ${amount}`,
  recent: (span) => `in the last ${span.replace(/^1 /, '')}`,
  both: (subject, first, second, link) =>
    second.text.startsWith(`${subject} `) && first.text.startsWith(`${subject} `)
      ? sentence(`${first.text} ${link} ${second.text.slice(subject.length + 1)}`, 2)
      : null,
  topic: (subject, clause) => sentence(`${subject}: ${clause.text}`, 2),
  apart: (place, span, what, isDone) =>
    `${span} ${place === 'after' ? 'after' : 'before'} ${isDone ? what : definite(what)}`,
  say,
  state: being,
  be: being,
  same: (noun, not, kind) => ({
    base: {
      kind: 'verb',
      text: not ? 'differ' : kind === 'match' ? 'match' : kind === 'named' ? 'have' : 'be',
      noun: null,
      participle: null,
      object: '',
      rank: 2,
    },
    whole: false,
    object: not
      ? null
      : kind === 'match'
        ? definite(noun)
        : kind === 'related' || kind === 'similar'
          ? `${kind} to ${definite(noun)}`
          : `the same ${{ person: 'person ', named: 'name ', same: '' }[kind]}as ${definite(noun)}`,
    how: not ? [`from ${definite(noun)}`] : [],
    transitive: false,
    states: true,
    undergone: false,
  }),
  act: actPhrase,
  doing: (steps) => linked(steps, (act) => put(act, gerund)),
  which,
  of: (noun, steps) => `${noun} for ${linked(steps, (act) => put(act, gerund))}`,
  lead,
  after(first, clause) {
    const text =
      / only then$/.test(clause.text) && /^(?:after|when|if|once|because) /.test(first)
        ? `${clause.text.replace(/ only then$/, '')} only ${first}`
        : `${first}, ${told(clause.text)}`;
    return sentence(text, 2);
  },
  that: (clause) => `that ${clause.text}`,
  list: (parts, word) => parts.join(word === '、' ? ', ' : ` ${word} `),
  owned: (what, whose) => `${what} of ${definite(whose)}`,
  qualified: (what, quality) => (/ /.test(quality) ? `${what} that is ${quality}` : `${quality} ${what}`),
  such: (what, examples) => `${what} such as ${examples}`,
  ones: 'ones',
  it: 'it',
};
