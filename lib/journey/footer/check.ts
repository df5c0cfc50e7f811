import { readIcpNumber } from '../../rules/filing-number.ts';
import { dutyOf, type Filed, icpLink, psbLink } from './duty.ts';
import type { FooterMark, OwnSite } from './own-site.ts';

/**
 * One thing that the check found. Texts are `footer.finding.<id>.what` and `.do` in ui.json; `bad` breaks a
 * duty, `check` may, `good` is in order.
 */
export interface FooterFinding {
  id: FooterFindingId;
  tone: 'bad' | 'check' | 'good';
  /** slots of the texts */
  values: Readonly<Record<string, string>>;
  /** keys of facts/portals.md section 12 */
  source: readonly string[];
}

export const footerFindingIds = [
  'otherHost',
  'notHome',
  'icpGood',
  'icpMissing',
  'icpImage',
  'icpOther',
  'icpForm',
  'icpHidden',
  'icpNoLink',
  'icpWrongLink',
  'icpNotFoot',
  'psbGood',
  'psbMissing',
  'psbOther',
  'psbHidden',
  'psbNoLink',
  'psbOldLink',
  'psbWrongLink',
  'psbNoBadge',
  'nameGood',
  'nameDiffers',
  'titleDiffers',
  'ownerDiffers',
] as const;
export type FooterFindingId = (typeof footerFindingIds)[number];

const icpNumbers = /.ICP备\d{8,10}号(?:-\d{1,4}[AXK]?)?/gi;
const psbNumbers = /公网安备\s*(\d{14,15})/g;
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
const say = (
  id: FooterFindingId,
  tone: FooterFinding['tone'],
  source: readonly string[],
  values: Readonly<Record<string, string>> = {},
): FooterFinding => ({ id, tone, source, values });

const law = ['HW-KB', 'PSB-BLOG'];

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
}

/** Chinese domains are filed as they are read; browsers tell them in Latin letters. */
const ascii = (domain: string) => hostOf(`http://${domain}`);

function place({ domains }: Filed, { url }: OwnSite): FooterFinding[] {
  const host = hostOf(url);
  const isOwn = domains.map(ascii).some((domain) => host === domain || host.endsWith(`.${domain}`));
  if (domains.length > 0 && !isOwn) {
    return [say('otherHost', 'check', law, { host, domains: domains.join(', ') })];
  }
  const { pathname } = new URL(url);
  const isHome =
    /^\/(?:index\.\w+|home)?$/i.test(pathname) || /^\/[a-z]{2}(?:-[a-z]{2,4})?\/?$/i.test(pathname);
  return isHome ? [] : [say('notHome', 'check', law)];
}

/** The mark that shows the wanted number best: a visible link before a hidden text. */
const best = (marks: readonly FooterMark[]) =>
  [...marks].sort(
    (a, b) =>
      Number(a.image) - Number(b.image) ||
      Number(b.visible) - Number(a.visible) ||
      Number(b.href !== null) - Number(a.href !== null),
  )[0];

function icp(wanted: string, entityOnly: boolean, marks: readonly FooterMark[]): FooterFinding[] {
  const numbersIn = (text: string) => [...plain(text).matchAll(icpNumbers)].map(([number]) => number);
  const shown = marks.filter(({ kind }) => kind === 'icp');
  const exact = best(shown.filter(({ text }) => numbersIn(text).includes(plain(wanted))));
  if (exact?.image) return [say('icpImage', 'bad', law, { wanted })];
  if (!exact) {
    const found = shown.flatMap(({ text }) => numbersIn(text));
    if (found.length === 0 && shown.some(({ image }) => image))
      return [say('icpImage', 'bad', law, { wanted })];
    const entity = readIcpNumber(wanted)?.entity;
    const sameEntity = found.find((number) => readIcpNumber(number)?.entity === entity);
    if (sameEntity) {
      const source = entityOnly ? ['HW-KB'] : law;
      return [say('icpForm', 'bad', source, { found: sameEntity, wanted })];
    }
    const [other] = found;
    return other === undefined
      ? [say('icpMissing', 'bad', law, { wanted })]
      : [say('icpOther', 'bad', law, { found: other, wanted })];
  }
  const found: FooterFinding[] = [];
  if (!exact.visible) found.push(say('icpHidden', 'bad', law, { wanted }));
  if (exact.href === null) found.push(say('icpNoLink', 'bad', law, { link: icpLink }));
  else if (hostOf(exact.href) !== hostOf(icpLink)) {
    found.push(say('icpWrongLink', 'bad', law, { found: exact.href, link: icpLink }));
  }
  if (!exact.atFoot) found.push(say('icpNotFoot', 'check', law));
  return found.length > 0 ? found : [say('icpGood', 'good', law, { wanted })];
}

function psb(wanted: string, digits: string, marks: readonly FooterMark[]): FooterFinding[] {
  const source = ['PSB-URL', 'PSB-BLOG'];
  const digitsIn = (text: string) =>
    [...text.normalize('NFKC').matchAll(psbNumbers)].map(([, found]) => found ?? '');
  const shown = marks.filter(({ kind }) => kind === 'psb');
  const exact = best(shown.filter(({ text }) => digitsIn(text).includes(digits)));
  if (!exact) {
    const [other] = shown.flatMap(({ text }) => digitsIn(text));
    return other === undefined
      ? [say('psbMissing', 'bad', source, { wanted })]
      : [say('psbOther', 'bad', source, { found: other, wanted })];
  }
  const link = psbLink(digits);
  const found: FooterFinding[] = [];
  if (!exact.visible) found.push(say('psbHidden', 'bad', source, { wanted }));
  if (exact.href === null) found.push(say('psbNoLink', 'bad', source, { link }));
  else if (/(^|\.)beian\.gov\.cn$/.test(hostOf(exact.href))) {
    found.push(say('psbOldLink', 'check', ['PSB-URL', 'PSB-CLONE'], { link }));
  } else if (hostOf(exact.href) !== hostOf(link) || !exact.href.includes(digits)) {
    found.push(say('psbWrongLink', 'bad', source, { found: exact.href, link }));
  }
  if (!exact.badge) found.push(say('psbNoBadge', 'check', source));
  return found.length > 0 ? found : [say('psbGood', 'good', source, { wanted })];
}

/** The site's name must be the filed one, unchanged, in title and footer (PSB-BLOG, PSB-2026). */
function named(name: string, { title, names }: OwnSite): FooterFinding[] {
  const source = ['PSB-BLOG', 'PSB-2026'];
  if (name === '') return [];
  const carries = (text: string) => plain(text).includes(plain(name));
  if (carries(title)) return [say('nameGood', 'good', source, { name })];
  const id = names.some(carries) ? 'titleDiffers' : 'nameDiffers';
  return [say(id, 'check', source, { name, title: title || '—' })];
}

/**
 * Compares a page with what was filed. Says what is in order, too, so that silence means nothing was looked
 * at. Pure: `site` is what was read of the page.
 */
export function checkFooter(filed: Filed, site: OwnSite): FooterFinding[] {
  const duty = dutyOf(filed);
  const owner =
    duty.ownerNamed && filed.organizer !== '' && !plain(site.copyright).includes(plain(filed.organizer))
      ? [say('ownerDiffers', 'check', ['HW-KB'], { owner: filed.organizer })]
      : [];
  return [
    ...place(filed, site),
    ...(duty.icp ? icp(duty.icp, duty.entityOnly, site.marks) : []),
    ...(duty.psb ? psb(duty.psb, duty.psbDigits, site.marks) : []),
    ...named(filed.name, site),
    ...owner,
  ];
}
