import type { ReactNode } from 'react';
import type { Leaf, Raw } from '@/lib/profile/index.ts';

/** What every input of the editor is given. */
export interface ControlProps {
  leaf: Leaf;
  value: Raw;
  onChange: (value: Raw) => void;
  invalid: boolean;
  /** ids of the elements that say what is wrong with it and what it is */
  describedBy: string;
  label: ReactNode;
  /** what stands under the input */
  description: ReactNode;
}
