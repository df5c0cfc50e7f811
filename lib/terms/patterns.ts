import { definite, isPlural, noun, type Phrase, sentence, worst } from './translate-phrase.ts';

/**
 * Patterns with slots: the form language. A Chinese template is literal text with `(a|b)`, `(a|b)?` and
 * slots; the template of the language says how to put the slots' renderings together.
 *
 * Slots: `{x}` `{y}` `{z}` a noun phrase, `{v}` `{w}` a verb phrase, `{s}` `{t}` any text, `{n}` `{m}` a
 * number. In the rendering a slot may ask for a form: `{x:the}` with an article, `{v:n}` as a noun,
 * `{v:ed}` as a participle; `[is|are]` agrees with the slot before it. A rendering that begins with `~` is a
 * verb phrase, with `=` a noun phrase, and may so fill a slot itself; any other is a sentence.
 */
export interface Pattern {
  /** true when every literal of the template is a single character, which a longer word may hold by chance */
  weak: boolean;
  /** a part that any matching text contains, '' if none is certain */
  anchor: string;
  /** the first text slot takes at least so many characters: how a match is retried with other slots */
  regex: (least: number) => RegExp;
  slots: readonly string[];
  rendering: string;
}

const numberSlot = '(\\d[\\d.]*(?:,\\d{3})*|[一二两三四五六七八九十百千万]+)';
const textSlot = '([^。,;!?]+?)';
/** How many lengths of the first slot are tried; longer texts hardly have more places to split at. */
const tries = 12;

/** Compiles a catalogue's table; order is kept, first match wins. */
export function compilePatterns(table: Readonly<Record<string, string>>): Pattern[] {
  return Object.entries(table).map(([template, rendering]) => {
    const slots: string[] = [];
    const source = template
      .replace(/[.*+^$[\]\\]/g, '\\$&')
      .replace(/\((?!\?)/g, '(?:')
      .replace(/\{(\w)\}/g, (_, slot: string) => {
        slots.push(slot);
        return slot === 'n' || slot === 'm' ? numberSlot : textSlot;
      });
    const certain = template.replace(/\([^()]*\)\??|.\?/g, ' ').split(/\{\w\}|\s/);
    const anchor = certain.reduce((a, b) => (b.length > a.length ? b : a), '');
    const weak = !/[^{}()|?]{2}/.test(template.replace(/\{\w\}/g, '?'));
    const compiled: RegExp[] = [];
    const regex = (least: number) => {
      compiled[least] ??= new RegExp(`^${source.replace(textSlot, `([^。,;!?]{${least},}?)`)}$`, 'u');
      return compiled[least];
    };
    return { weak, anchor, regex, slots, rendering };
  });
}

const digits = '零一二三四五六七八九';

/** 五十 → 50, 二十四 → 24; a number in digits stays. */
export function numberOf(text: string): string {
  if (/^\d/.test(text)) return text;
  let total = 0;
  let digit = 0;
  for (const character of text.replace(/两/g, '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10000 }[character];
    if (unit === undefined) digit = digits.indexOf(character);
    else {
      total = unit === 10000 ? (total + digit || 1) * unit : total + (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

function fits(slot: string, phrase: Phrase): boolean {
  if ('xyz'.includes(slot)) return phrase.noun !== null;
  if ('vw'.includes(slot)) return phrase.kind === 'verb';
  return true;
}

function form(slot: string, phrase: Phrase, wish: string | undefined): string | null {
  if (wish === 'ed') return phrase.participle;
  const text = wish === 'n' || 'xyz'.includes(slot) ? phrase.noun : phrase.text;
  return text !== null && wish === 'the' ? definite(text) : text;
}

function fillSlots(
  pattern: Pattern,
  match: RegExpExecArray,
  render: (text: string) => Phrase | null,
): Map<string, Phrase> | null {
  const filled = new Map<string, Phrase>();
  for (const [index, slot] of pattern.slots.entries()) {
    const inner = match[index + 1];
    if (inner === undefined) continue;
    const phrase = slot === 'n' || slot === 'm' ? noun(numberOf(inner), 0) : render(inner);
    if (!phrase || !fits(slot, phrase)) return null;
    filled.set(slot, phrase);
  }
  return filled;
}

function rendered(pattern: Pattern, filled: ReadonlyMap<string, Phrase>): Phrase | null {
  let failed = false;
  let last = '';
  const body = pattern.rendering
    .replace(/^[~=]/, '')
    .replace(/\{(\w)(?::(\w+))?\}|\[([^|\]]*)\|([^\]]*)\]/g, (_, slot, wish, one, many) => {
      if (slot === undefined) return isPlural(last) ? many : one;
      const phrase = filled.get(slot);
      const piece = phrase ? form(slot, phrase, wish) : null;
      if (piece === null) failed = true;
      last = piece ?? '';
      return last;
    });
  if (failed) return null;
  const rank = worst(1, ...[...filled.values()].map((phrase) => phrase.rank));
  if (pattern.rendering.startsWith('=')) return noun(body, rank);
  return { ...sentence(body, rank), kind: pattern.rendering.startsWith('~') ? 'verb' : 'sentence' };
}

/**
 * Renders `text` by one pattern, or null when it does not match or a slot cannot be rendered in the form
 * that the pattern needs. `render` renders a slot's Chinese; where it cannot, other ways to split the text
 * over the slots are tried.
 */
export function applyPattern(
  pattern: Pattern,
  text: string,
  render: (text: string) => Phrase | null,
): Phrase | null {
  if (!text.includes(pattern.anchor)) return null;
  for (let least = 1; least <= tries; least += 1) {
    const match = pattern.regex(least).exec(text);
    if (!match) return null;
    const filled = fillSlots(pattern, match, render);
    const phrase = filled && rendered(pattern, filled);
    if (phrase) return phrase;
    const first = pattern.slots.findIndex((slot) => slot !== 'n' && slot !== 'm');
    const texts = pattern.slots.filter((slot) => slot !== 'n' && slot !== 'm').length;
    const length = match[first + 1]?.length;
    if (texts < 2 || length === undefined) return null;
    least = Math.max(least, length);
  }
  return null;
}
