import { type Finding, finding, type RuleContext } from './finding.ts';

/** Where one portal is stricter than MIIT's interface. */
interface PortalLimit {
  portal: string;
  key: string;
  /** fewest and most characters, or entries of a list */
  min?: number;
  max?: number;
  of: 'characters' | 'entries';
  /** keys of facts/portals.md section 12 */
  source: string;
  certain: boolean;
  checkedOn: string;
}

/** Facts 3.1, 3.3, 3.8 and 5.2; lengths in characters as the portals count them. */
export const portalLimits: readonly PortalLimit[] = [
  {
    portal: 'tencent',
    key: 'site.remarks',
    min: 15,
    of: 'characters',
    source: 'TC-2026',
    certain: true,
    checkedOn: '2026-06',
  },
  {
    portal: 'tencent',
    key: 'site.domain',
    max: 10,
    of: 'entries',
    source: 'QC',
    certain: false,
    checkedOn: '2018-12',
  },
  {
    portal: 'baidu',
    key: 'site.domain',
    max: 1,
    of: 'entries',
    source: 'BAIDU-DOC',
    certain: false,
    checkedOn: '2026-11',
  },
  {
    portal: 'wechat',
    key: 'site.remarks',
    min: 20,
    max: 200,
    of: 'characters',
    source: 'WX',
    certain: true,
    checkedOn: '2026-11',
  },
  {
    portal: 'wechat',
    key: 'organizer.remarks',
    min: 20,
    max: 200,
    of: 'characters',
    source: 'WX',
    certain: true,
    checkedOn: '2026-11',
  },
  {
    portal: 'wechat',
    key: 'site.serviceContent',
    max: 5,
    of: 'entries',
    source: 'WX',
    certain: true,
    checkedOn: '2026-11',
  },
  {
    portal: 'xrcloud',
    key: 'organizer.name',
    max: 20,
    of: 'characters',
    source: 'XR',
    certain: true,
    checkedOn: '2026-11',
  },
  {
    portal: 'xrcloud',
    key: 'organizer.remarks',
    max: 50,
    of: 'characters',
    source: 'XR',
    certain: true,
    checkedOn: '2026-11',
  },
  {
    portal: 'inspur',
    key: 'organizer.name',
    max: 128,
    of: 'characters',
    source: 'INSPUR',
    certain: true,
    checkedOn: '2026-11',
  },
];

/**
 * What this portal says of how long a value is or how many entries it has. Nothing of an empty value, which is
 * missing rather than too short.
 *
 * @param texts the entries of a list, or the one text
 */
export function checkPortalLimits(
  key: string,
  texts: readonly string[],
  { portal }: Pick<RuleContext, 'portal'>,
): Finding[] {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return [];
  return portalLimits
    .filter((limit) => limit.portal === portal && limit.key === key)
    .flatMap(({ min = 0, max = Number.POSITIVE_INFINITY, of, ...origin }) => {
      const count = of === 'entries' ? filled.length : (filled[0]?.length ?? 0);
      const from = { rule: 'portalLimit', ...origin };
      if (count < min) return [finding(from, 'short', 'error', { min, length: count })];
      if (count <= max) return [];
      return [finding(from, of === 'entries' ? 'entries' : 'long', 'error', { max, length: count })];
    });
}
