import type { FieldControl } from '../../page/field-control.ts';
import { isTextBox } from '../dom/elements.ts';
import { sameCode } from '../match/text.ts';
import { byMeaning } from '../match/wanted.ts';
import { writeBox } from './box.ts';
import type { Driver } from './driver.ts';
import { choosePart, partWriting, restorePart } from './linked.ts';
import { entriesOf } from './tag-texts.ts';

/**
 * A box and a list after it that together hold one text; the list knows the endings.
 *
 *   <input> <select><option>.com</option><option>.cn</option></select>
 */
export const endingDriver: Driver = {
  id: 'ending',
  serves: (control, value) =>
    control.kind === 'split-text' &&
    control.parts.length === 2 &&
    isTextBox(control.parts[0]) &&
    isList(control.parts[1]) &&
    entriesOf(value).length === 1,
  async write(writing, value) {
    for (const { head, tail } of cuts(entriesOf(value)[0] ?? '')) {
      const failure = await choosePart(partWriting(writing, 1), byMeaning([tail, tail.slice(1)]));
      if (failure === 'no-option') continue;
      const box = boxIn(writing.control());
      if (failure === null && box) await writeBox(writing, box, head);
      return failure;
    }
    return 'no-option';
  },
  holds: (writing, value) =>
    cuts(entriesOf(value)[0] ?? '').some(
      ({ head, tail }) =>
        sameCode(boxIn(writing.control())?.value ?? '', head) &&
        [tail, tail.slice(1)].includes(partWriting(writing, 1).shown().toLowerCase()),
    ),
  held: (writing) => [boxIn(writing.control())?.value ?? '', partWriting(writing, 1).shown()],
  async restore(writing, [text = '', chosen = '']) {
    const box = boxIn(writing.control());
    if (box && box.value !== text) await writeBox(writing, box, text);
    const part = partWriting(writing, 1);
    const back = part.shown() === chosen || (await restorePart(part, chosen));
    return back && boxIn(writing.control())?.value === text;
  },
};

/** A list, drawn or native: a box that is typed into is none. */
export function isList(part: Element | undefined): boolean {
  return !isTextBox(part) || part.readOnly || part.matches('[role=combobox],[aria-haspopup]');
}

function boxIn({ parts: [box] }: FieldControl) {
  return isTextBox(box) ? box : null;
}

/** The ways to part a text before a point or at-sign, the longest ending first. */
function cuts(text: string): { head: string; tail: string }[] {
  return [...text.matchAll(/[.@]/g)]
    .map(({ index }) => ({ head: text.slice(0, index), tail: text.slice(index).toLowerCase() }))
    .filter(({ head }) => head !== '');
}
