import { fitting, spellings } from '../match/spelling.ts';
import { sameCode, sameText } from '../match/text.ts';
import { boxOf, writeBox } from './box.ts';
import type { Driver, Writing } from './driver.ts';
import { hasTag, tagsIn } from './tag-texts.ts';
import { addTags, removeTags } from './tags.ts';

/**
 * One text box: `<input>` of any text type, `<textarea>`, role=spinbutton. Masks and controlled inputs may
 * rewrite what they get; when the first way leaves another text, it is typed once more key by key. A box that
 * then stands empty may be one that makes tags of what is closed with Enter.
 */
export const textDriver: Driver = {
  id: 'text',
  serves: (control, value) =>
    ['text', 'textarea', 'number', 'date', 'unknown'].includes(control.kind) &&
    boxOf(control) !== null &&
    value.kind !== 'flag' &&
    value.kind !== 'date-range',
  async write(writing, value) {
    const box = boxOf(writing.control());
    if (!box) return 'gone';
    if (box.disabled) return 'disabled';
    if (box.readOnly) return 'read-only';
    const texts = spellings(value, writing.facts);
    if (texts.length === 0) return value.kind === 'list' ? addTags(writing, value.items) : 'unsupported';
    const limit = writing.facts.maxLength ?? (box.maxLength > 0 ? box.maxLength : null);
    const [text] = fitting(texts, limit);
    if (text === undefined) return 'too-long';
    await writeBox(writing, box, text);
    if (boxOf(writing.control())?.value === '' && ['text', 'list'].includes(value.kind))
      return addTags(writing, value.kind === 'list' ? value.items : [text]);
    return null;
  },
  holds(writing, value) {
    const box = boxOf(writing.control());
    if (box === null) return false;
    if (spellings(value, writing.facts).some((text) => sameCode(box.value, text))) return true;
    const entries = value.kind === 'list' ? value.items : value.kind === 'text' ? [value.text] : [];
    return box.value === '' && entries.length > 0 && entries.every((text) => hasTag(writing.control(), text));
  },
  shows: (writing) => tagTexts(writing).join('、'),
  held: (writing) => [boxOf(writing.control())?.value ?? '', ...tagTexts(writing)],
  async restore(writing, [text = '', ...tags]) {
    await removeTags(writing, tags);
    const box = boxOf(writing.control());
    if (!box) return false;
    if (box.value !== text) await writeBox(writing, box, text);
    return (
      sameCode(boxOf(writing.control())?.value ?? '', text) && sameText(tagTexts(writing).join(), tags.join())
    );
  },
};

function tagTexts(writing: Writing): string[] {
  return tagsIn(writing.control()).map(({ text }) => text);
}
