import { findLabels } from './find-labels.ts';
import { foldLine } from './fold.ts';
import { type KindSpec, kindSpecs } from './kinds/index.ts';
import type { PaperKind } from './paper.ts';
import { looksLikePassport } from './passport.ts';
import { shapes } from './shapes/index.ts';
import { tellKind } from './tell-kind.ts';

/** Papers that are told apart line by line; a company has one of its papers, and what is a card shares its labels. */
type Group = 'company' | 'card' | 'domainCertificate' | 'passport';
const groups: readonly Group[] = ['company', 'card', 'domainCertificate', 'passport'];
const groupOfKind: Readonly<Record<PaperKind, Group>> = {
  businessLicence: 'company',
  representativeOffice: 'company',
  organisation: 'company',
  residentId: 'card',
  residencePermit: 'card',
  travelPermit: 'card',
  permanentResident: 'card',
  domainCertificate: 'domainCertificate',
  passport: 'passport',
};
const groupOf = ({ kind }: KindSpec): Group => groupOfKind[kind];

/** What a line must say for another paper before it is taken for one: a title, or two labels of its own. */
const switching = 2.5;
const title = 3;
/** Each line is read for every kind of paper, so that there is an end. */
const mostLines = 250;
const passportWords = /护照|passport|surname|given names|nationality|国籍|place of birth|出生地点|签发地/gi;

interface Line {
  raw: string;
  says: Record<Group, number>;
}

function wordsFor(text: string, kind: KindSpec): number {
  const labels = new Set(findLabels(text, kind).flatMap(({ spec }) => spec.field ?? []));
  const signs = new Set([...text.matchAll(kind.signs)].map(([sign]) => sign.toLowerCase()));
  const bare = kind.fields.filter(
    (spec) => spec.bare && spec.shape !== 'period' && (shapes[spec.shape](text)?.score ?? 0) >= 0.9,
  );
  // a code with its check character right stands on this paper alone
  const hasCode = bare.some(({ shape }) => shape === 'residentId' || shape === 'creditCode');
  const plain = Math.min(Math.max(labels.size, signs.size) + bare.length, 6);
  return plain + (kind.titles.test(text) || hasCode ? title : 0);
}

function lineOf(raw: string): Line {
  const text = foldLine(raw).replace(/(?<=\p{sc=Han}) +(?=\p{sc=Han})/gu, '');
  const says: Record<Group, number> = { company: 0, card: 0, domainCertificate: 0, passport: 0 };
  if (text.trim() === '') return { raw, says };
  for (const kind of kindSpecs) {
    const group = groupOf(kind);
    says[group] = Math.max(says[group], wordsFor(text, kind));
  }
  const words = new Set([...text.matchAll(passportWords)].map(([word]) => word.toLowerCase()));
  // a passport has the labels of a card as well, and others beside them
  const own = Math.min(words.size, 2) + (looksLikePassport(text) ? title + 1 : 0);
  says.passport = own > 0 ? own + says.card : 0;
  return { raw, says };
}

/** Which paper each line belongs to: what it says itself, and a price for every change. Viterbi's algorithm. */
function groupsOf(lines: readonly Line[]): Group[] {
  let best = groups.map((group) => ({ worth: lines[0]?.says[group] ?? 0, path: [group] }));
  for (const { says } of lines.slice(1)) {
    best = groups.map((group) => {
      const [from] = best
        .map(({ worth, path }) => ({ worth: worth - (path.at(-1) === group ? 0 : switching), path }))
        // what says nothing goes on with the paper before it: values stand below their labels
        .sort(
          (a, b) => b.worth - a.worth || Number(a.path.at(-1) === group) - Number(b.path.at(-1) === group),
        );
      return { worth: (from?.worth ?? 0) + says[group], path: [...(from?.path ?? []), group] };
    });
  }
  return best.reduce((a, b) => (b.worth > a.worth ? b : a)).path;
}

/**
 * Where a second card or certificate of one kind begins: at a label that came before and has another value now.
 * A licence is not parted, since a company has one, and recognition finds its labels in its print again.
 */
function sameKindStarts(lines: readonly string[], kind: KindSpec): number[] {
  const starts: number[] = [];
  let seen = new Map<unknown, string>();
  for (const [at, raw] of lines.entries()) {
    const text = foldLine(raw);
    for (const { spec, end } of findLabels(text, kind)) {
      if (spec.field === null || spec.wraps) continue;
      const rest = text.slice(end).trim() === '' ? foldLine(lines[at + 1] ?? '') : text.slice(end);
      const match = shapes[spec.shape](rest);
      if (!match || match.score < 0.5) continue;
      const value = `${match.value} ${match.until ?? ''}`;
      const before = seen.get(spec);
      if (before !== undefined && before !== value) {
        // its title stands above
        const above = kind.titles.test(foldLine(lines[at - 1] ?? '').replace(/\s/g, '')) ? 1 : 0;
        starts.push(at - above);
        seen = new Map();
      }
      seen.set(spec, value);
    }
  }
  return starts;
}

/**
 * Parts a text in which several papers were pasted one after the other: a licence, its representative's card,
 * a domain certificate. Nothing is left out: joined by line breaks the parts are the text again.
 *
 * @param pasted any line breaks; a text of more lines than a handful of papers has is left whole
 * @returns at least one part; each is one paper, or a rest that is none
 */
export function splitPapers(pasted: string): string[] {
  const raw = pasted.split(/\r\n|[\r\n\u2028\u2029]/);
  if (raw.length > mostLines) return [pasted];
  const lines = raw.map(lineOf);
  const order = groupsOf(lines);
  const starts = new Set([0]);
  order.forEach((group, at) => {
    if (at > 0 && order[at - 1] !== group) starts.add(at);
  });
  const bounds = [...starts].sort((a, b) => a - b);
  return bounds.flatMap((from, n) => {
    const own = lines.slice(from, bounds[n + 1]).map(({ raw }) => raw);
    const alike = kindSpecs.filter((one) => groupOf(one) === order[from] && groupOf(one) !== 'company');
    const kind = tellKind(own.join('\n'), alike) ?? alike[0];
    const inner = kind ? [0, ...sameKindStarts(own, kind)] : [0];
    return inner.map((start, i) => own.slice(start, inner[i + 1]).join('\n'));
  });
}
