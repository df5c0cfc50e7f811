import { type SaidFinding, sendPageCheck } from '@/lib/messages/page-check.ts';
import type { Session } from '../portal.content/session.ts';

/**
 * What the reviewer would say of the value that a field of the page holds now, worst first. Empty for an
 * empty or unknown field, and when the background does not answer.
 */
export async function findingsFor(session: Session, index: number): Promise<SaidFinding[]> {
  const { page, reading } = session;
  const field = reading?.form.fields[index];
  const key = reading?.recognitions[index]?.key;
  if (!reading || !field || !key) return [];
  const value = page.readValue(field.ref).trim();
  if (!value) return [];
  const values: Record<string, string> = {};
  reading.form.fields.forEach(({ ref }, at) => {
    const other = reading.recognitions[at];
    if (other?.key && other.certainty === 'certain') values[other.key] = page.readValue(ref);
  });
  try {
    return await sendPageCheck({ key, value, values });
  } catch {
    return [];
  }
}
