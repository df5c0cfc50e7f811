import type { OrderState } from '../../portals/portal.ts';
import type { IsoDate } from '../china-date.ts';
import { isDate } from '../china-date.ts';
import type { Notice } from './read-signs.ts';

/** What identifies a filing on a page that lists several orders. */
export interface Named {
  name: string;
  domains: readonly string[];
  orderNumber: string;
  /** numbers on record */
  icpNumber: string;
  psbNumber: string;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

function names(text: string, { name, domains, orderNumber, icpNumber, psbNumber }: Named): boolean {
  const words = [name, orderNumber, icpNumber, psbNumber, ...domains].map(plain);
  const said = plain(text);
  return words.some((word) => word.length > 2 && said.includes(word));
}

/** Notices about this filing: where a page tells of several orders, those in a row that names it. */
export function about(notices: readonly Notice[], named: Named): readonly Notice[] {
  const own = notices.filter(({ sign }) => names(sign.around, named));
  return own.length > 0 ? own : notices;
}

/** What a page says now, and on which day it came to be so; null where it does not say. */
export interface Current {
  state: OrderState;
  evidence: string;
  on: IsoDate | null;
}

const dated = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*(\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** The moments that a line names, as texts that sort by time. */
function momentsIn(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(dated)].map(
    ([, year = '', month = '', day = '', time = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${time.padStart(5, '0')}`,
  );
}

/**
 * The state that a list of what happened ends with. Every entry has one moment; a state without one counts
 * where it stands before the list, as a headline does, for what follows after may be yet to come.
 */
function lastOf(states: readonly (Notice & { kind: 'state' })[]): Current | null {
  const entries = states.map((notice) => ({ notice, moments: momentsIn(notice.sign.around) }));
  const [first] = entries;
  if (!first || entries.some(({ moments }) => moments.length > 1)) return null;
  const undated = entries.filter(({ moments }) => moments.length === 0);
  const says = ({ state, sign }: Notice & { kind: 'state' }, on: IsoDate | null): Current => ({
    state,
    evidence: sign.text,
    on,
  });
  if (undated.length > 0)
    return undated.length === 1 && undated[0] === first ? says(first.notice, null) : null;
  const last = entries.reduce((a, b) => ((b.moments[0] ?? '') > (a.moments[0] ?? '') ? b : a));
  const [moment = ''] = last.moments;
  const isTie = entries.some((one) => one.moments[0] === moment && one.notice.state !== last.notice.state);
  const day = moment.slice(0, 10);
  return isTie || !isDate(day) ? null : says(last.notice, day);
}

/**
 * The state that a page tells of this filing. Several states tell one only as a list of what happened, on a
 * page that names the filing: else they may be a menu, a legend, or other people's orders.
 * @param texts what else the page says
 */
export function currentState(
  mine: readonly Notice[],
  texts: readonly string[],
  named: Named,
): Current | null {
  const states = mine.flatMap((notice) => (notice.kind === 'state' ? [notice] : []));
  const [first] = states;
  if (!first) return null;
  if (states.every(({ state }) => state === first.state)) {
    return { state: first.state, evidence: first.sign.text, on: null };
  }
  return texts.some((text) => names(text, named)) ? lastOf(states) : null;
}
