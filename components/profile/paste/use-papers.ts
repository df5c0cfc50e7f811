import { useMemo, useState } from 'react';
import { type Paper, type PaperField, type PaperKind, readPaper, readPapers } from '@/lib/papers/index.ts';
import { newDomain, newPerson, type Profile } from '@/lib/profile/index.ts';
import {
  allOf,
  type Change,
  changeOf,
  type Fresh,
  isKnown,
  likelyPerson,
  type Offer,
  offersOf,
} from '@/lib/profile/paper/index.ts';

/** A value that is offered with no doubt about it: read under its label, right by the rules, replacing nothing. */
function isSafe(offer: Offer): boolean {
  const doubted = offer.reading?.certainty === 'likely' && offer.because === 'paper';
  return !doubted && offer.now === '' && offer.findings.every(({ severity }) => severity !== 'error');
}

/** What the person has said of one paper so far. */
interface Said {
  changed: Partial<Record<PaperField, string>>;
  ticks: Readonly<Record<string, boolean>>;
  person: string | null;
  service: string | null;
  fresh: Fresh;
}

const silent = (): Said => ({
  changed: {},
  ticks: {},
  person: null,
  service: null,
  fresh: { person: newPerson(), domain: newDomain() },
});

/** One of the papers that were pasted: what it offers, and what may be said of it. */
export interface PaperState {
  paper: Paper;
  /** the company as it is with what was agreed to of the papers before this one */
  profile: Profile;
  offers: readonly Offer[];
  agreed: readonly Offer[];
  personId: string;
  serviceId: string;
  stranger: Fresh['person'];
  isTicked: (offer: Offer) => boolean;
  /** the value is here only because a paper above it says the same */
  isFromAbove: (offer: Offer) => boolean;
  setPerson: (id: string | null) => void;
  setService: (id: string | null) => void;
  change: (field: PaperField, value: string) => void;
  tick: (id: string, on: boolean) => void;
  tickAll: (on: boolean) => void;
}

function stateOf(
  read: Paper,
  said: Said,
  [profile, stored]: readonly [Profile, Profile],
  today: string,
  say: (more: (before: Said) => Partial<Said>) => void,
): PaperState {
  const { changed, ticks, fresh } = said;
  const paper = {
    ...read,
    readings: read.readings.map((one) => ({ ...one, value: changed[one.field] ?? one.value })),
  };
  const personId = said.person ?? likelyPerson(profile, paper) ?? fresh.person.id;
  const serviceId = said.service ?? profile.services[0]?.id ?? '';
  const target = { personId, serviceId, domainId: fresh.domain.id };
  const offers = offersOf(paper, profile, target, today);
  const known = new Set(
    offersOf(paper, stored, target, today)
      .filter(isKnown)
      .map(({ id }) => id),
  );
  const isTicked = (offer: Offer) => !isKnown(offer) && (ticks[offer.id] ?? isSafe(offer));
  return {
    paper,
    profile,
    offers,
    agreed: offers.filter(isTicked),
    personId,
    serviceId,
    stranger: fresh.person,
    isTicked,
    isFromAbove: (offer) => isKnown(offer) && !known.has(offer.id),
    setPerson: (person) => say(() => ({ person })),
    setService: (service) => say(() => ({ service })),
    change: (field, value) => say((before) => ({ changed: { ...before.changed, [field]: value } })),
    tick: (id, on) => say((before) => ({ ticks: { ...before.ticks, [id]: on } })),
    tickAll: (on) => say(() => ({ ticks: Object.fromEntries(offers.map(({ id }) => [id, on])) })),
  };
}

/** The papers of a text: told by their words, or the one that the person says it is. */
function papersIn(text: string, kind: PaperKind | null): Paper[] {
  if (kind === null) return readPapers(text).map(({ paper }) => paper);
  const paper = readPaper(text, kind);
  return paper ? [paper] : [];
}

/** What is pasted, what was read from it, and what the person has said of it so far. Nothing is stored by it. */
export function usePapers(profile: Profile, today: string) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PaperKind | null>(null);
  const [all, setAll] = useState<readonly Said[]>([]);

  const [read, setRead] = useState<readonly Paper[]>([]);
  const { states, change } = useMemo(() => {
    const say = (at: number) => (more: (before: Said) => Partial<Said>) =>
      setAll((before) => before.map((said, i) => (i === at ? { ...said, ...more(said) } : said)));
    const changes: Change[] = [];
    const states: PaperState[] = [];
    let next = profile;
    for (const [at, said] of all.slice(0, read.length).entries()) {
      const state = stateOf(read[at] as Paper, said, [next, profile], today, say(at));
      const own = changeOf(state.agreed, next, said.fresh);
      next = own.apply(next);
      changes.push(own);
      states.push(state);
    }
    return { states, change: allOf(changes) };
  }, [read, all, profile, today]);
  return {
    text,
    kind,
    papers: states,
    agreed: states.flatMap(({ agreed }) => agreed),
    /** stores what was agreed to of every paper */
    change,
    /** another text begins anew, whatever was said of the one before */
    paste: (next: string) => {
      const as = next.trim() === '' ? null : kind;
      const papers = papersIn(next, as);
      setText(next);
      setKind(as);
      setRead(papers);
      setAll(Array.from({ length: papers.length || 1 }, silent));
    },
    setKind: (next: PaperKind | null) => {
      setKind(next);
      setRead(papersIn(text, next));
    },
  };
}

export type PapersState = ReturnType<typeof usePapers>;
