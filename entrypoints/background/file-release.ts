import type { FillValue } from '@/lib/fill/index.ts';
import type { FillSelection } from '@/lib/messages/fill-run.ts';
import { documentFor, listDocuments, type Profile } from '@/lib/profile/index.ts';

/**
 * The file for an upload field, as the side panel made it. Null when none could be made, or when the document
 * that it was made of is not (any more) the one that this field asks for.
 */
export async function releaseFile(
  profile: Profile,
  serviceId: string | null,
  { key, file, service }: FillSelection,
): Promise<FillValue | null> {
  if (!file?.made) return null;
  const listed = await listDocuments(profile.id);
  const wanted = documentFor(profile, serviceId, key, listed, service ?? null);
  if (wanted?.id !== file.documentId) return null;
  const { name, type, data } = file.made;
  return { kind: 'file', name, type, data };
}
