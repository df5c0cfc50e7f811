import { useEffect, useState } from 'react';
import { onSitesChanged, type Standing, standingOf } from '@/lib/messages/sites.ts';
import type { TabInHand } from '@/lib/messages/tabs.ts';

/** How the page of a tab may be worked on, followed live; null until it is known. */
export function useStanding(tab: TabInHand | null | undefined): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  const id = tab?.id;
  const url = tab?.url;
  useEffect(() => {
    if (id === undefined) return;
    const life = new AbortController();
    const look = async () => {
      const found = await standingOf(id, url);
      if (!life.signal.aborted) setStanding(found);
    };
    onSitesChanged(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [id, url]);
  return standing;
}
