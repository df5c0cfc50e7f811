import { classWords, hasWord, wordSet } from '../dom/class-words.ts';
import { textOf } from '../dom/text.ts';
import type { Scan } from '../scan.ts';

/** A bar that shows the steps of a flow and which of them is open. */
export interface StepBar {
  element: Element;
  titles: string[];
  current: string;
}

const barWords: ReadonlySet<string> = wordSet('steps step stepper wizard progress flow process');
const currentWords: ReadonlySet<string> = wordSet(
  'active current process processing doing cur now on selected',
);
const doneWords: ReadonlySet<string> = wordSet('finish finished done success complete completed passed');

/** Title of one step: its title part, else its short text without number and description. */
function titleOf(item: Element, scan: Scan): string {
  const part = [...item.querySelectorAll('*')].find((inner) => {
    const words = classWords(inner);
    return (
      (words.has('title') || words.has('text') || words.has('label') || words.has('name')) &&
      /\p{L}/u.test(inner.textContent ?? '')
    );
  });
  const text = textOf(part ?? item, scan.look);
  return text.replace(/^[\d\s.、（）()①-⑳✓√]+/u, '').trim();
}

/** The repeated children that are the steps, wherever in the bar they sit. */
function itemsOf(bar: Element): Element[] {
  let level: Element[] = [bar];
  for (let depth = 0; depth < 4; depth++) {
    for (const element of level) {
      const children = [...element.children].filter((child) => /\p{L}/u.test(child.textContent ?? ''));
      if (children.length >= 2 && children.length <= 12) return children;
    }
    level = level.flatMap((element) => [...element.children]);
  }
  return [];
}

function marked(item: Element, words: ReadonlySet<string>): boolean {
  return hasWord(item, words) || [...item.children].some((child) => hasWord(child, words));
}

function currentOf(items: readonly Element[]): Element | null {
  const says = items.find(
    (item) => item.matches('[aria-current=step]') || item.querySelector('[aria-current=step]'),
  );
  if (says) return says;
  // a bar may mark every step already passed as active too: the last one marked is where the person is
  const active = items.filter((item) => marked(item, currentWords) && !marked(item, doneWords));
  return active.at(-1) ?? items.filter((item) => marked(item, currentWords)).at(-1) ?? null;
}

/** Step bars of the page, outermost first; a lone step or a bar without titles is none. */
export function findStepBars(scan: Scan, holdsControl: (element: Element) => boolean): StepBar[] {
  const bars: StepBar[] = [];
  for (const element of scan.bars) {
    if (!hasWord(element, barWords) && !element.querySelector('[aria-current=step]')) continue;
    if (bars.some((bar) => bar.element.contains(element)) || holdsControl(element)) continue;
    if (!scan.look.seen(element)) continue;
    const items = itemsOf(element);
    const titles = items.map((item) => titleOf(item, scan));
    if (titles.filter((title) => title !== '' && title.length <= 24).length < 2) continue;
    const current = currentOf(items);
    bars.push({ element, titles, current: current ? titleOf(current, scan) : '' });
  }
  return bars;
}
