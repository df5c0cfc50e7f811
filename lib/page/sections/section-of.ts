import { cleanLabel } from '../../terms/normalise.ts';
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

/** Headings above a control, outermost first. */
export function headingsAbove(
  control: Element,
  scopes: ReadonlyMap<Element, readonly Heading[]>,
  scan: Scan,
): Heading[] {
  const start = scan.start(control);
  const path = [...ancestors(control)].reverse();
  const above: Heading[] = [];
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
    above.push(...stack);
  }
  return above;
}

/** Names that groups, regions and dialogs around the control carry for screen readers only. */
export function namedGroups(control: Element, scan: Scan): string[] {
  const names: string[] = [];
  for (const around of ancestors(control)) {
    const role = around.getAttribute('role');
    if (
      around.tagName !== 'FIELDSET' &&
      around.tagName !== 'SECTION' &&
      !/^(?:group|region|dialog|form|tabpanel)$/.test(role ?? '')
    )
      continue;
    const labelled = byIds(around, around.getAttribute('aria-labelledby'))
      .map((element) => textOf(element, scan.look))
      .join(' ');
    const name = labelled || (around.getAttribute('aria-label') ?? '');
    if (/\p{sc=Han}/u.test(name) && name.length <= 40) names.unshift(name);
  }
  return names;
}

/** Texts cleaned, each once, in order. */
export function cleanSection(texts: readonly string[]): string[] {
  const cleaned = texts.map((text) => cleanLabel(text).text).filter((text) => text !== '');
  return cleaned.filter((text, index) => cleaned.indexOf(text) === index);
}
