import { Button } from '@mantine/core';
import { IconFileReport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MachineHint } from '@/components/machine/machine-hint.tsx';
import type { FrameReport } from '@/lib/messages/client.ts';
import { ownVersion } from '@/lib/messages/tabs.ts';
import type { InHand } from './plan-page.ts';
import { textsIn, unknownReport } from './unknown-report.ts';

interface Props {
  frames: readonly FrameReport[];
  inHand: InHand | null;
  /** called with the report's text */
  onReport: (report: string) => void;
}

/** Offers a report where something on the page was not understood. */
export function ReportUnknowns({ frames, inHand, onReport }: Props) {
  const { t } = useTranslation();
  const isAny = frames.some(
    ({ report }) =>
      report.fields.some(({ certainty }) => certainty === 'unknown') ||
      report.strings.some(({ source }) => /none|gloss|machine/.test(source)),
  );
  if (!isAny) return null;
  const make = () => onReport(unknownReport(frames, ownVersion(), textsIn(inHand?.profile)));
  return (
    <>
      <MachineHint />
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconFileReport size={15} aria-hidden />}
        onClick={make}
      >
        {t('unknownReport.open')}
      </Button>
    </>
  );
}
