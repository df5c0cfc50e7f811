import type { Journey, Journeys } from '@/components/journey/use-journeys.ts';
import { readSigns, type Suggestion, stepNotice, suggestionsFrom } from '@/lib/journey/notices/index.ts';
import type { FrameReport } from '@/lib/messages/client.ts';
import { type Portal, portalById } from '@/lib/portals/index.ts';

/** True when a page of this portal may speak of the filing: its own provider, or an authority. */
function concerns(portal: Portal | null, { filing }: Journey): boolean {
  if (portal === null || portal.kind === 'authority') return true;
  return filing.portal === portal.id || filing.portal === '' || filing.portal === 'other';
}

/** What the page in hand suggests about the filing in hand; empty when it says nothing new. */
export function findSuggestions(
  frames: readonly FrameReport[],
  { journeys, profiles }: Journeys,
  today: string,
): { journey: Journey; suggestions: Suggestion[] } | null {
  const top = frames.find(({ report }) => report.isTop) ?? frames[0];
  if (!top) return null;
  const portal = portalById(top.report.portal);
  const told = readSigns(
    portal,
    frames.flatMap(({ report }) => report.signs),
  );
  const open = stepNotice(top.report.step, top.report.stepTitle);
  // what the page says outright counts more than the step that is open
  const notices = open === null || told.some(({ kind }) => kind === 'state') ? told : [...told, open];
  const journey = journeys.find((one) => concerns(portal, one));
  if (!journey || notices.length === 0) return null;
  const { filing, facts } = journey;
  const profile = profiles.find(({ id }) => id === filing.profileId);
  const service = profile?.services.find(({ id }) => id === filing.serviceId);
  const named = {
    name: service?.name ?? '',
    domains: service?.domain ?? [],
    orderNumber: filing.orderNumber ?? '',
    icpNumber: service?.icpNumber ?? '',
    psbNumber: service?.psbNumber ?? '',
  };
  const texts = frames.flatMap(({ report }) => report.strings.map(({ text }) => text));
  const suggestions = suggestionsFrom({ portal, notices, texts }, filing, facts, named, today);
  return suggestions.length === 0 ? null : { journey, suggestions };
}
