import { type Stored, useStored } from '@/components/use-stored.ts';
import { countProfiles, listProfiles, type Profile } from '@/lib/profile/index.ts';
import { shownAtOnce } from './company-search.ts';

/** The companies as far as they are read. */
interface CompanyList {
  /** the one changed last first */
  companies: readonly Profile[];
  /** how many there are, read or not */
  count: number;
  /** all of them are read */
  whole: boolean;
}

/** Follows all companies; of many, those that are shown first come before the rest is read and opened. */
export function useCompanyList(): Stored<CompanyList> {
  const first = useStored(async () => ({
    companies: await listProfiles(shownAtOnce),
    count: await countProfiles(),
  }));
  const isMore = first.state === 'ready' && first.value.count > first.value.companies.length;
  const all = useStored(async () => (isMore ? listProfiles() : null), [isMore]);
  if (first.state !== 'ready') return first;
  if (all.state === 'failed') return all;
  if (!isMore) return { state: 'ready', value: { ...first.value, whole: true } };
  const companies = all.state === 'ready' ? all.value : null;
  return {
    state: 'ready',
    value: companies ? { companies, count: companies.length, whole: true } : { ...first.value, whole: false },
  };
}
