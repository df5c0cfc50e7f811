/**
 * A value on its way into one control. It is resolved from the profile outside the page, already in the
 * words that the control may use, so that the page room needs no tables.
 */
export type FillValue =
  /** `alternatives` are other right spellings, best first (an address without its province) */
  | { kind: 'text'; text: string; alternatives?: readonly string[] }
  /** one entry a wanted option; each entry lists the accepted option texts, best first */
  | { kind: 'choice'; wanted: readonly (readonly string[])[] }
  /** accepted names of each level, outermost first: province, prefecture, county */
  | { kind: 'region'; levels: readonly (readonly string[])[] }
  /** ISO `YYYY-MM-DD`; null means long-term (no end) */
  | { kind: 'date'; date: string | null }
  | { kind: 'date-range'; from: string; until: string | null }
  | { kind: 'flag'; on: boolean }
  /** several plain texts: domains, IP addresses */
  | { kind: 'list'; items: readonly string[] }
  /** a file as the form wants it; `data` is base64, '' while planning: bytes travel with the click only */
  | { kind: 'file'; name: string; type: string; data: string }
  /** national parts of a phone number; `area` is '' for a mobile */
  | { kind: 'phone'; country: string; area: string; number: string; extension: string };

/** What became of one field. `retry` says the page was not ready; asking again may work. */
export type FillOutcome = 'filled' | 'kept' | 'mismatch' | 'not-found' | 'refused' | 'retry';

export interface FillReport {
  ref: string;
  key: string;
  outcome: FillOutcome;
  /** message id for the reason, '' when filled (see locales ui.json, `fill.reason.*`) */
  reason: string;
  /** what the control holds after the fill, as read back */
  value: string;
  /** what it held before */
  before: string;
}
