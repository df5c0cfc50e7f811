import * as z from 'zod/mini';
import { completed } from './complete.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { database, type ProfileRow } from './database.ts';
import { putSealedDocuments, type RemovedDocument, takeDocuments } from './documents.ts';
import type { Filing } from './filing.ts';
import { newId } from './new-id.ts';
import {
  type DomainRecord,
  domainSchema,
  type Person,
  type Profile,
  personSchema,
  profileSchema,
  type Service,
  type Shareholder,
  schemaVersion,
  serviceSchema,
  shareholderSchema,
} from './schema.ts';
import { guarded, StorageError } from './storage-error.ts';

/** An empty company with one website, not stored yet. */
export function newProfile(now: Date): Profile {
  const at = now.toISOString();
  const services = [newService('website')];
  return z.parse(profileSchema, { schemaVersion, id: newId(), services, createdAt: at, updatedAt: at });
}

/** An empty service of this kind (a vocabulary id of `serviceKind`). */
export function newService(serviceKind: string): Service {
  return z.parse(serviceSchema, { id: newId(), serviceKind });
}

/** An empty person. */
export function newPerson(): Person {
  return z.parse(personSchema, { id: newId() });
}

/** An empty shareholder. */
export function newShareholder(): Shareholder {
  return z.parse(shareholderSchema, { id: newId() });
}

/** A domain of which nothing is known yet. */
export function newDomain(): DomainRecord {
  return z.parse(domainSchema, { id: newId() });
}

function rowOf(profile: Profile): ProfileRow {
  return { id: profile.id, createdAt: profile.createdAt, updatedAt: profile.updatedAt, profile };
}

/**
 * The companies, the one changed last first. Throws `StorageError`, as every function of this file does.
 *
 * @param most so many of them at most, for who shows the first ones before a long list is read
 */
export function listProfiles(most = Number.POSITIVE_INFINITY): Promise<Profile[]> {
  return guarded(async () => {
    const rows = await database().profiles.orderBy('updatedAt').reverse().limit(most).toArray();
    return rows.map(({ profile }) => completed(profile));
  });
}

/** How many companies are stored. */
export function countProfiles(): Promise<number> {
  return guarded(() => database().profiles.count());
}

/** The company of this id, null when there is none. */
export function getProfile(id: string): Promise<Profile | null> {
  return guarded(async () => {
    const row = await database().profiles.get(id);
    return row ? completed(row.profile) : null;
  });
}

/** Stores a new company or replaces the stored one. */
export function saveProfile(profile: Profile): Promise<void> {
  return guarded(async () => {
    await database().profiles.put(rowOf(profile));
  });
}

/** What a change of a stored company did. */
export interface ChangedProfile {
  /** the company as stored */
  profile: Profile;
  /** what another page had written meanwhile and this change wrote over */
  conflicts: readonly Conflict[];
}

/**
 * Changes the stored company in one transaction, so that two pages that edit different values at the same
 * time both keep theirs; where both edit the same value the later one is stored, and the other is told.
 * Throws reason `missing` when it was removed meanwhile.
 *
 * @param seen what the person saw while making the change; null where nobody looks
 */
export function changeProfile(
  id: string,
  change: (profile: Profile) => Profile,
  now: Date,
  seen: Profile | null = null,
): Promise<ChangedProfile> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', db.profiles, async () => {
      const row = await db.profiles.get(id);
      if (!row) throw new StorageError('missing');
      const stored = completed(row.profile);
      const profile = { ...change(stored), id, updatedAt: now.toISOString() };
      await db.profiles.put(rowOf(profile));
      const conflicts = seen ? conflictsOf(seen, change(seen), stored) : [];
      return { profile, conflicts };
    }),
  );
}

/** A removed company with all that belonged to it: the token that brings it back. */
export interface RemovedProfile {
  profile: Profile;
  filings: Filing[];
  documents: RemovedDocument[];
}

/** Removes a company, its filings and its documents. Null when there was none. */
export function removeProfile(id: string): Promise<RemovedProfile | null> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', [db.profiles, db.filings, db.documents, db.scans, db.choices], async () => {
      const row = await db.profiles.get(id);
      if (!row) return null;
      const filings = await db.filings.where({ profileId: id }).toArray();
      const documents = await takeDocuments(id);
      await db.profiles.delete(id);
      await db.filings.where({ profileId: id }).delete();
      if ((await db.choices.get('active'))?.profileId === id) await db.choices.delete('active');
      return { profile: row.profile, filings, documents };
    }),
  );
}

/** Brings a removed company back as it was; a company stored under its id since then is kept. */
export function restoreProfile(removed: RemovedProfile): Promise<void> {
  const db = database();
  return guarded(() =>
    db.transaction('rw', [db.profiles, db.filings, db.documents, db.scans], async () => {
      if (await db.profiles.get(removed.profile.id)) return;
      await db.profiles.put(rowOf(removed.profile));
      await db.filings.bulkPut(removed.filings);
      await putSealedDocuments(removed.documents);
    }),
  );
}

/** Stores a copy under a new id, services and people with it; filings and documents stay with the original. */
export function duplicateProfile(id: string, now: Date): Promise<Profile> {
  return guarded(async () => {
    const original = await getProfile(id);
    if (!original) throw new StorageError('missing');
    const at = now.toISOString();
    const services = original.services.map((service) => ({ ...service, id: newId() }));
    const copy = { ...structuredClone(original), services, id: newId(), createdAt: at, updatedAt: at };
    await saveProfile(copy);
    return copy;
  });
}
