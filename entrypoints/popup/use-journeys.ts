import { companyName, serviceName } from '@/components/in-hand.ts';
import { type Stored, useStored } from '@/components/use-stored.ts';
import {
  type Deadline,
  deadlines,
  type NextStep,
  nextStep,
  type PlannedStage,
  plan,
  progressOf,
} from '@/lib/journey/index.ts';
import { type Active, getActive } from '@/lib/profile/active.ts';
import type { Filing } from '@/lib/profile/filing.ts';
import { listFilings } from '@/lib/profile/filings.ts';
import type { Profile } from '@/lib/profile/index.ts';
import { listProfiles } from '@/lib/profile/profiles.ts';

/** One filing with everything that the popup says about it. */
export interface Journey {
  filing: Filing;
  company: string;
  service: string;
  stages: PlannedStage[];
  next: NextStep;
  dates: Deadline[];
  progress: { done: number; total: number };
}

export interface Journeys {
  active: Active | null;
  profiles: readonly Profile[];
  journeys: readonly Journey[];
}

/** What follows from a filing today; null when its company or service was removed. */
function journeyOf(filing: Filing, profiles: readonly Profile[], today: string): Journey | null {
  const profile = profiles.find(({ id }) => id === filing.profileId);
  const service = profile?.services.find(({ id }) => id === filing.serviceId);
  if (!profile || !service) return null;
  const stages = plan(filing, service);
  return {
    filing,
    company: companyName(profile),
    service: serviceName(service),
    stages,
    next: nextStep(filing, service, today),
    dates: deadlines(filing, service, today),
    progress: progressOf(stages),
  };
}

/** Follows all filings, the one of the company and service in hand first. */
export function useJourneys(today: string): Stored<Journeys> {
  return useStored(async () => {
    const [active, profiles, filings] = await Promise.all([getActive(), listProfiles(), listFilings()]);
    const isInHand = ({ filing }: Journey) =>
      filing.profileId === active?.profile.id && filing.serviceId === active.service?.id;
    const journeys = filings
      .flatMap((filing) => journeyOf(filing, profiles, today) ?? [])
      .sort((a, b) => Number(isInHand(b)) - Number(isInHand(a)));
    return { active, profiles, journeys };
  }, [today]);
}
