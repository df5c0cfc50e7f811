import { chinaDate, deadlines } from '@/lib/journey/index.ts';
import { type Due, duesOf } from '@/lib/journey/reminders/index.ts';
import { listFilings } from '@/lib/profile/filings.ts';
import { listProfiles } from '@/lib/profile/profiles.ts';

/** The dates of all filings at this moment; null when the saved data cannot be read, as while it is locked. */
export async function currentDues(now: Date): Promise<Due[] | null> {
  try {
    const filings = await listFilings();
    // without a filing nothing of the companies is asked for
    const profiles = filings.length > 0 ? await listProfiles() : [];
    const today = chinaDate(now);
    return filings.flatMap((filing) => {
      const profile = profiles.find(({ id }) => id === filing.profileId);
      const service = profile?.services.find(({ id }) => id === filing.serviceId);
      if (!profile || !service) return [];
      const { region, type } = profile.organizer;
      return duesOf(filing.id, deadlines(filing, { ...service, region, organizerType: type }, today));
    });
  } catch {
    return null;
  }
}
