import { getDomain, parse } from 'tldts';
import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'domain', source: 'MIIT-SPEC', certain: true };
const perDomain: Origin = { rule: 'domain', source: 'HW-KB', certain: true };
const approved: Origin = {
  rule: 'domain',
  source: 'general knowledge',
  certain: false,
  checkedOn: '2026-11',
};

/**
 * The part of a host name that was registered: `shop.example.com.cn` → `example.com.cn`; null when nothing is
 * left of a suffix. Suffixes are those of the public suffix list that registries run, Chinese ones included.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host.toLowerCase(), { allowPrivateDomains: false, validateHostname: false });
}

const label = /^[a-z0-9\u00b7-\uffdc](?:[a-z0-9\u00b7-\uffdc-]{0,61}[a-z0-9\u00b7-\uffdc])?$/i;

/** True for a host name of at least two labels, the last of which is no number. Takes Chinese labels. */
export function isHostName(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}

/** The host in the form that name servers know (`例子.中国` → `xn--fsqu00a.xn--fiqs8s`), '' when it is none. */
export function asciiHost(host: string): string {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
}

/** True when the name and each of its labels keep their lengths in the form that name servers know. */
function fitsNameServers(host: string): boolean {
  const plain = asciiHost(host);
  return plain !== '' && plain.length <= 253 && plain.split('.').every((part) => part.length <= 63);
}

/** Deepest domain of an app's filing, in labels [S:HW-KB]. */
const appLevels = 4;

/** Suffixes that are known to be approved (facts 5.4), and those that are known not to be, for hints only. */
const approvedSuffixes =
  /\.(com|net|cn|中国|公司|网络|top|xyz|vip|club|shop|site|wang|ink|info|ltd|group|pro|mobi|政务|公益)$/;
const unapprovedSuffixes = /\.(io|ai|app|dev)$/;

/**
 * One domain of a website: the registered name only, no scheme, path or www [S:MIIT-SPEC][S:HW-KB], 4 to 128
 * characters. Sub-domains ride along with the registered one, so they are warned about. An app's may have four
 * levels [S:HW-KB].
 */
export const domainRule: Rule = (value, { values = {} }) => {
  if (/^[a-z]+:\/\//i.test(value)) return [finding(origin, 'scheme', 'error')];
  if (/[/?#:@\s]/.test(value)) return [finding(origin, 'path', 'error')];
  if (value.length < 4 || value.length > 128 || !isHostName(value) || !fitsNameServers(value))
    return [finding(origin, 'shape', 'error')];
  if (/^www\./i.test(value)) return [finding(origin, 'www', 'error', { domain: value.slice(4) })];
  const registered = registrableDomain(value);
  if (!registered) return [finding(origin, 'suffix', 'error')];
  const ofApp = values['site.serviceKind'] === 'app' && value.split('.').length <= appLevels;
  if (registered !== value.toLowerCase() && !ofApp) {
    return [finding(perDomain, 'subdomain', 'warning', { domain: registered })];
  }
  const { publicSuffix, isIcann } = parse(value.toLowerCase(), { validateHostname: false });
  const suffix = `.${publicSuffix ?? ''}`;
  if (!isIcann) return [finding(approved, 'unknownSuffix', 'error', { suffix })];
  const top = decodeTop(suffix);
  if (unapprovedSuffixes.test(top)) return [finding(approved, 'unapproved', 'hint', { suffix })];
  return approvedSuffixes.test(top) ? [] : [finding(approved, 'unsureSuffix', 'hint', { suffix })];
};

/** The Chinese suffixes of the list above in the form that name servers know. */
const chineseTops: Readonly<Record<string, string>> = {
  'xn--fiqs8s': '中国',
  'xn--55qx5d': '公司',
  'xn--io0a7i': '网络',
  'xn--zfr164b': '政务',
  'xn--55qw42g': '公益',
};

function decodeTop(suffix: string): string {
  const top = suffix.slice(suffix.lastIndexOf('.') + 1);
  return `.${chineseTops[top] ?? top}`;
}

const home: Origin = { rule: 'homeUrl', source: 'MIIT-SPEC', certain: true };

/** The home page's address without a scheme: a host of 4 to 255 characters, a path at most [S:MIIT-SPEC]. */
export const homeUrlRule: Rule = (value) => {
  if (/^[a-z]+:\/\//i.test(value)) return [finding(home, 'scheme', 'error')];
  const host = value.split(/[/?#:]/)[0] ?? '';
  if (value.length < 4 || value.length > 255 || /\s/.test(value) || !isHostName(host)) {
    return [finding(home, 'shape', 'error')];
  }
  return [];
};
