import { isShown } from '../dom/elements.ts';
import { blurOff, focusOn } from '../dom/focus.ts';
import { press, pressKey } from '../dom/press.ts';
import { setText } from '../dom/set-text.ts';
import { frames, until } from '../dom/wait.ts';
import { sameText } from '../match/text.ts';
import { shownParts } from '../match/wanted.ts';
import { boxOf } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { hasTag, tagsIn } from './tag-texts.ts';

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
    await removeTags(writing, held);
    return sameText(shownParts(writing.shown()).join(), held.join());
  },
};

function isThere(writing: Writing, item: string): boolean {
  return hasTag(writing.control(), item) || shownParts(writing.shown()).some((text) => sameText(text, item));
}

/** Adds the entries that are not there yet, one tag each. */
export async function addTags(writing: Writing, items: readonly string[]): Promise<Failure> {
  for (const item of items) {
    if (isThere(writing, item)) continue;
    const failure = await addTag(writing, item);
    if (failure !== null) return failure;
  }
  return null;
}

async function addTag(writing: Writing, item: string): Promise<Failure> {
  const box = boxOf(writing.control());
  if (!box) return 'gone';
  focusOn(box);
  setText(box, item);
  await frames(2, writing.signal);
  pressKey(box, 'Enter');
  const added = await until(
    () => boxOf(writing.control())?.value === '' && isThere(writing, item),
    tagLimit,
    writing.signal,
  );
  const now = boxOf(writing.control());
  if (!added && now && now.value !== '') setText(now, '');
  if (now) blurOff(now);
  return added ? null : 'not-kept';
}

/** Takes away the tags that are not among `kept`: by the cross in the tag, else by Backspace after the last. */
export async function removeTags(writing: Writing, kept: readonly string[]): Promise<void> {
  const surplus = () =>
    tagsIn(writing.control())
      .filter(({ text }) => !kept.some((one) => sameText(one, text)))
      .at(-1);
  for (let tag = surplus(); tag; tag = surplus()) {
    const { element } = tag;
    const cross = [...element.querySelectorAll('*')].filter(
      (inner) => isShown(inner) && (inner.textContent ?? '').trim().length <= 1,
    );
    const gone = () => surplus()?.element !== element;
    if (cross[0]) press(cross[0]);
    if (await until(gone, tagLimit / 4, writing.signal)) continue;
    const box = boxOf(writing.control());
    if (box) {
      focusOn(box);
      pressKey(box, 'Backspace');
    }
    if (!(await until(gone, tagLimit, writing.signal))) return;
  }
}
