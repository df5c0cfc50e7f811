/** What is known of the files that a portal takes (facts 3.4). */
export interface FileLimit {
  /** file formats as people name them */
  formats: readonly string[];
  /** bytes */
  max: number;
  /** false where it was said once, long ago, or about something like it */
  certain: boolean;
  source: string;
}

const kilobyte = 1024;

const limits: readonly (FileLimit & { portal: string | null; kind: string | null })[] = [
  {
    portal: null,
    kind: 'icon',
    formats: ['JPG', 'PNG'],
    max: 100 * kilobyte,
    certain: true,
    source: 'HW-KB',
  },
  {
    portal: 'huawei',
    kind: null,
    formats: ['JPG', 'PNG'],
    max: 4096 * kilobyte,
    certain: true,
    source: 'HW-KB',
  },
  { portal: 'inspur', kind: null, formats: ['JPG'], max: 4096 * kilobyte, certain: true, source: 'INSPUR' },
  {
    portal: 'netease',
    kind: null,
    formats: ['JPG', 'PNG', 'GIF'],
    max: 4096 * kilobyte,
    certain: false,
    source: 'NETEASE',
  },
  {
    portal: 'psb',
    kind: 'domainCertificate',
    formats: ['JPG'],
    max: 400 * kilobyte,
    certain: false,
    source: 'ITW',
  },
  { portal: 'psb', kind: null, formats: ['JPG'], max: 512 * kilobyte, certain: false, source: 'REN' },
];

/** The limit of a portal for a kind of paper, the particular before the general; null where none is known. */
export function fileLimit(portal: string | null, kind: string): FileLimit | null {
  return (
    limits.find(
      (one) => (one.portal === null || one.portal === portal) && (one.kind === null || one.kind === kind),
    ) ?? null
  );
}
