import { type Icon, IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Tone, ToneText } from './tone.tsx';

/** What a rule found; the shape of `lib/rules`' findings, as far as it is shown. */
export interface ShownFinding {
  severity: 'error' | 'warning' | 'hint';
  /** text id in `ui.json` */
  message: string;
  params?: Readonly<Record<string, string | number>>;
}

const looks: Record<ShownFinding['severity'], { tone: Tone; icon: Icon }> = {
  error: { tone: 'bad', icon: IconAlertCircle },
  warning: { tone: 'check', icon: IconAlertTriangle },
  hint: { tone: 'quiet', icon: IconInfoCircle },
};

/** One finding in words, with how grave it is said aloud as well as shown. */
export function FindingLine({ finding }: { finding: ShownFinding }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[finding.severity];
  return (
    <ToneText tone={tone} icon={icon} display="block">
      <b>{t(`severity.${finding.severity}`)}</b> {t(finding.message, { ...finding.params })}
    </ToneText>
  );
}
