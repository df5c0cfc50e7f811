import { activeElement, contains, isShown, isTextBox, type TextBox } from '../dom/elements.ts';
import { blurOff, focusOn } from '../dom/focus.ts';
import { hitIn, press, pressKey } from '../dom/press.ts';
import { setText } from '../dom/set-text.ts';
import { frames, until } from '../dom/wait.ts';
import { sameText } from '../match/text.ts';
import { shownParts } from '../match/wanted.ts';
import { newLayers } from '../popup/layers.ts';
import { closeLayers, isFloating } from '../popup/session.ts';
import { shownTexts, type TextMap, wholeText } from '../popup/texts.ts';
import { boxOf, hiddenAtFocus } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { hasTag, tagFrame, tagsIn } from './tag-texts.ts';

/** Milliseconds a tag may take to appear or to go. */
const tagLimit = 800;

/**
 * A box into which entries are typed one after the other, each closed with Enter and then shown as a tag
 * beside the box. A box that does not make tags is left as it was.
 */
export const tagsDriver: Driver = {
  id: 'tags',
  serves: (control, value) =>
    value.kind === 'list' &&
    ['popup-multiple', 'multiselect'].includes(control.kind) &&
    boxOf(control) !== null,
  write: async (writing, value) => (value.kind === 'list' ? addTags(writing, value.items) : 'unsupported'),
  holds: (writing, value) =>
    value.kind === 'list' &&
    value.items.every((item) => isThere(writing, item)) &&
    shownParts(writing.shown()).length <= value.items.length,
  held: (writing) => shownParts(writing.shown()),
  async restore(writing, held) {
    await removeTags(writing, isOneOf(held));
    return sameText(shownParts(writing.shown()).join(), held.join());
  },
};

function isThere(writing: Writing, item: string): boolean {
  return hasTag(writing.control(), item) || shownParts(writing.shown()).some((text) => sameText(text, item));
}

/** Adds the entries that are not there yet, one tag each. */
export async function addTags(writing: Writing, items: readonly string[]): Promise<Failure> {
  const before = shownTexts(writing.document);
  let failure: Failure = null;
  for (const item of items) {
    if (failure !== null || isThere(writing, item)) continue;
    const behind = items.some((other) => isThere(writing, other));
    failure = await addTag(writing, item, behind);
  }
  await closeOffers(writing, before);
  return failure;
}

/** What came up beside a box since `before` may still stand open, over the fields below: a list, a calendar. */
export async function closeOffers(
  writing: Writing,
  before: TextMap,
  frame: Element = tagFrame(writing.control()),
): Promise<void> {
  const control = writing.control();
  const offers = newLayers(writing.document, before, control.main).filter(
    ({ root, fresh }) => !contains(frame, root) && fresh[0] !== undefined && isFloating(fresh[0], root),
  );
  if (offers.length === 0) return;
  await closeLayers(writing.document, control.main, offers, writing.signal);
  // opened again while it fades, it would not seem new
  await until(() => !offers.some(({ fresh }) => fresh.some(isShown)), tagLimit, writing.signal);
}

/** @param behind true where a tag of ours stands: behind one, kits draw the box no wider than the text in it */
async function addTag(writing: Writing, item: string, behind: boolean): Promise<Failure> {
  const box = boxOf(writing.control()) ?? (await boxPressed(writing));
  if (!box) return 'gone';
  const target = typingBox(writing, box);
  focusOn(target);
  await frames(1, writing.signal);
  const hidden = await hiddenAtFocus(writing);
  if (hidden && !(hidden === 'tiny' && behind)) return hidden;
  setText(target, item);
  await frames(2, writing.signal);
  pressKey(target, 'Enter');
  const added = await until(
    () => (!target.isConnected || target.value === '') && isThere(writing, item),
    tagLimit,
    writing.signal,
  );
  if (!added && target.isConnected && target.value !== '') setText(target, '');
  if (target.isConnected) blurOff(target);
  return added ? null : 'not-kept';
}

/** A box that comes up, or gets the focus, once the drawing around it is pressed. */
async function boxPressed({ control, document, signal }: Writing): Promise<TextBox | null> {
  const { main, trigger, container } = control();
  press(hitIn(trigger ?? main));
  const active = () => {
    const box = activeElement(document);
    return isTextBox(box) && !box.readOnly && contains(container, box) ? box : null;
  };
  return until(active, tagLimit, signal);
}

/** The box that takes the keys: some kits draw a smaller one between the tags, over the box itself. */
function typingBox(writing: Writing, box: TextBox): TextBox {
  const over = [...tagFrame(writing.control()).querySelectorAll('input,textarea')].filter(
    (other): other is TextBox => other !== box && isTextBox(other) && !other.readOnly && isShown(other),
  );
  return over[0] ?? box;
}

export const isOneOf = (texts: readonly string[]) => (text: string) =>
  texts.some((one) => sameText(one, text));

/** Takes away the tags that are not to be kept, those that say one of `added` whatever they are called: by the cross in the tag, else by Backspace after the last. */
export async function removeTags(
  writing: Writing,
  isKept: (text: string) => boolean,
  added: readonly string[] = [],
): Promise<void> {
  const surplus = () =>
    tagsIn(writing.control(), added)
      .filter(({ text }) => !isKept(text))
      .at(-1);
  for (let tag = surplus(); tag; tag = surplus()) {
    const { element } = tag;
    // in the tag, or behind its words
    const around = [...element.querySelectorAll('*'), element.nextElementSibling];
    const cross = around.filter(
      (one) => one && !isTextBox(one) && isShown(one) && wholeText(one).length <= 1,
    );
    const gone = () => surplus()?.element !== element;
    if (cross[0]) press(cross[0]);
    if (await until(gone, tagLimit / 4, writing.signal)) continue;
    const box = boxOf(writing.control());
    const last = tagsIn(writing.control(), added).at(-1)?.element === element;
    // the key would take away another
    if (box && last) {
      focusOn(box);
      pressKey(box, 'Backspace');
    }
    if (!(await until(gone, tagLimit, writing.signal))) return;
  }
}
