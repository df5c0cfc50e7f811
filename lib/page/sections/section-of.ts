import { cleanLabel } from '../../terms/normalise.ts';
import { isDialog } from '../dom/hints.ts';
import { textOf } from '../dom/text.ts';
import { ancestors, byIds } from '../dom/tree.ts';
import type { Scan } from '../scan.ts';
import type { Heading } from './headings.ts';

/** True when `a` stands clearly above `b` in rank, so that b does not end a's reach. */
function outranks(a: Heading, b: Heading): boolean {
  if (a.level !== null && b.level !== null) return a.level < b.level;
  if (Math.abs(a.size - b.size) > 0.5) return a.size > b.size;
  if (a.level !== null) return a.level <= 3;
  return a.weight - b.weight >= 200;
}

/** Headings by the element in which they speak, in document order. */
export function byScope(headings: readonly Heading[], scan: Scan): Map<Element, Heading[]> {
  const scopes = new Map<Element, Heading[]>();
  const ordered = [...headings].sort((a, b) => scan.start(a.element) - scan.start(b.element));
  for (const heading of ordered) {
    const list = scopes.get(heading.scope);
    if (list) list.push(heading);
    else scopes.set(heading.scope, [heading]);
  }
  return scopes;
}

/** Headings above a control and names of the groups around it, outermost first. */
export function sectionsAbove(
  control: Element,
  scopes: ReadonlyMap<Element, readonly Heading[]>,
  scan: Scan,
): string[] {
  const start = scan.start(control);
  const around = [...ancestors(control)];
  // what stands behind a dialog says nothing of its fields
  const dialog = around.findLastIndex((element) => isDialog(element));
  const path = (dialog < 0 ? around : around.slice(0, dialog + 1)).reverse();
  const above: string[] = [];
  for (const scope of path) {
    const stack: Heading[] = [];
    for (const heading of scopes.get(scope) ?? []) {
      if (scan.start(heading.block) > start) break;
      // titles in one block stand together: page title and subtitle
      while (stack.length > 0) {
        const top = stack.at(-1) as Heading;
        if (top.block === heading.block || outranks(top, heading)) break;
        stack.pop();
      }
      stack.push(heading);
    }
    above.push(groupName(scope, scan), ...stack.map(({ text }) => text));
  }
  return above;
}

/** Name that a group, region or dialog carries for screen readers only; '' for other elements. */
function groupName(element: Element, scan: Scan): string {
  if (
    element.tagName !== 'FIELDSET' &&
    element.tagName !== 'SECTION' &&
    !/^(?:group|region|dialog|form|tabpanel)$/.test(element.getAttribute('role') ?? '')
  )
    return '';
  const labelled = byIds(element, element.getAttribute('aria-labelledby'))
    .map((name) => textOf(name, scan.look))
    .join(' ');
  const name = labelled || (element.getAttribute('aria-label') ?? '');
  return /\p{sc=Han}/u.test(name) && name.length <= 40 ? name : '';
}

/** The number of a section in a badge before its name: 2 网站信息. */
const badge = /^\d{1,2}\s*(?![个年月日小类种人项条级位号])(?=\p{sc=Han}{2})/u;

/** Texts cleaned, each once, in order. */
export function cleanSection(texts: readonly string[]): string[] {
  const cleaned = texts
    .map((text) => cleanLabel(text.replace(/^[^\p{L}\p{N}(（]+/u, '').replace(badge, '')).text)
    .filter((text) => text !== '');
  return cleaned.filter((text, index) => cleaned.indexOf(text) === index);
}
