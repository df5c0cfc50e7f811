import type { ReactNode } from 'react';
import type { Leaf, Raw } from '@/lib/profile/index.ts';

/** What every input of the editor is given. */
export interface ControlProps {
  leaf: Leaf;
  value: Raw;
  onChange: (value: Raw) => void;
  invalid: boolean;
  /** id of the element that holds the findings */
  describedBy: string;
  label: ReactNode;
  description: string;
}
