import { SimpleGrid } from '@mantine/core';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Findings, Leaf, Raw } from '@/lib/profile/index.ts';
import { LeafField } from './leaf-field.tsx';

interface Props {
  leaves: readonly Leaf[];
  record: object;
  /** place of the record in the company, as findings name it: `organizer`, `people.<id>` */
  place: string;
  findings: Findings;
  onChange: (name: string, value: Raw) => void;
}

/** The same array each time, so that a field without findings has nothing new to draw. */
const none: Findings[string] = [];

/** The values of one record, two beside each other where there is room. */
export function LeafGrid({ leaves, record, place, findings, onChange }: Props) {
  const values = record as Readonly<Record<string, Raw>>;
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  // one function for all fields and renders: only the field that changed is drawn again
  const change = useCallback((name: string, value: Raw) => latest.current(name, value), []);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing="md">
      {leaves.map((leaf) => (
        <LeafField
          key={leaf.name}
          leaf={leaf}
          value={values[leaf.name] ?? ''}
          findings={findings[`${place}.${leaf.name}`] ?? none}
          onChange={change}
        />
      ))}
    </SimpleGrid>
  );
}
