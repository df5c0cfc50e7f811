import { provinceOfLetter, readIcpNumber } from '../../rules/filing-number.ts';

/** Links that a footer carries (facts: portals.md section 6, HW-KB, PSB-BLOG, PSB-URL). */
export const icpLink = 'https://beian.miit.gov.cn/';
export const psbLink = (digits: string) => `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;

/** What was filed, as far as a footer or an app's settings page must show it. */
export interface Filed {
  /** the service's ICP number, '' while there is none */
  icpNumber: string;
  /** the PSB number, '' while there is none */
  psbNumber: string;
  /** the filed name of website or app, '' when not known */
  name: string;
  /** filed domains without www; empty when not known */
  domains: readonly string[];
  /** the organizer's name, '' when not known */
  organizer: string;
  /** the service is an app or mini program: numbers stand in it, not at the foot of a page */
  isApp: boolean;
}

/** What must be shown of a filing. */
export interface Duty {
  /** the ICP number in the form that the province asks for, '' while there is none */
  icp: string;
  /** why the number differs from the one on record: Guangdong shows the entity's */
  entityOnly: boolean;
  /** the number on record lacks the ending that every province but Guangdong shows */
  endingMissing: boolean;
  /** Jiangsu wants the copyright owner to be the organizer */
  ownerNamed: boolean;
  /** the whole text of the PSB number, '' while there is none */
  psb: string;
  /** the 14 digits of the PSB number */
  psbDigits: string;
}

/**
 * What a filing obliges to show. The province is read from the ICP number itself: 粤 shows the entity's number
 * without -n, all others the service's (HW-KB).
 */
export function dutyOf({ icpNumber, psbNumber }: Pick<Filed, 'icpNumber' | 'psbNumber'>): Duty {
  const parts = readIcpNumber(icpNumber);
  const province = parts ? provinceOfLetter(parts.entity.charAt(0)) : '';
  const entityOnly = province === '44';
  const written = icpNumber.normalize('NFKC').replace(/\s/g, '');
  const digits = /\d{14,15}/.exec(psbNumber.normalize('NFKC').replace(/\s/g, ''))?.[0] ?? '';
  const letter = /^(.)公网安备/.exec(psbNumber.trim())?.[1] ?? parts?.entity.charAt(0) ?? '';
  return {
    icp: parts && entityOnly ? parts.entity : written,
    entityOnly: entityOnly && parts?.site !== '',
    endingMissing: parts !== null && !entityOnly && parts.site === '',
    ownerNamed: province === '32',
    psb: digits === '' ? '' : `${letter}公网安备${digits}号`,
    psbDigits: digits,
  };
}
