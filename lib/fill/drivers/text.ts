import { isInput } from '../dom/elements.ts';
import type { FillValue } from '../fill-value.ts';
import { parseIso } from '../match/date-format.ts';
import { closedByEnter, fitting, spellings } from '../match/spelling.ts';
import { inCapitals, sameCode, sameText } from '../match/text.ts';
import { clearByCross } from '../popup/clear.ts';
import { boxOf, writeBox } from './box.ts';
import { dateDriver, holdsDay, pickDay } from './date.ts';
import type { Driver, Writing } from './driver.ts';
import { entriesOf, hasTag, tagsIn } from './tag-texts.ts';
import { addTags, isOneOf, removeTags } from './tags.ts';

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
    const day = value.kind === 'date' && isInput(box) ? parseIso(value.date ?? '') : null;
    const picked = day ? await pickDay(writing, day) : 'no-list';
    if (picked !== 'no-list') return picked;
    const texts = spellings(value, writing.facts);
    if (value.kind === 'list' && (texts.length === 0 || makesTags(writing, value)))
      return addTags(writing, value.items);
    if (texts.length === 0) return 'unsupported';
    const limit = writing.facts.maxLength ?? (box.maxLength > 0 ? box.maxLength : null);
    const [text] = fitting(texts, limit);
    if (text === undefined) return 'too-long';
    await writeBox(writing, box, text);
    // some throw away what is typed: a day is picked there
    if (value.kind === 'date' && !this.holds(writing, value)) return dateDriver.write(writing, value);
    if (boxOf(writing.control())?.value === '' && ['text', 'list'].includes(value.kind))
      return addTags(writing, value.kind === 'list' ? value.items : [text]);
    return null;
  },
  holds(writing, value, before) {
    const box = boxOf(writing.control());
    if (box === null) return false;
    // capitals that stood there before are another writing; those that the page has made are its own
    const ours = before !== undefined && before[0] !== box.value;
    const same = (text: string) => sameCode(box.value, text) || (ours && inCapitals(box.value, text));
    const day = value.kind === 'date' ? parseIso(value.date ?? '') : null;
    if (day && holdsDay(writing, 0, day)) return true;
    if (!makesTags(writing, value) && spellings(value, writing.facts).some(same)) return true;
    const entries = entriesOf(value);
    return box.value === '' && entries.length > 0 && entries.every((text) => hasTag(writing.control(), text));
  },
  shows: (writing) => tagTexts(writing).join('、'),
  held: (writing) => [boxOf(writing.control())?.value ?? '', ...tagTexts(writing)],
  async restore(writing, [text = '', ...tags], value) {
    const added = value ? entriesOf(value).filter((entry) => hasTag(writing.control(), entry)) : [];
    await removeTags(writing, isOneOf(tags), added);
    // over a calendar, a text taken away may leave the day behind
    if (value?.kind === 'date' && text === '' && (await clearByCross(writing))) return true;
    const box = boxOf(writing.control());
    if (!box) return false;
    if (box.value !== text) await writeBox(writing, box, text);
    const now = tagsIn(writing.control(), added).map((tag) => tag.text);
    return sameCode(boxOf(writing.control())?.value ?? '', text) && sameText(now.join(), tags.join());
  },
};

/** What only stands in a box that wants each entry closed with Enter is not taken. */
function makesTags({ facts, control }: Writing, value: FillValue): boolean {
  return value.kind === 'list' && closedByEnter(facts) && isInput(boxOf(control()));
}

function tagTexts(writing: Writing): string[] {
  return tagsIn(writing.control()).map(({ text }) => text);
}
