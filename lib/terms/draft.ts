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
  /** what told the entity; `begun`: the name asked for just before named somebody */
  how: 'label' | 'begun' | 'attribute' | 'section' | 'sequence' | 'default' | 'portal' | null;
  /** 0 to 1: how well the control goes with the key's values */
  fit: number;
  /** what says that it is about someone or something no key describes: its own label, what stands before or above it */
  stranger: 'label' | 'someone' | 'before' | 'heading' | null;
}
