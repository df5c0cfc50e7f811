import { useSyncExternalStore } from 'react';
import { sectionIds, type View } from '@/components/profile/editor/section.ts';

export const tabIds = [
  'companies',
  'filings',
  'transfer',
  'reading',
  'sites',
  'lessons',
  'security',
  'privacy',
  'about',
] as const;
export type TabId = (typeof tabIds)[number];

/** Where in the options page the person is: `#companies`, `#companies/<id>/<section>`, `#transfer` … */
export interface Route {
  tab: TabId;
  companyId: string | null;
  /** `#filings/<id>` or `#filings/new` */
  filing: string | null;
  section: View;
}

/** Reads an address; what it does not know falls back to the list of companies. */
export function parseRoute(hash: string): Route {
  const [tab, id = null, section] = hash.replace(/^#/, '').split('/');
  return {
    tab: tabIds.find((id) => id === tab) ?? 'companies',
    companyId: tab === 'filings' ? null : id,
    filing: tab === 'filings' ? id : null,
    section: section === 'paste' ? section : (sectionIds.find((id) => id === section) ?? 'certificate'),
  };
}

function onHashChange(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}

/** The present route; follows the address, so that back and forward work. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(onHashChange, () => window.location.hash));
}
