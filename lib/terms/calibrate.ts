import type { Draft } from './draft.ts';
import type { Likeness } from './likeness/by-likeness.ts';

const bounded = (share: number, least: number) => Math.min(1 - least, Math.max(least, share));
const odds = (share: number, least = 0.003) => {
  const p = bounded(share, least);
  return Math.log(p / (1 - p));
};
const log = (share: number) => Math.log(Math.max(0.03, share));

/** Logistic regression over the example forms, each read by a reader that had not learned from it. */
const base = 0.42;
const weights = {
  words: 0.53,
  meaning: 0.4,
  whose: 0.54,
  none: 0.14,
  noneAround: -0.26,
  whoseAround: 1.07,
  rival: -0.08,
  twice: -2.82,
  guessed: -0.44,
  contradicted: 0.2,
  options: 0.7,
};
const byOrigin: Partial<Record<NonNullable<Draft['how']>, number>> = {
  label: 0.08,
  begun: 0.97,
  section: 0.51,
  sequence: 0.01,
  default: -0.32,
  likeness: -0.64,
};

/** No reading that something speaks against is more than this, which is less than certain. */
const doubtful = 0.85;
/** Controls that fit worse than this could hold the value at best by accident. */
const poorFit = 0.55;

/** The options are those of the key, or offer somebody else's data: more than the words of a label. */
function answers({ reading }: Draft, key: string): boolean {
  if (key.includes('.sameAs')) return (reading?.score ?? 0) >= 0.8;
  return Boolean(reading?.sign && key.endsWith(`.${reading.sign}`));
}

/** From here on a reading by words and surroundings is plain, and offered at the least. */
const plainFrom = 0.85;
const offered = 0.5;

/** Two boxes under one label ask for the two halves of what the label says. */
const wholeOf = (key: string): string =>
  key.replace(/Valid(?:From|Until)$/, 'Validity').replace(/\.ip(?:Start|End)$/, '.ip');

/** What is known of how a key came about, as numbers; for `calibrate` and for finding its weights. */
export function witnesses(draft: Draft, likeness: Likeness): Record<keyof typeof weights, number> {
  const says = (what: string) => (draft.evidence.some((why) => why.startsWith(what)) ? 1 : 0);
  const key = says('sequence:pair') ? wholeOf(draft.key ?? '') : (draft.key ?? '');
  const meaning = likeness.meaning(key);
  return {
    words: odds(draft.confidence, 0.02),
    meaning: odds(meaning),
    whose: draft.how === 'begun' ? 0 : log(likeness.whose(key)),
    none: odds(likeness.none),
    noneAround: odds(likeness.noneAround),
    // who is named is meant, whoever is asked about beside them
    whoseAround: draft.how === 'label' || draft.how === 'begun' ? 0 : log(likeness.whoseAround(key)),
    rival: odds(Math.max(0, likeness.top - meaning)),
    twice: says('form:key given twice'),
    guessed: says('likeness:attribute'),
    options: answers(draft, key) ? 1 : 0,
    contradicted: Math.max(says('options:differ'), says('placeholder:differs')),
  };
}

/** How likely the draft's key is right, 0 to 1. */
export function chanceOf(draft: Draft, likeness: Likeness): number {
  if (!draft.key) return 0;
  const seen = witnesses(draft, likeness);
  const sum = (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (total, name) => total + weights[name] * seen[name],
    base + (byOrigin[draft.how ?? 'attribute'] ?? 0),
  );
  const chance = 1 / (1 + Math.exp(-sum));
  // a date box for a name, options that speak of something else: too rare among the examples to be learned
  const contradicted = seen.contradicted > 0 || seen.twice > 0 ? doubtful : 1;
  return Math.min(chance, contradicted) * Math.min(1, draft.fit / poorFit);
}

/** Makes the confidence the share of such readings that are right. Changes the draft. */
export function calibrate(draft: Draft, likeness: Likeness): void {
  if (!draft.key || draft.never) return;
  const chance = chanceOf(draft, likeness);
  // likeness may make a plain reading doubtful, and not unsaid: a person sees it and decides
  draft.confidence =
    draft.plain >= plainFrom ? Math.max(chance, offered * Math.min(1, draft.fit / poorFit)) : chance;
}
