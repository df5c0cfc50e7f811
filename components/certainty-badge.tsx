import {
  type Icon,
  IconCircleCheck,
  IconCircleDashed,
  IconHandStop,
  IconHelpCircle,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Certainty } from '@/lib/terms/recognised.ts';
import { type Tone, ToneText } from './tone.tsx';

const looks: Record<Certainty, { tone: Tone; icon: Icon }> = {
  certain: { tone: 'good', icon: IconCircleCheck },
  likely: { tone: 'check', icon: IconCircleDashed },
  unknown: { tone: 'check', icon: IconHelpCircle },
  never: { tone: 'quiet', icon: IconHandStop },
};

/** How sure the recognition of a field is, in words with an icon. */
export function CertaintyBadge({ certainty }: { certainty: Certainty }) {
  const { t } = useTranslation();
  const { tone, icon } = looks[certainty];
  return (
    <ToneText tone={tone} icon={icon}>
      {t(`certainty.${certainty}`)}
    </ToneText>
  );
}
