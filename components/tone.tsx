import { Text, type TextProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** How a state feels: all well, worth a look, wrong, or of no concern. */
export type Tone = 'good' | 'check' | 'bad' | 'quiet';

interface Props extends TextProps {
  tone: Tone;
  icon: Icon;
  /** `status` or `alert` where the state may change under the person's eyes */
  role?: 'status' | 'alert';
  children: ReactNode;
}

/** A state in words with an icon; the colour only repeats what icon and words say. */
export function ToneText({ tone, icon: IconComponent, children, ...rest }: Props) {
  return (
    <Text component="span" size="xs" className={`beian-tone-${tone}`} {...rest}>
      <IconComponent
        aria-hidden
        size={14}
        stroke={2}
        style={{ verticalAlign: '-0.15em', marginInlineEnd: 4, flex: 'none' }}
      />
      {children}
    </Text>
  );
}
