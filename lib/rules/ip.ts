import { finding, type Origin, type Rule } from './finding.ts';

const origin: Origin = { rule: 'ip', source: 'MIIT-SPEC', certain: true };
const reachable: Origin = { rule: 'ip', source: 'PSB-2026', certain: true };

/** An IPv4 address as a number of 32 bits, or null when it is none. */
export function ipNumber(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}

/** A server's address: 32 bits [S:MIIT-SPEC], and one that the domain can resolve to from outside. */
export const ipRule: Rule = (value) => {
  if (ipNumber(value) === null) return [finding(origin, value.includes(':') ? 'version6' : 'shape', 'error')];
  const inside = /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(value);
  return inside ? [finding(reachable, 'private', 'warning')] : [];
};
