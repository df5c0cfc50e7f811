import { say } from '@/components/journey/note-stage.ts';
import type { Journey } from '@/components/journey/use-journeys.ts';
import type { Suggested } from '@/lib/journey/notices/index.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import { changeFiling } from '@/lib/profile/filings.ts';
import { changeProfile } from '@/lib/profile/profiles.ts';

/** Stores the number with the service and notes the stage that gave it. */
async function takeNumber({ filing, facts }: Journey, suggested: Suggested & { kind: 'number' }) {
  const { which, number, stageId, on } = suggested;
  const withNumber = <S extends { id: string }>(service: S) =>
    service.id === filing.serviceId ? { ...service, [which]: number } : service;
  await changeProfile(
    filing.profileId,
    (profile) => ({ ...profile, services: profile.services.map(withNumber) }),
    new Date(),
  );
  await say(filing.id, facts, { kind: 'note', stageId, state: { state: 'done', on } });
}

/** Does what the person accepted. Throws `StorageError`; nothing is stored then. */
export async function accept(journey: Journey, suggested: Suggested): Promise<void> {
  if (suggested.kind === 'number') return takeNumber(journey, suggested);
  if (suggested.kind !== 'order') return say(journey.filing.id, journey.facts, suggested);
  const now = new Date();
  await changeFiling(journey.filing.id, (filing) => ({ ...filing, orderNumber: suggested.number }), now);
  await tellFilingsChanged(now);
}
