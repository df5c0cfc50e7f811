import { type Active, getActive, setActive } from '@/lib/profile/active.ts';
import type { Profile } from '@/lib/profile/index.ts';
import { listProfiles } from '@/lib/profile/profiles.ts';
import { type Stored, useStored } from './use-stored.ts';

/** The company and service in hand, with everything that could be in hand. */
export interface Companies {
  active: Active | null;
  all: readonly Profile[];
}

/** Follows the saved companies and the choice among them. */
export function useCompanies(): Stored<Companies> {
  return useStored(async () => ({ active: await getActive(), all: await listProfiles() }));
}

/** What a company is called where it has no Chinese name yet. */
export function companyName({ organizer }: Profile): string {
  return organizer.englishName || organizer.name || '—';
}

/** What a service is called, with its first domain where the name does not tell. */
export function serviceName(service: Profile['services'][number]): string {
  const [domain] = service.domain;
  return [service.name, domain].filter(Boolean).join(' · ') || '—';
}

export { setActive };
