import { hasWord, wordSet } from '../dom/class-words.ts';
import { isChooser, isFormItem } from '../dom/hints.ts';
import { chromeWords } from '../dom/row-hints.ts';
import { ancestors } from '../dom/tree.ts';

/** What a tab or a step shows, inside the bar's own box. */
const paneWords: ReadonlySet<string> = wordSet('pane panel tabpanel');

/** True in a menu, a bar of steps or tabs, a head of a table: what leads elsewhere rather than asks. */
export function inChrome(element: Element): boolean {
  for (const around of [element, ...ancestors(element, 12)]) {
    if (around.matches('nav, footer, thead')) return true;
    if (around.tagName === 'FORM' || isFormItem(around) || hasWord(around, paneWords)) return false;
    const role = around.getAttribute('role');
    if (role === 'tabpanel') return false;
    if (role === 'navigation' || role === 'menubar' || role === 'menu' || role === 'tablist') return true;
    if (hasWord(around, chromeWords) && !isChooser(around)) return true;
  }
  return false;
}
