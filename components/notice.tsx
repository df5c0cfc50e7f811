import { Stack, Text } from '@mantine/core';
import {
  type Icon,
  IconAlertTriangle,
  IconCircleCheck,
  IconHelpCircle,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';
import type { Tone } from './tone.tsx';

interface Props {
  tone: Tone;
  title: string;
  children?: ReactNode;
  /** instead of the tone's own */
  icon?: Icon;
  /** said by a screen reader at once */
  alert?: boolean;
}

const icons: Record<Tone, Icon> = {
  good: IconCircleCheck,
  check: IconHelpCircle,
  bad: IconAlertTriangle,
  quiet: IconInfoCircle,
};

/** A few words about a state, set apart from the list around them. */
export function Notice({ tone, title, icon, children, alert = false }: Props) {
  const IconComponent = icon ?? icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={alert ? 'alert' : undefined}>
      <IconComponent aria-hidden size={18} className={`beian-tone-${tone}`} style={{ flex: 'none' }} />
      <Stack gap={4} align="flex-start">
        <Text size="sm" fw={600} className={`beian-tone-${tone}`}>
          {title}
        </Text>
        {children}
      </Stack>
    </div>
  );
}
