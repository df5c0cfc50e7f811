import { type Finding, finding, type Origin } from '../finding.ts';

const origin: Origin = { rule: 'domainOwner', source: 'QC, HW-KB', certain: false, checkedOn: '2025-12' };

const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/**
 * The domain must belong to the organizer. Some provinces take its legal representative or a shareholder too,
 * Ningxia only the organizer itself [S:HW-KB], so another owner is a warning.
 *
 * @param organizer values by field key, of which `organizer.name` and `organizer.region` are read
 */
export function checkDomainOwner(owner: string, organizer: Readonly<Record<string, string>>): Finding[] {
  const name = organizer['organizer.name'] ?? '';
  if (plain(owner) === '' || plain(name) === '' || plain(owner) === plain(name)) return [];
  const strict = organizer['organizer.region']?.startsWith('64') === true;
  return [finding(origin, strict ? 'onlyOrganizer' : 'other', 'warning')];
}
