import { useMemo, useState } from 'react';
import { type Paper, type PaperField, type PaperKind, readPaper } from '@/lib/papers/index.ts';
import { newPerson, type Profile } from '@/lib/profile/index.ts';
import { isKnown, likelyPerson, type Offer, offersOf } from '@/lib/profile/paper/index.ts';

/** A value that is offered with no doubt about it: read under its label, right by the rules, replacing nothing. */
function isSafe(offer: Offer): boolean {
  const doubted = offer.reading?.certainty === 'likely' && offer.because === 'paper';
  return !doubted && offer.now === '' && offer.findings.every(({ severity }) => severity !== 'error');
}

/** What is pasted, what was read from it, and what the person has said of it so far. Nothing is stored by it. */
export function usePaper(profile: Profile, today: string) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PaperKind | null>(null);
  const [changed, setChanged] = useState<Partial<Record<PaperField, string>>>({});
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [person, setPerson] = useState<string | null>(null);
  const [service, setService] = useState<string | null>(null);
  const [stranger, setStranger] = useState(newPerson);

  const read = useMemo(() => readPaper(text, kind), [text, kind]);
  const paper = useMemo<Paper | null>(
    () =>
      read && {
        ...read,
        readings: read.readings.map((one) => ({ ...one, value: changed[one.field] ?? one.value })),
      },
    [read, changed],
  );
  const personId = person ?? (paper && likelyPerson(profile, paper)) ?? stranger.id;
  const serviceId = service ?? profile.services[0]?.id ?? '';
  const offers = useMemo(
    () => (paper ? offersOf(paper, profile, { personId, serviceId }, today) : []),
    [paper, profile, personId, serviceId, today],
  );
  const isTicked = (offer: Offer) => !isKnown(offer) && (ticks[offer.id] ?? isSafe(offer));
  return {
    text,
    kind,
    paper,
    offers,
    personId,
    serviceId,
    stranger,
    isTicked,
    /** another text begins anew, whatever was said of the one before */
    paste: (next: string) => {
      setText(next);
      setChanged({});
      setTicks({});
      setPerson(null);
      if (next.trim() === '') {
        setKind(null);
        setStranger(newPerson());
      }
    },
    setKind,
    setPerson,
    setService,
    change: (field: PaperField, value: string) => setChanged((before) => ({ ...before, [field]: value })),
    tick: (id: string, on: boolean) => setTicks((before) => ({ ...before, [id]: on })),
    tickAll: (on: boolean) => setTicks(Object.fromEntries(offers.map(({ id }) => [id, on]))),
  };
}

export type PaperState = ReturnType<typeof usePaper>;
