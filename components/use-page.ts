import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FrameReport, onPageChanged, pageDescribe } from '@/lib/messages/client.ts';
import { onSitesChanged, standingOf } from '@/lib/messages/sites.ts';
import type { TabInHand } from '@/lib/messages/tabs.ts';

/** What is known of the page in hand. */
export type PageState =
  | { kind: 'loading' }
  /** the tab is closed */
  | { kind: 'gone' }
  /** no registered portal, and not turned on by the person */
  | { kind: 'foreign' }
  /** a portal's page that does not answer */
  | { kind: 'silent' }
  | { kind: 'failed'; error: string }
  | { kind: 'known'; frames: readonly FrameReport[] };

async function look(tab: TabInHand): Promise<PageState> {
  try {
    const frames = await pageDescribe(tab.id);
    if (frames.length > 0) return { kind: 'known', frames };
    if ((await standingOf(tab.id, tab.url)).kind === 'none') return { kind: 'foreign' };
    return { kind: tab.loading ? 'loading' : 'silent' };
  } catch (error) {
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}

/** The page of a tab, asked again whenever it says that it has changed, and in a language that was chosen since. */
export function usePage(tab: TabInHand | null | undefined): { page: PageState; refresh: () => void } {
  const [page, setPage] = useState<PageState>({ kind: 'loading' });
  const { i18n } = useTranslation();
  const current = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (tab === undefined) return;
    if (tab === null) {
      setPage({ kind: 'gone' });
      return;
    }
    const life = new AbortController();
    // at most one question on its way, and one more after it if the page changed meanwhile
    let asking = false;
    let changed = false;
    const ask = async (): Promise<void> => {
      if (asking) {
        changed = true;
        return;
      }
      asking = true;
      do {
        changed = false;
        const found = await look(tab);
        if (life.signal.aborted) return;
        setPage(found);
      } while (changed);
      asking = false;
    };
    current.current = () => void ask();
    onPageChanged((_, origin) => {
      if (origin.tabId === tab.id) void ask();
    }, life.signal);
    onSitesChanged(() => void ask(), life.signal);
    // renderings come with the page's report, in the language in use
    const again = () => void ask();
    i18n.on('languageChanged', again);
    void ask();
    return () => {
      i18n.off('languageChanged', again);
      life.abort();
    };
  }, [tab, i18n]);

  return { page, refresh: useCallback(() => current.current(), []) };
}
