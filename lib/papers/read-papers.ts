import { assign, bare, type Held } from './assign.ts';
import { partColumns } from './columns.ts';
import { type KindSpec, kindSpecs } from './kinds/index.ts';
import { type Layout, layOut } from './layout.ts';
import type { Paper, PaperField, PaperKind, Reading } from './paper.ts';
import { readPassport } from './passport.ts';
import { forgetNumbers } from './shapes/index.ts';
import { splitPapers } from './split-papers.ts';
import { formOf, tellKind } from './tell-kind.ts';
import { wrap } from './wrap.ts';

function snippet(layout: Layout, held: Held): string {
  const numbers = [...held.cells, ...(held.slot ? [held.slot] : [])].flatMap(({ line, last }) =>
    Array.from({ length: last - line + 1 }, (_, n) => line + n),
  );
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
  partColumns(layout);
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
  const read = new Set(readings.map(({ field }) => field));
  const labelled = layout.slots.flatMap(({ spec }) => [spec.field ?? [], spec.until ?? []].flat());
  const unread = [...new Set(labelled)].filter((field) => !read.has(field));
  const leftover = layout.cells
    .filter(({ owner, printed, text: rest }) => !owner && !printed && /[\p{L}\p{N}]/u.test(rest))
    .map(({ text: rest }) => rest.trim());
  return { kind: kind.kind, form: formOf(text, kind), readings, unread, leftover };
}

/**
 * Reads what a phone's camera or a scan app made of a paper.
 *
 * @param pasted the text as it was pasted, any line breaks
 * @param kind the paper it is said to be; null tells it by its words
 * @returns null where no known paper is recognised
 */
export function readPaper(pasted: string, kind: PaperKind | null = null): Paper | null {
  try {
    return readOne(pasted, kind);
  } finally {
    forgetNumbers();
  }
}

function readOne(pasted: string, kind: PaperKind | null = null): Paper | null {
  const passport = kind === null || kind === 'passport' ? readPassport(pasted) : null;
  if (passport || kind === 'passport') return passport;
  const spec = kind ? kindSpecs.find((one) => one.kind === kind) : tellKind(pasted);
  return spec ? readKind(pasted, spec) : null;
}

/** What makes a part of a text a paper of its own: one of these must have been read, whole. */
const proofs: Readonly<Record<PaperKind, readonly PaperField[]>> = {
  businessLicence: ['code', 'name'],
  representativeOffice: ['code', 'name'],
  organisation: ['code', 'name'],
  residentId: ['idNumber', 'authority', 'birthDate'],
  residencePermit: ['idNumber', 'authority', 'birthDate'],
  travelPermit: ['idNumber', 'authority', 'birthDate'],
  permanentResident: ['idNumber', 'authority', 'birthDate'],
  domainCertificate: ['domain'],
  passport: ['idNumber'],
};

const isProven = ({ kind, readings }: Paper) =>
  readings.length > 1 && readings.some(({ field }) => proofs[kind].includes(field));

/**
 * Reads a text in which one paper or several were pasted one after the other. A part that is no paper by itself
 * belongs to the one before it.
 *
 * @returns the papers in their order, one where the text is not clearly several; empty where none is recognised
 */
export function readPapers(pasted: string): readonly { text: string; paper: Paper }[] {
  try {
    return readSeveral(pasted);
  } finally {
    forgetNumbers();
  }
}

function readSeveral(pasted: string): readonly { text: string; paper: Paper }[] {
  const parts: { text: string; paper: Paper | null | undefined }[] = [];
  for (const text of splitPapers(pasted)) {
    const paper = readOne(text);
    const last = parts.at(-1);
    if (last === undefined || (paper && isProven(paper))) parts.push({ text, paper });
    // what is put together is read again
    else parts[parts.length - 1] = { text: `${last.text}\n${text}`, paper: undefined };
  }
  const papers = parts.flatMap(({ text, paper: read }) => {
    const paper = read === undefined ? readOne(text) : read;
    return paper ? [{ text, paper }] : [];
  });
  if (papers.length === parts.length && papers.every(({ paper }) => isProven(paper))) return papers;
  const whole = readOne(pasted);
  return whole ? [{ text: pasted, paper: whole }] : [];
}
