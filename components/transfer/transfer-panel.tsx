import { Stack } from '@mantine/core';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { SheetSection } from './sheet/sheet-section.tsx';

interface Props {
  /** text to show as an import at once, such as the sample company */
  initial: string | null;
}

/** Bringing companies in from a file, and taking them out into one. */
export function TransferPanel({ initial }: Props) {
  return (
    <Stack gap="xl">
      <ImportSection initial={initial} />
      <SheetSection />
      <ExportSection />
    </Stack>
  );
}
