import type { PageReport } from '../../../lib/messages/page-report.ts';
import type { Tab } from '../browsers/index.ts';
import type { FrameAnswer } from './describe.ts';
import { frameAt } from './frames.ts';

/**
 * Runs in a frame: goes through its fields as with the Tab key and counts those at which a card appears. The
 * script of the cards comes with the first field that is entered: up to two seconds are given to it.
 */
async function countCards(selectors: readonly string[]): Promise<number> {
  // the card lives beside the page's body, in a closed shadow root, and leaves when nothing is shown
  const isShown = () => document.querySelector('html > div[translate=no]') !== null;
  const until = performance.now() + 2000;
  let count = 0;
  for (const selector of selectors) {
    const field = document.querySelector<HTMLElement>(selector);
    if (!field) continue;
    field.focus();
    while (!isShown() && count === 0 && performance.now() < until) await new Promise(requestAnimationFrame);
    if (isShown()) count++;
    field.blur();
  }
  return count;
}

/** For how many fields of the page the extension shows a hint when a person goes there. */
export async function countHints(tab: Tab, frames: readonly FrameAnswer<PageReport>[]): Promise<number> {
  await tab.activate();
  let count = 0;
  for (const { path, answer } of frames) {
    const typed = answer.fields.filter(({ control }) => /text|number|password/.test(control));
    const scope = await frameAt(tab, path === '' ? [] : path.split(' >> '));
    count += await scope.evaluate(
      countCards,
      typed.map(({ selector }) => selector),
    );
  }
  return count;
}
