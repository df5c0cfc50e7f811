import { Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from './tone.tsx';

interface Props {
  icon: Icon;
  title: string;
  tone?: Tone;
  /** true where it is all that the page shows */
  isPage?: boolean;
  children?: ReactNode;
  /** buttons or links */
  actions?: ReactNode;
}

/** A state of a whole page in words: what is so, why, and what to do. */
export function Message({
  icon: IconComponent,
  title,
  tone = 'quiet',
  isPage = false,
  children,
  actions,
}: Props) {
  return (
    <Stack gap="xs" align="flex-start" p="md" component={isPage ? 'main' : 'div'}>
      <IconComponent aria-hidden size={28} stroke={1.5} className={`beian-tone-${tone}`} />
      <Title order={isPage ? 1 : 2} size="h5">
        {title}
      </Title>
      {children !== undefined && (
        <Text component="div" size="sm">
          {children}
        </Text>
      )}
      {actions}
    </Stack>
  );
}
