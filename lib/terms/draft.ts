import type { FieldKey } from './keys.ts';
import type { Reading } from './read-field.ts';
import type { Recognition } from './recognised.ts';

/** One field on its way to a recognition; `reviewForm` may still change key and confidence. */
export interface Draft {
  key: FieldKey | null;
  confidence: number;
  never: Recognition['never'];
  evidence: string[];
  reading: Reading | null;
  /** the entity came from the label itself or from an attribute only one entity has */
  direct: boolean;
}
