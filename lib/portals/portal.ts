/** How far a statement about a portal can be trusted; carried from the facts, shown to the person. */
export type Certain = 'certain' | 'sourced' | 'general-knowledge' | 'unverified';

export interface PortalStep {
  id: string;
  /** Chinese step title as the portal shows it; matched against the page's own step bar and headings */
  titles: readonly string[];
  /** tested against path + search + hash; the first step whose route matches wins over titles */
  route?: RegExp;
}

export interface Portal {
  id: string;
  /** Chinese name; the English one is a catalogue string */
  name: string;
  /** the filing this portal serves */
  filing: 'icp' | 'miit' | 'psb' | 'licence';
  /** WebExtension match patterns: exactly what the manifest asks for */
  matches: readonly string[];
  steps: readonly PortalStep[];
  certain: Certain;
  /** keys of facts/portals.md section 12 */
  source: readonly string[];
  /** ISO date the facts were last checked */
  checkedOn: string;
}
