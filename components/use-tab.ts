import { useEffect, useState } from 'react';
import { onTabsChanged, type TabInHand, tabInHand } from '@/lib/messages/tabs.ts';

/** The tab in hand, followed live. `undefined` until it is known, null when there is none. */
export function useTab(): TabInHand | null | undefined {
  const [tab, setTab] = useState<TabInHand | null>();
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const found = await tabInHand(location.search);
      if (life.signal.aborted) return;
      setTab((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    };
    onTabsChanged(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, []);
  return tab;
}
