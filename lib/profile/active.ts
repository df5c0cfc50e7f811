import { completed } from './complete.ts';
import { database } from './database.ts';
import type { Profile, Service } from './schema.ts';
import { guarded } from './storage-error.ts';

/** The company and service that the person works on. */
export interface Active {
  profile: Profile;
  /** null when the company has no service */
  service: Service | null;
}

/** The chosen company and service; without a choice the company changed last. Null without any company. */
export function getActive(): Promise<Active | null> {
  return guarded(async () => {
    const db = database();
    const choice = await db.choices.get('active');
    const chosen = choice ? await db.profiles.get(choice.profileId) : undefined;
    const row = chosen ?? (await db.profiles.orderBy('updatedAt').last());
    if (!row) return null;
    const profile = completed(row.profile);
    const { services } = profile;
    const service = services.find(({ id }) => id === choice?.serviceId) ?? services[0] ?? null;
    return { profile, service };
  });
}

/** Remembers the choice; a null service means the company's first one. */
export function setActive(profileId: string, serviceId: string | null): Promise<void> {
  return guarded(async () => {
    await database().choices.put({ id: 'active', profileId, serviceId });
  });
}
