import { noLimits, type UploadLimits } from '../terms/uploads/limits.ts';
import type { Certain } from './portal.ts';
import { portals } from './registry.ts';
import type { SourceKey } from './sources.ts';

/** What is known of a portal's upload fields, for where the page itself says nothing. */
export interface PortalUpload {
  /** portal id, null for any */
  portal: string | null;
  /** attribute of the field key (`certificateScan`), null for any */
  attribute: string | null;
  limits: UploadLimits;
  certain: Certain;
  source: readonly SourceKey[];
  /** ISO date the facts were last checked */
  checkedOn: string;
}

const kilobyte = 1024;
const megabyte = 1024 * 1024;

/** Facts 3.4. The first that fits counts, so the particular stand before the general. */
const uploads: readonly PortalUpload[] = [
  {
    portal: null,
    attribute: 'icon',
    limits: { ...noLimits, formats: ['jpeg', 'png'], maxBytes: 100 * kilobyte },
    certain: 'sourced',
    source: ['HW-KB'],
    checkedOn: '2026-11-24',
  },
  {
    portal: 'huawei',
    attribute: null,
    // "usually"; image formats only, no PDF
    limits: { ...noLimits, formats: ['jpeg', 'png'], maxBytes: 4 * megabyte },
    certain: 'sourced',
    source: ['HW-KB'],
    checkedOn: '2026-11-24',
  },
  {
    portal: 'inspur',
    attribute: null,
    limits: { ...noLimits, formats: ['jpeg'], maxBytes: 4194304, maxName: 100 },
    certain: 'sourced',
    source: ['INSPUR'],
    checkedOn: '2026-11-24',
  },
  {
    portal: 'netease',
    attribute: null,
    // "about 4 MB", said of photographs
    limits: { ...noLimits, formats: ['jpeg', 'png', 'gif'], maxBytes: 4 * megabyte },
    certain: 'unverified',
    source: ['NETEASE'],
    checkedOn: '2026-11-24',
  },
  {
    portal: 'psb',
    attribute: 'domainCertificate',
    // one person met this in 2021/22
    limits: { ...noLimits, formats: ['jpeg', 'png'], maxBytes: 400 * kilobyte },
    certain: 'unverified',
    source: ['ITW'],
    checkedOn: '2026-11-24',
  },
  {
    portal: 'psb',
    attribute: null,
    // the system of 2016; the limits of the present one are not known
    limits: { ...noLimits, formats: ['jpeg', 'png'], maxBytes: 512 * kilobyte },
    certain: 'unverified',
    source: ['REN'],
    checkedOn: '2026-11-24',
  },
  {
    portal: 'psb-old',
    attribute: null,
    limits: { ...noLimits, formats: ['jpeg', 'png'], maxBytes: 512 * kilobyte },
    certain: 'sourced',
    source: ['REN'],
    checkedOn: '2026-11-24',
  },
];

/** Where nothing is known: a picture of this size is taken by every portal whose limit is known, but by the police. */
const careful: PortalUpload = {
  portal: null,
  attribute: null,
  limits: { ...noLimits, formats: ['jpeg', 'png'], maxBytes: 2 * megabyte },
  certain: 'unverified',
  source: ['GK'],
  checkedOn: '2026-11-24',
};

/** What is known of a portal's upload fields for one kind of document; null where nothing is. */
export function portalUpload(portal: string | null, attribute: string): PortalUpload | null {
  const found = uploads.find(
    (one) =>
      (one.portal === null || one.portal === portal) &&
      (one.attribute === null || one.attribute === attribute),
  );
  return found ?? null;
}

/** The same, and where nothing is known a careful size that is marked as general knowledge. */
export function uploadKnownOf(portal: string | null, attribute: string): PortalUpload {
  return portalUpload(portal, attribute) ?? careful;
}

/**
 * Words that may be laid over a copy (facts 3.4): Tencent takes these only; elsewhere they must be short and
 * cover no text.
 */
export const watermark: { text: string; source: readonly SourceKey[] } = {
  text: '仅限ICP备案使用',
  source: ['TC-2026', 'HW-KB'],
};

/** True where these words fit: in an ICP filing, on a document. An icon is shown to users, not to reviewers. */
export function mayWatermark(portal: string | null, attribute: string): boolean {
  const filing = portals.find(({ id }) => id === portal)?.filing ?? 'icp';
  return attribute !== 'icon' && (filing === 'icp' || filing === 'miit');
}
