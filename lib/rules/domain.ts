import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'domain', source: 'MIIT-SPEC', certain: true };
const perDomain: Origin = { rule: 'domain', source: 'HW-KB', certain: true };
const approved: Origin = { rule: 'domain', source: 'general knowledge', certain: false };

/** Second-level names below which .cn domains are registered, provinces included. */
const cnSecond =
  'com net org gov edu ac mil bj sh tj cq he sx nm ln jl hl js zj ah fj jx sd ha hb hn gd gx hi sc gz yn xz sn gs qh nx xj tw hk mo'.split(
    ' ',
  );

/**
 * The part of a host name that was registered: `shop.example.com.cn` → `example.com.cn`. Knows the .cn
 * second levels and the customary ones elsewhere (`co.uk`, `com.hk`); null when nothing is left of a suffix.
 */
export function registrableDomain(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const deep =
    top === 'cn' ? cnSecond.includes(second) : top.length === 2 && /^(com?|net|org|gov|edu|ac)$/.test(second);
  const count = deep ? 3 : 2;
  return labels.length >= count ? labels.slice(-count).join('.') : null;
}

const label = /^[a-z0-9\u00b7-\uffdc](?:[a-z0-9\u00b7-\uffdc-]{0,61}[a-z0-9\u00b7-\uffdc])?$/i;

/** True for a host name of at least two labels, the last of which is no number. Takes Chinese labels. */
export function isHostName(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}

/**
 * One domain of a website: the registered name only, no scheme, path or www [S:MIIT-SPEC][S:HW-KB], 4 to 128
 * characters. Sub-domains ride along with the registered one, so they are warned about.
 */
export const domainRule: Rule = (value) => {
  if (/^[a-z]+:\/\//i.test(value)) return [finding(origin, 'scheme', 'error')];
  if (/[/?#:@\s]/.test(value)) return [finding(origin, 'path', 'error')];
  if (value.length < 4 || value.length > 128 || !isHostName(value))
    return [finding(origin, 'shape', 'error')];
  if (/^www\./i.test(value)) return [finding(origin, 'www', 'error', { domain: value.slice(4) })];
  const registered = registrableDomain(value);
  if (!registered) return [finding(origin, 'suffix', 'error')];
  if (registered !== value.toLowerCase()) {
    return [finding(perDomain, 'subdomain', 'warning', { domain: registered })];
  }
  const unapproved = /\.(io|ai|app|dev)$/i.exec(value);
  return unapproved ? [finding(approved, 'unapproved', 'hint', { suffix: unapproved[0] })] : [];
};

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
