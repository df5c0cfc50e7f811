import { Progress } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { Share } from './share.ts';

interface Props {
  share: Share;
  /** what is being done, as the button says that began it */
  label: string;
}

/** How far a work is that may take long. Its room is there before, so that nothing moves when it begins. */
export function WorkProgress({ share: { read, watch }, label }: Props) {
  const share = useSyncExternalStore(watch, read);
  const percent = Math.round((share ?? 0) * 100);
  return (
    <Progress.Root size="sm" w="100%" maw={420} style={{ visibility: share === null ? 'hidden' : 'visible' }}>
      <Progress.Section value={percent} aria-label={label} aria-valuetext={`${percent} %`} />
    </Progress.Root>
  );
}
