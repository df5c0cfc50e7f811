import { classWords, isCheckable, parentOf } from '../dom/elements.ts';
import { isOn } from '../dom/option-text.ts';

/**
 * Choices that say in no word which of them is chosen, and only look otherwise once they are. While none is, all
 * of a group look the same: that look is remembered, and whatever later looks otherwise is chosen.
 */

/** By the element around the choices: kits draw the choices themselves anew. */
const plain = new WeakMap<Element, string>();

const passing = /focus|hover|ripple|press|touch/;

/** Remembers how the choices of a group look while none is chosen. */
export function noteLooks(parts: readonly Element[]): void {
  const group = parts[0] && parentOf(parts[0]);
  if (!group || parts.length < 2 || plain.has(group) || parts.some((part) => isOn(part) || speaks(part)))
    return;
  const [look, ...others] = new Set(parts.map(lookOf));
  if (look !== undefined && others.length === 0) plain.set(group, look);
}

/** Whether a choice is on, by what it says or else by its look. */
export function isChosen(part: Element): boolean {
  if (isOn(part)) return true;
  const group = parentOf(part);
  const look = group && !speaks(part) ? plain.get(group) : undefined;
  return look !== undefined && lookOf(part) !== look;
}

/** Says by itself whether it is on. */
function speaks(part: Element): boolean {
  const all = [part, ...part.querySelectorAll('*')];
  return all.some(
    (element) => isCheckable(element) || element.matches('[aria-checked],[aria-selected],[aria-pressed]'),
  );
}

function lookOf(part: Element): string {
  const { color, backgroundColor } = getComputedStyle(part);
  const pieces = [part, ...part.querySelectorAll('*')].map((element) => {
    const words = [...classWords(element)].filter((word) => !passing.test(word));
    return passing.test(element.getAttribute('class') ?? '') && element !== part
      ? ''
      : `${element.tagName}.${words.join('.')}${element.getAttribute('d') ?? ''}`;
  });
  return [color, backgroundColor, ...pieces.filter(Boolean)].join(' ');
}
