import { useStored } from '@/components/use-stored.ts';
import { documentSlots, listDocuments, type Profile, slotId } from '@/lib/profile/index.ts';

/** How many of the documents that filings usually ask for are there. */
export function useDocumentProgress(profile: Profile | null) {
  const id = profile?.id ?? null;
  const stored = useStored(async () => (id === null ? [] : listDocuments(id)), [id]);
  const documents = stored.state === 'ready' ? stored.value : [];
  const there = new Set(documents.map(slotId));
  const usual = profile ? documentSlots(profile, []).filter((slot) => slot.usual) : [];
  const filled = usual.filter((slot) => there.has(slotId(slot))).length;
  return { needed: usual.length, filled, check: 0, next: null };
}
