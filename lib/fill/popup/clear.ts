import { classWords, contains, parentOf } from '../dom/elements.ts';
import { hover, press } from '../dom/press.ts';
import { frames, until } from '../dom/wait.ts';
import type { Writing } from '../drivers/driver.ts';
import { type Found, look } from './find.ts';
import { newLayers } from './layers.ts';
import { openPopup } from './open.ts';
import { closeLayers } from './session.ts';
import { prompting, shownTexts, wholeText } from './texts.ts';

const clearing = ['clear', 'clean', 'clearable', 'reset', 'delete'];
/** What a cross or a button says that empties its control. */
const emptying = /^(?:清空|清除|清空所选|重置|clear)$/i;

/** Milliseconds that a cross may take to empty its control. */
const clearLimit = 250;

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
  const tried = new Set<Element>();
  for (let outer: Element = box, up = 0; up < levels; outer = parentOf(outer) ?? outer, up++) {
    if (outer === control.container || contains(outer, control.container)) break;
    hover(outer);
    await frames(2, writing.signal);
    const cross = [...outer.querySelectorAll('*')].find((element) => isCross(element) && !tried.has(element));
    if (!cross) continue;
    tried.add(cross);
    if (await clears(writing, cross)) return true;
  }
  return false;
}

/**
 * Empties a control by the button that its own pop-up has for it, as calendars do.
 * @returns true when the control shows nothing any more
 */
export async function clearInPopup(writing: Writing, openers: readonly Element[]): Promise<boolean> {
  const session = await openPopup(writing.control(), openers, writing.signal);
  if (!session) return false;
  try {
    const buttons = session.layers().flatMap(({ fresh }) => fresh);
    const button = buttons.find((element) => emptying.test(wholeText(element).replace(/\s/g, '')));
    if (!button) return false;
    press(button);
    await until(() => writing.shown() === '', clearLimit, writing.signal);
  } finally {
    if (!writing.signal.aborted) await session.close();
  }
  return writing.shown() === '';
}

/**
 * Empties a control by the entry of its list that stands for no answer: 请选择.
 * @returns true when the control shows nothing any more
 */
export async function clearByPrompt(writing: Writing, openers: readonly Element[]): Promise<boolean> {
  const { signal } = writing;
  const session = await openPopup(writing.control(), openers, signal);
  if (!session) return false;
  const match = (texts: readonly string[]) => {
    const index = texts.findIndex((text) => prompting.test(text));
    return index < 0 ? null : index;
  };
  try {
    const prompt = await until(() => find(look(session.layers(), match)), clearLimit, signal);
    if (prompt) press(prompt.target);
    if (prompt) await until(() => writing.shown() === '', clearLimit, signal);
  } finally {
    if (!signal.aborted) await session.close();
  }
  return writing.shown() === '';
}

const find = (found: Found) => (typeof found === 'string' ? null : found);

/** What looks like a cross may be the arrow's place, and open the list: then that is closed again. */
async function clears(writing: Writing, cross: Element): Promise<boolean> {
  const { document, signal } = writing;
  const before = shownTexts(document);
  const opening = () => newLayers(document, before, writing.control().main);
  press(cross);
  await until(() => writing.shown() === '' || opening().length > 0, clearLimit, signal);
  await frames(2, signal);
  const opened = opening();
  if (opened.length > 0) await closeLayers(document, writing.control().main, opened, signal);
  return writing.shown() === '';
}

/** Many kits show their cross to the real pointer alone: one that stands there unseen counts too. */
function isCross(element: Element): boolean {
  if ((element.textContent ?? '').trim().length > 2) return false;
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  if (emptying.test(label.trim())) return true;
  const words = classWords(element);
  return (
    clearing.some((word) => words.has(word)) ||
    (words.has('close') && (words.has('circle') || words.has('icon')))
  );
}
