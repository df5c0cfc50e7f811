/** How far a set of options can be trusted, as in the facts. */
export type SetCertainty = 'certain' | 'sourced' | 'general-knowledge';

export interface VocabularyOption {
  /** stable id, stored in profiles */
  id: string;
  /** every Chinese spelling seen or known, best first */
  zh: readonly string[];
  /** words of wider meaning that take it where a form asks no further (单位 / 个人), tried after all of `zh` */
  wider?: readonly string[];
}

export interface OptionSet {
  options: readonly VocabularyOption[];
  certain: SetCertainty;
  /** keys of facts/portals.md section 12; GK = general knowledge */
  source: readonly string[];
}

/** Builds a set from `id: 'spelling|spelling|…'`, in the order given. */
export function optionSet(
  certain: SetCertainty,
  source: readonly string[],
  spellings: Readonly<Record<string, string>>,
): OptionSet {
  const options = Object.entries(spellings).map(([id, zh]) => ({ id, zh: zh.split('|') }));
  return { options, certain, source };
}

/** Every one of `names` (`安卓|Android`) with every one of `ends` after it, as spellings for `optionSet`. */
export function withEnds(names: string, ends: readonly string[]): string {
  return names
    .split('|')
    .flatMap((name) => ends.map((end) => name + end))
    .join('|');
}
