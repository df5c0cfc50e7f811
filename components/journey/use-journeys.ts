import { useEffect } from 'react';
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
  type ServiceFacts,
} from '@/lib/journey/index.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { type Active, getActive } from '@/lib/profile/active.ts';
import type { Filing } from '@/lib/profile/filing.ts';
import { listFilings } from '@/lib/profile/filings.ts';
import type { Profile, Service } from '@/lib/profile/index.ts';
import { listProfiles } from '@/lib/profile/profiles.ts';

/** One filing with everything that follows from it today. */
export interface Journey {
  filing: Filing;
  facts: ServiceFacts;
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

/** As much of a company and its service as the journey asks for. */
export function serviceFacts({ organizer }: Profile, service: Service): ServiceFacts {
  const { commercial, interactive, serviceKind } = service;
  return { commercial, interactive, serviceKind, region: organizer.region, organizerType: organizer.type };
}

/** What follows from a filing today; null when its company or service was removed. */
export function journeyOf(filing: Filing, profiles: readonly Profile[], today: string): Journey | null {
  const profile = profiles.find(({ id }) => id === filing.profileId);
  const service = profile?.services.find(({ id }) => id === filing.serviceId);
  if (!profile || !service) return null;
  const facts = serviceFacts(profile, service);
  const stages = plan(filing, facts);
  return {
    filing,
    facts,
    company: companyName(profile),
    service: serviceName(service),
    stages,
    next: nextStep(filing, facts, today),
    dates: deadlines(filing, facts, today),
    progress: progressOf(stages),
  };
}

/** Follows all filings, the one of the company and service in hand first. */
export function useJourneys(today: string): Stored<Journeys> {
  const stored = useStored(async () => {
    const [active, profiles, filings] = await Promise.all([getActive(), listProfiles(), listFilings()]);
    const isInHand = ({ filing }: Journey) =>
      filing.profileId === active?.profile.id && filing.serviceId === active.service?.id;
    const journeys = filings
      .flatMap((filing) => journeyOf(filing, profiles, today) ?? [])
      .sort((a, b) => Number(isInHand(b)) - Number(isInHand(a)));
    return { active, profiles, journeys };
  }, [today]);
  const isReady = stored.state === 'ready';
  useEffect(() => {
    // unlocking, an import, a removed company: whatever happened since, badge and reminders follow
    if (isReady) void tellFilingsChanged(new Date());
  }, [isReady]);
  return stored;
}
