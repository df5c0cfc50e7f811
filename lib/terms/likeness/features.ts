import type { FieldEvidence } from '../evidence.ts';
import { cleanLabel, normalise } from '../normalise.ts';
import { simplified } from '../traditional.ts';

/** What of a field is compared with the examples. */
export type Compared = Pick<FieldEvidence, 'label' | 'section' | 'placeholder' | 'options' | 'control'>;

/** Brackets, marks and spaces say nothing; 姓名：, *姓名 and 姓 名 are one wording. */
const noise = /[\s()[\]{}<>:,.;!?*、。，；：！？“”"'「」『』【】·_/|~—-]+/g;
const plain = (text: string): string =>
  simplified(normalise(text))
    .replace(noise, '')
    .replace(/\d{3,}/g, '#');

/** What a page serves, as far as its titles tell; the same label asks for other things on other pages. */
const kinds: readonly [kind: string, words: RegExp][] = [
  ['police', /公安|网安|联网备案|联网单位|psb/i],
  ['licence', /许可证|经营许可|增值电信|年度?报告|年报|licence|license|annual/i],
  ['app', /app|小程序|应用备案|快应用|mini ?program/i],
];

/** The kind of page by its title and headings, '' when they tell none. */
export function pageKind(titles: readonly string[]): string {
  const said = titles.join(' ');
  return kinds.find(([, words]) => words.test(said))?.[0] ?? '';
}

/** Options beyond these say no more. */
const optionsRead = 8;

function grams(kind: string, text: string, add: (feature: string) => void): void {
  for (let at = 0; at < text.length; at++) {
    add(kind + text[at]);
    if (at + 1 < text.length) add(kind + text.slice(at, at + 2));
  }
}

/**
 * What a field is made of for the comparison: the characters and pairs of characters of its label (with its
 * beginning and end), of the heading next above, of the placeholder, of the options, of its neighbours' labels, the
 * kind of control and the kind of page. Each feature once; the first character says where it is from.
 */
export function featuresOf(
  field: Compared,
  before: Compared | undefined,
  after: Compared | undefined,
  kind: string,
): string[] {
  const found = new Set<string>();
  const add = (feature: string) => found.add(feature);
  const label = plain(cleanLabel(field.label).text);
  const placeholder = plain(field.placeholder);
  grams('L', `^${label || placeholder}$`, add);
  grams('S', plain(field.section.at(-1) ?? ''), add);
  grams('P', placeholder, add);
  for (const option of field.options.slice(0, optionsRead)) grams('O', plain(option), add);
  if (before) grams('B', plain(before.label || before.placeholder), add);
  if (after) grams('A', plain(after.label || after.placeholder), add);
  add(`C${field.control}`);
  if (kind) add(`K${kind}`);
  return [...found];
}
