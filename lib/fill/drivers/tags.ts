import { blurOff, focusOn } from '../dom/focus.ts';
import { pressKey } from '../dom/press.ts';
import { setText } from '../dom/set-text.ts';
import { frames, until } from '../dom/wait.ts';
import { sameText, squash } from '../match/text.ts';
import { shownParts } from '../match/wanted.ts';
import { wholeText } from '../popup/texts.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { boxOf } from './text.ts';

/** Milliseconds a tag may take to appear. */
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
  async write(writing, value) {
    if (value.kind !== 'list') return 'unsupported';
    for (const item of value.items) {
      if (hasTag(writing, item)) continue;
      const failure = await addTag(writing, item);
      if (failure !== null) return failure;
    }
    return null;
  },
  holds: (writing, value) =>
    value.kind === 'list' &&
    value.items.every((item) => hasTag(writing, item)) &&
    shownParts(writing.shown()).length <= value.items.length,
  held: (writing) => shownParts(writing.shown()),
  restore: async (writing, held) => sameText(shownParts(writing.shown()).join(), held.join()),
};

function hasTag(writing: Writing, item: string): boolean {
  const { main, container } = writing.control();
  const box = main.parentElement && container.contains(main.parentElement) ? main.parentElement : main;
  const wanted = squash(item);
  const texts = [...box.querySelectorAll('*')]
    .filter((element) => element.childElementCount < 3)
    .map(wholeText);
  return (
    texts.some((text) => squash(text) === wanted) ||
    shownParts(writing.shown()).some((text) => sameText(text, item))
  );
}

async function addTag(writing: Writing, item: string): Promise<Failure> {
  const box = boxOf(writing.control());
  if (!box) return 'gone';
  focusOn(box);
  setText(box, item);
  await frames(2, writing.signal);
  pressKey(box, 'Enter');
  const added = await until(
    () => boxOf(writing.control())?.value === '' && hasTag(writing, item),
    tagLimit,
    writing.signal,
  );
  const now = boxOf(writing.control());
  if (!added && now && now.value !== '') setText(now, '');
  if (now) blurOff(now);
  return added ? null : 'not-kept';
}
