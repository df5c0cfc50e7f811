import { classWords, contains, isShown, parentOf } from '../dom/elements.ts';
import { hover, press } from '../dom/press.ts';
import { frames } from '../dom/wait.ts';
import type { Writing } from '../drivers/driver.ts';

const clearing = ['clear', 'clean', 'clearable', 'reset', 'delete'];
const named = /^(?:清空|清除|清空所选|clear)$/i;

/** How far outside the pressed element the cross may stand; never outside the form item. */
const levels = 4;

/**
 * Empties a control by its own small cross, which many kits only draw while the pointer is over it.
 * @returns true when the control shows nothing any more
 */
export async function clearByCross(writing: Writing): Promise<boolean> {
  if (writing.shown() === '') return true;
  const control = writing.control();
  const box = control.trigger ?? control.main;
  for (let outer: Element = box, up = 0; up < levels; outer = parentOf(outer) ?? outer, up++) {
    if (outer === control.container || contains(outer, control.container)) break;
    hover(outer);
    await frames(2, writing.signal);
    const cross = [...outer.querySelectorAll('*')].find(isCross);
    if (!cross) continue;
    press(cross);
    await frames(4, writing.signal);
    if (writing.shown() === '') return true;
  }
  return false;
}

function isCross(element: Element): boolean {
  if (!isShown(element) || (element.textContent ?? '').trim().length > 2) return false;
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  if (named.test(label.trim())) return true;
  const words = classWords(element);
  return clearing.some((word) => words.has(word)) || (words.has('circle') && words.has('close'));
}
