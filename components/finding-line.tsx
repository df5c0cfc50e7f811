import { type Icon, IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentences } from './sentences.ts';
import { type Tone, ToneText } from './tone.tsx';

/** What a rule found; the shape of `lib/rules`' findings, as far as it is shown. */
export interface ShownFinding {
  severity: 'error' | 'warning' | 'hint';
  /** text id in `ui.json` */
  message: string;
  /** text id of the way to mend it */
  mend?: string;
  params?: Readonly<Record<string, string | number>>;
  /** month of the source, `YYYY-MM`, for rules that change from time to time */
  checkedOn?: string | null;
}

const looks: Record<ShownFinding['severity'], { tone: Tone; icon: Icon }> = {
  error: { tone: 'bad', icon: IconAlertCircle },
  warning: { tone: 'check', icon: IconAlertTriangle },
  hint: { tone: 'quiet', icon: IconInfoCircle },
};

/** One finding in words: how grave it is, said aloud as well as shown, what is wrong, and how to mend it. */
export function FindingLine({ finding }: { finding: ShownFinding }) {
  const { t, i18n } = useTranslation();
  const { tone, icon } = looks[finding.severity];
  const params = { ...finding.params };
  const said = [
    t(finding.message, params),
    finding.mend && t(finding.mend, params),
    finding.checkedOn && t('severity.asOf', { month: finding.checkedOn }),
  ];
  return (
    <ToneText tone={tone} icon={icon} display="block">
      <b>{t(`severity.${finding.severity}`)}</b> {sentences(said, i18n.language)}
    </ToneText>
  );
}
