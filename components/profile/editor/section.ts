import type { Findings, Profile } from '@/lib/profile/index.ts';
import type { Change } from './pen.ts';

/** What every section of the editor is given. */
export interface SectionProps {
  profile: Profile;
  findings: Findings;
  edit: (change: Change) => void;
  /** says what was removed and how to bring it back */
  offerUndo: (text: string, undo: () => void) => void;
}

/** Sections of the editor, in their order; the last part of the address `#companies/<id>/<section>`. */
export const sectionIds = [
  'certificate',
  'contact',
  'people',
  'services',
  'provider',
  'licence',
  'documents',
] as const;
export type SectionId = (typeof sectionIds)[number];
/** What the editor shows: a section, or the page that reads a paper (`#companies/<id>/paste`). */
export type View = SectionId | 'paste';

/** Which values of the organizer stand under "addresses and contact"; the rest belongs to the certificate. */
export const contactNames: readonly string[] = [
  'region',
  'contactAddress',
  'postcode',
  'phone',
  'fax',
  'email',
  'filingNumber',
  'remarks',
];

/** The section in which a place of the company is edited. */
export function sectionOf(place: string): SectionId {
  const [head = '', name = ''] = place.split('.');
  if (head === 'people' || head === 'roles') return 'people';
  if (head === 'services') return 'services';
  if (head === 'organizer') return contactNames.includes(name) ? 'contact' : 'certificate';
  return head === 'licence' || head === 'shareholders' ? 'licence' : 'provider';
}
