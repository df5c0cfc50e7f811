import { Stack } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FindingLine } from '@/components/finding-line.tsx';
import { ToneText } from '@/components/tone.tsx';
import { documentKind } from '@/lib/profile/index.ts';
import { type ScanMeasures, scanFindings } from '@/lib/rules/index.ts';

interface Props {
  kind: string;
  type: string;
  measures: ScanMeasures | null;
}

/** What is wrong with a scan, in words; that nothing was found is said too. */
export function Checks({ kind, type, measures }: Props) {
  const { t } = useTranslation();
  if (!measures) {
    return (
      <ToneText tone="check" icon={IconInfoCircle}>
        {t(type === 'application/pdf' ? 'documents.pdfKept' : 'documents.notMeasured')}
      </ToneText>
    );
  }
  const inColour = documentKind(kind)?.inColour ?? false;
  const findings = scanFindings(measures, { inColour, isPage: kind !== 'icon' });
  return (
    <Stack gap={2}>
      {findings.map((finding) => (
        <FindingLine key={finding.message} finding={finding} />
      ))}
      {findings.length === 0 && (
        <ToneText tone="good" icon={IconCircleCheck}>
          {t('documents.fine')}
        </ToneText>
      )}
    </Stack>
  );
}
