import { Anchor, type AnchorProps } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A link to a portal, in a new tab so that a half-filled form stays where it is. */
export function ExternalLink({
  href,
  children,
  ...rest
}: AnchorProps & { href: string; children: ReactNode }) {
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" size="sm" {...rest}>
      {children}
      <IconExternalLink aria-hidden size={13} style={{ marginInlineStart: 3, verticalAlign: '-0.1em' }} />
    </Anchor>
  );
}
