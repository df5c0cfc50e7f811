import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Findings, Leaf, Raw } from '@/lib/profile/index.ts';
import classes from './company-editor.module.css';
import { LeafField } from './leaf-field.tsx';
import { isMain } from './main-values.ts';

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

const isFilled = (value: Raw | undefined) =>
  Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '' && value !== false;

/**
 * The values of one record, two beside each other where there is room: those that most forms ask for at once,
 * the rest on request, or where something in it is wrong.
 */
export function LeafGrid({ leaves, record, place, findings, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const values = record as Readonly<Record<string, Raw>>;
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  // one function for all fields and renders: only the field that changed is drawn again
  const change = useCallback((name: string, value: Raw) => latest.current(name, value), []);
  const main = leaves.filter(isMain);
  const more = leaves.filter((leaf) => !isMain(leaf));
  const wrong = more.some(({ name }) =>
    (findings[`${place}.${name}`] ?? none).some(({ severity }) => severity !== 'hint'),
  );
  const [opened, setOpened] = useState(wrong);
  const grid = (some: readonly Leaf[]) => (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing="lg">
      {some.map((leaf) => (
        <LeafField
          key={leaf.name}
          leaf={leaf}
          value={values[leaf.name] ?? ''}
          place={`${place}.${leaf.name}`}
          findings={findings[`${place}.${leaf.name}`] ?? none}
          onChange={change}
        />
      ))}
    </SimpleGrid>
  );
  if (more.length === 0) return grid(main);
  const filled = more.filter(({ name }) => isFilled(values[name])).length;
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <Stack gap="md">
      {grid(main)}
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.more}
        leftSection={<Chevron size={16} aria-hidden />}
        aria-expanded={opened}
        aria-controls={`${id}-more`}
        data-holds={place}
        onClick={() => setOpened(!opened)}
      >
        {t('options.more', { count: more.length, filled })}
      </Button>
      <div id={`${id}-more`}>{opened && grid(more)}</div>
    </Stack>
  );
}
