import { assign, bare, type Held } from './assign.ts';
import { foldLine } from './fold.ts';
import { type KindSpec, kindSpecs } from './kinds/index.ts';
import { type Layout, layOut } from './layout.ts';
import type { Paper, PaperKind, Reading } from './paper.ts';
import { readPassport } from './passport.ts';
import { wrap } from './wrap.ts';

/** How much the text looks like this paper: its title, and how many different words speak for it. */
function evidence(text: string, { titles, signs }: KindSpec): number {
  const whole = text.replace(/\s+/g, '');
  const found = [...text.matchAll(signs), ...whole.matchAll(signs)];
  const different = new Set(found.map(([sign]) => sign.toLowerCase()));
  return (titles.test(text) || titles.test(whole) ? 3 : 0) + different.size;
}

function snippet(layout: Layout, held: Held): string {
  const numbers = [...held.cells.map(({ line }) => line), ...(held.slot ? [held.slot.line] : [])];
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => layout.lines[number]?.trim() ?? '')
    .join('\n');
}

function readingsOf(layout: Layout, held: Held): Reading[] {
  const { field, until, shape } = held.spec;
  if (field === null) return [];
  const certainty = held.slot && held.match.score >= 0.65 ? 'certain' : 'likely';
  const { value, proposals = [] } = held.match;
  const common = { snippet: snippet(layout, held), certainty } as const;
  const ends =
    until && held.match.until ? [{ ...common, field: until, value: held.match.until, proposals: [] }] : [];
  const begins = value === '' && shape === 'period' ? [] : [{ ...common, field, value, proposals }];
  return [...begins, ...ends];
}

function readKind(text: string, kind: KindSpec): Paper {
  const layout = layOut(text, kind);
  const held = assign(layout, kind.fields);
  wrap(layout, held);
  // a lone name is taken for the person only when nothing else has claimed it
  const person = kind.fields.filter((spec) => spec.shape === 'person' && spec.bare);
  held.push(
    ...bare(
      layout,
      person.filter((spec) => !held.some((one) => one.spec === spec)),
      0.7,
    ),
  );
  const order = kind.fields.flatMap(({ field, until }) => [field, until]);
  const readings = held
    .flatMap((one) => readingsOf(layout, one))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const leftover = layout.cells
    .filter(({ owner, printed, text: rest }) => !owner && !printed && /[\p{L}\p{N}]/u.test(rest))
    .map(({ text: rest }) => rest.trim());
  return { kind: kind.kind, readings, leftover };
}

/**
 * Reads what a phone's camera or a scan app made of a paper.
 *
 * @param pasted the text as it was pasted, any line breaks
 * @param kind the paper it is said to be; null tells it by its words
 * @returns null where no known paper is recognised
 */
export function readPaper(pasted: string, kind: PaperKind | null = null): Paper | null {
  const passport = kind === null || kind === 'passport' ? readPassport(pasted) : null;
  if (passport || kind === 'passport') return passport;
  const folded = pasted
    .split('\n')
    .map(foldLine)
    .join('\n')
    .replace(/(?<=\p{sc=Han}) +(?=\p{sc=Han})/gu, '');
  if (kind) {
    const spec = kindSpecs.find((one) => one.kind === kind);
    return spec ? readKind(pasted, spec) : null;
  }
  const [best] = kindSpecs
    .map((spec) => ({ spec, score: evidence(folded, spec) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= 2 ? readKind(pasted, best.spec) : null;
}
