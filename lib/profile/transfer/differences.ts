import type { DocumentInfo } from '../documents.ts';
import type { Filing } from '../filing.ts';
import type { Profile } from '../schema.ts';

/** One value that an import would change. */
export interface ValueChange {
  /** property path inside the company, such as `organizer.name`, `services.0.domain` */
  path: string;
  before: string;
  after: string;
}

/** What an import would do to one company. */
export interface ProfileDifference {
  profile: Profile;
  status: 'new' | 'changed' | 'same';
  /** only for `changed` */
  changes: readonly ValueChange[];
}

/** Values by path, as text. Dates of storage are no content, so they are left out. */
function flatten(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    into.set(path, value.join(', '));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (path === '' && /^(id|schemaVersion|createdAt|updatedAt)$/.test(name)) continue;
      flatten(inner, path ? `${path}.${name}` : name, into);
    }
  } else into.set(path, value === null || value === undefined ? '' : String(value));
  return into;
}

function changesBetween(before: Profile, after: Profile): ValueChange[] {
  const [old, next] = [flatten(before, '', new Map()), flatten(after, '', new Map())];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((path) => {
    const change = { path, before: old.get(path) ?? '', after: next.get(path) ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

/** What importing these companies would change, in the order of the file. Changes nothing itself. */
export function differences(incoming: readonly Profile[], stored: readonly Profile[]): ProfileDifference[] {
  return incoming.map((profile) => {
    const known = stored.find(({ id }) => id === profile.id);
    const changes = known ? changesBetween(known, profile) : [];
    return { profile, status: known ? (changes.length > 0 ? 'changed' : 'same') : 'new', changes };
  });
}

/**
 * Filings of the file that are not stored yet, or were changed later than the stored ones.
 *
 * @param owners ids of the companies that are stored or come with the file; a filing of no company is left out
 */
export function newerFilings(
  incoming: readonly Filing[],
  stored: readonly Filing[],
  owners: ReadonlySet<string>,
): Filing[] {
  return incoming.filter((filing) => {
    const known = stored.find(({ id }) => id === filing.id);
    return owners.has(filing.profileId) && (!known || known.updatedAt < filing.updatedAt);
  });
}

/** What an import would do to the scans. */
export interface DocumentDifference<Incoming> {
  added: Incoming[];
  /** each takes the place of a stored one */
  replaced: Incoming[];
  /** here already */
  same: number;
}

/**
 * Compares a file's scans with the stored ones. Of every kind but `other` there is one a subject, whatever its
 * id; one with the same id, size and date is the same.
 */
export function documentDifferences<Incoming extends Omit<DocumentInfo, 'thumbnail'>>(
  incoming: readonly Incoming[],
  stored: readonly Omit<DocumentInfo, 'thumbnail'>[],
): DocumentDifference<Incoming> {
  const found: DocumentDifference<Incoming> = { added: [], replaced: [], same: 0 };
  const slotOf = ({ profileId, kind, subjectId, id }: Omit<DocumentInfo, 'thumbnail'>) =>
    kind === 'other' ? id : [profileId, kind, subjectId].join(' ');
  const slots = new Map(stored.map((document) => [slotOf(document), document]));
  for (const document of incoming) {
    const known = stored.find(({ id }) => id === document.id) ?? slots.get(slotOf(document));
    if (!known) found.added.push(document);
    else if (known.id === document.id && known.size === document.size && known.addedAt === document.addedAt)
      found.same++;
    else found.replaced.push(document);
  }
  return found;
}
