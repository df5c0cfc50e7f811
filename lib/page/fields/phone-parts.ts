import type { Entry } from './entry.ts';

/** `座机区号`, `区号`: the box before the number, named for itself. */
const area = /^(.{0,6}?)区号$/u;

/**
 * Boxes of one number that each bear a name of their own, `座机区号` `座机号码` `分机号`, are the parts of that
 * number: the whole of it in the middle box would be wrong.
 * @param run the boxes before, the first of which may be an area code
 */
export function isNextPart(run: readonly Entry[], next: Entry): boolean {
  const code = area.exec(run[0]?.label.text ?? '');
  if (!code || run.length > 2 || next.widget.kind === 'select') return false;
  const name = next.label.text;
  if (run.length === 2) return /^(?:.{0,6})?分机号?码?$/u.test(name);
  const stem = code[1] ?? '';
  return name.startsWith(stem) && /^.{0,4}(?:号码?|电话|座机|固话)$/u.test(name.slice(stem.length));
}

/** The name of the number stands on its second box. */
export function byItsNumber(run: Entry[]): Entry[] {
  const [first, second] = run;
  if (!first || !second || !area.test(first.label.text) || first.label === second.label) return run;
  // 号码 alone names nothing
  const label = /^号码?$/.test(second.label.text) ? first.label : second.label;
  return run.map((entry) => ({ ...entry, label }));
}
