import {
  type Icon,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDotted,
  IconDatabaseOff,
  IconHandStop,
  IconHelpCircle,
  IconLanguage,
  IconPencilCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Tone, ToneText } from '@/components/tone.tsx';
import type { Standing } from './panel-field.ts';

const looks: Record<Standing, { tone: Tone; icon: Icon }> = {
  ready: { tone: 'good', icon: IconPencilCheck },
  check: { tone: 'check', icon: IconCircleDashed },
  held: { tone: 'quiet', icon: IconCircleDotted },
  done: { tone: 'good', icon: IconCircleCheck },
  missing: { tone: 'check', icon: IconDatabaseOff },
  known: { tone: 'good', icon: IconLanguage },
  yours: { tone: 'quiet', icon: IconHandStop },
  unknown: { tone: 'check', icon: IconHelpCircle },
};

/** Where a field stands, in words with an icon. */
export function StandingText({ standing }: { standing: Standing }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[standing];
  return (
    <ToneText tone={tone} icon={icon} style={{ whiteSpace: 'nowrap' }}>
      {t(`panel.row.${standing}`)}
    </ToneText>
  );
}
