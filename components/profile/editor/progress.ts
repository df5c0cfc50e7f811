import { type Findings, neededOf, type Profile } from '@/lib/profile/index.ts';
import { type SectionId, sectionIds, sectionOf } from './section.ts';

/** How far a section is. */
export interface Progress {
  /** needed values, and how many of them are there */
  needed: number;
  filled: number;
  /** values with an error or a warning */
  check: number;
  /** where the first needed value is missing, or the first value is wrong; null when all is well */
  next: string | null;
}

/** How far each section of a company is, by what an ICP filing needs and what the rules say. */
export function progressOf(profile: Profile, findings: Findings): Record<SectionId, Progress> {
  const progress = Object.fromEntries(
    sectionIds.map((id): [SectionId, Progress] => [id, { needed: 0, filled: 0, check: 0, next: null }]),
  ) as Record<SectionId, Progress>;
  for (const [place, filled] of neededOf(profile)) {
    const one = progress[sectionOf(place)];
    one.needed++;
    if (filled) one.filled++;
    else one.next ??= place;
  }
  for (const [place, found] of Object.entries(findings)) {
    if (found.every(({ severity }) => severity === 'hint')) continue;
    const one = progress[sectionOf(place)];
    one.check++;
    one.next ??= place;
  }
  return progress;
}

/** The sum of all sections. */
export function wholeOf(progress: Record<SectionId, Progress>): Progress {
  const all = Object.values(progress);
  const sum = (of: (one: Progress) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    needed: sum(({ needed }) => needed),
    filled: sum(({ filled }) => filled),
    check: sum(({ check }) => check),
    next: all.find(({ next }) => next !== null)?.next ?? null,
  };
}
