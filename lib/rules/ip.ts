import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'ip', source: 'MIIT-SPEC', certain: true };
const later: Origin = { rule: 'ip', source: 'MIIT-SPEC', certain: false };
const reachable: Origin = { rule: 'ip', source: 'PSB-2026', certain: true };

/** An IPv4 address as a number of 32 bits, or null when it is none. */
export function ipNumber(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}

/** The eight groups of an IPv6 address, or null when it is none. Takes `::` and an IPv4 tail. */
export function ip6Groups(text: string): number[] | null {
  const tail = /^(.*:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(text);
  const four = tail ? ipNumber(tail[2] ?? '') : 0;
  if (four === null) return null;
  const plain = tail
    ? `${tail[1]}${Math.floor(four / 65536).toString(16)}:${(four % 65536).toString(16)}`
    : text;
  const halves = plain.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const [before = [], after = []] = groups;
  const missing = 8 - before.length - after.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const all = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? all.map((group) => Number.parseInt(group, 16))
    : null;
}

/** Networks that nothing outside reaches: RFC 6890, 6598. Documentation networks are left alone: examples. */
const inner4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/3'
    .split(' ')
    .map((network) => {
      const [address = '', bits = ''] = network.split('/');
      return { start: ipNumber(address) ?? 0, size: 2 ** (32 - Number(bits)) };
    });

function isInner4(address: number): boolean {
  return inner4.some(({ start, size }) => address >= start && address < start + size);
}

/** Unspecified and loopback, unique local, link-local, site-local, multicast, IPv4 inside: RFC 4291, 4193, 3879. */
function isInner6([first = 0, ...rest]: readonly number[]): boolean {
  const [high = 0, low = 0] = rest.slice(5);
  const isMapped = first === 0 && rest.slice(0, 4).every((group) => group === 0) && rest[4] === 0xffff;
  if (isMapped) return isInner4(high * 65536 + low);
  const zeros = first === 0 && rest.slice(0, 6).every((group) => group === 0);
  return zeros || (first & 0xfe00) === 0xfc00 || (first & 0xff80) === 0xfe80 || first >= 0xff00;
}

/** First and last address of an entry: a single one, or a range written with a hyphen or a wave. */
export function ipRange(text: string): [start: string, end: string] {
  const [start = '', end = start, ...more] = text.split(/[-–~～]/).map((part) => part.trim());
  return more.length > 0 ? [text, text] : [start, end];
}

/**
 * A server's address, or a range of them: 32 bits in the interface that is known [S:MIIT-SPEC], and one that
 * the domain can resolve to from outside. Later versions of the interface may take IPv6, so that is warned about.
 */
export const ipRule: Rule = (value) => {
  const ends = ipRange(value);
  const numbers = ends.map(ipNumber);
  const [start, end] = numbers;
  if (typeof start === 'number' && typeof end === 'number') {
    if (start > end) return [finding(origin, 'order', 'error')];
    return isInner4(start) || isInner4(end) ? [finding(reachable, 'private', 'warning')] : [];
  }
  const groups = ends.map(ip6Groups);
  if (groups.some((one) => one === null)) return [finding(origin, 'shape', 'error')];
  const inside = groups.some((one) => one && isInner6(one));
  return [inside ? finding(reachable, 'private', 'warning') : finding(later, 'version6', 'warning')];
};
