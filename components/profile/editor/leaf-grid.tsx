import { SimpleGrid } from '@mantine/core';
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

/** The values of one record, two beside each other where there is room. */
export function LeafGrid({ leaves, record, place, findings, onChange }: Props) {
  const values = record as Readonly<Record<string, Raw>>;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing="md">
      {leaves.map((leaf) => (
        <LeafField
          key={leaf.name}
          leaf={leaf}
          value={values[leaf.name] ?? ''}
          findings={findings[`${place}.${leaf.name}`] ?? []}
          onChange={(value) => onChange(leaf.name, value)}
        />
      ))}
    </SimpleGrid>
  );
}
