import { useSyncExternalStore } from 'react';

/** What a report is about, as its own address says: `/report.html#<company>/<service>/<portal>`. */
export interface ReportAddress {
  companyId: string;
  serviceId: string;
  /** portal id, '' for any provider */
  portal: string;
}

export function reportHash({ companyId, serviceId, portal }: ReportAddress): string {
  return `#${[companyId, serviceId, portal].map(encodeURIComponent).join('/')}`;
}

/** Reads an address; parts that are missing are ''. */
export function parseReportHash(hash: string): ReportAddress {
  const [companyId = '', serviceId = '', portal = ''] = hash.replace(/^#/, '').split('/').map(decode);
  return { companyId, serviceId, portal };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function onHashChange(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}

/** The present address; follows it, so that back and forward work. */
export function useReportAddress(): ReportAddress {
  return parseReportHash(useSyncExternalStore(onHashChange, () => window.location.hash));
}
