import { type Leaf, leaves } from '@/lib/profile/index.ts';

/**
 * Values that most forms ask for beside those without which none goes through, by field key. All others
 * stand folded away: some forms ask for them.
 */
const alsoMain: ReadonlySet<string> = new Set([
  'organizer.certificateLongTerm',
  'organizer.certificateValidFrom',
  'organizer.certificateValidUntil',
  'organizer.postcode',
  'organizer.phone',
  'organizer.email',
  'principal.idLongTerm',
  'principal.landline',
  'principal.position',
  'site.preApprovalNumber',
  'site.ip',
  'site.launchDate',
  'site.icpNumber',
  'accessProvider.name',
  'accessProvider.jurisdiction',
  'accessProvider.region',
  ...leaves.licence.map(({ key }) => key),
]);

/** True for a value that is shown at once. */
export function isMain({ key, needed }: Leaf): boolean {
  return needed === true || /^(app|shareholder|domain)\./.test(key) || alsoMain.has(key);
}
