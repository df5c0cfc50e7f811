import { readIcpNumber } from '../../rules/filing-number.ts';
import type { Situation } from '../situation.ts';
import type { Notice } from './read-signs.ts';

/** A number and the page's own words for it. */
export interface Told {
  number: string;
  evidence: string;
}

type NumberKind = Exclude<Notice['kind'], 'state'>;

function distinct(notices: readonly Notice[], kind: NumberKind): Told[] {
  const found = notices.flatMap((one) =>
    one.kind === kind ? [{ number: one.number, evidence: one.sign.text }] : [],
  );
  return [...new Map(found.map((one) => [one.number, one])).values()];
}

const only = (found: readonly Told[]) => (found.length === 1 ? (found[0] ?? null) : null);

/** The letter behind a service's number: apps A, mini programs X, quick apps K (HW-KB). */
const letters: Readonly<Record<Situation['kind'], RegExp>> = {
  website: /^$/,
  app: /^A$/,
  'mini-program': /^[XK]$/,
};

/**
 * The ICP number of a service of this kind, null where the page shows none or several. The organizer's own
 * number, without -n, is no service's.
 */
export function icpNumberOf(notices: readonly Notice[], kind: Situation['kind']): Told | null {
  return only(
    distinct(notices, 'icp-number').filter(({ number }) => {
      const parts = readIcpNumber(number);
      return parts !== null && parts.site !== '' && letters[kind].test(parts.kind);
    }),
  );
}

/** The PSB number, null where the page shows none or several. */
export function psbNumberOf(notices: readonly Notice[]): Told | null {
  return only(distinct(notices, 'psb-number'));
}

const columnName = /^订单(?:编)?号$|^订单ID$/i;
const long = /(?<![\w.-])[A-Za-z]{0,4}\d{10,30}(?![\w.-])/g;
const mobile = /^1[3-9]\d{9}$/;

/** The order number, from the line that names it, else from the row of a table with a column for it. */
export function orderNumberIn(mine: readonly Notice[], texts: readonly string[]): Told | null {
  const named = distinct(mine, 'order-number');
  if (named.length > 0) return only(named);
  if (!texts.some((text) => columnName.test(text.trim()))) return null;
  const rows = new Set(mine.map(({ sign }) => sign.around.normalize('NFKC')));
  const numbers = [...rows].flatMap((row) => row.match(long) ?? []).filter((one) => !mobile.test(one));
  return only([...new Set(numbers)].map((number) => ({ number, evidence: number })));
}
