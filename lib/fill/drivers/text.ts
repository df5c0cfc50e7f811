import type { FieldControl } from '../../page/field-control.ts';
import { isTextBox, type TextBox } from '../dom/elements.ts';
import { blurOff, focusOn } from '../dom/focus.ts';
import { commit, setText, typeText } from '../dom/set-text.ts';
import { frames } from '../dom/wait.ts';
import { fitting, spellings } from '../match/spelling.ts';
import { sameCode, sameText } from '../match/text.ts';
import type { Driver, Writing } from './driver.ts';

/**
 * One text box: `<input>` of any text type, `<textarea>`, role=spinbutton. Masks and controlled inputs may
 * rewrite what they get; when the first way leaves another text, it is typed once more key by key.
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
    if (texts.length === 0) return 'unsupported';
    const limit = writing.facts.maxLength ?? (box.maxLength > 0 ? box.maxLength : null);
    const [text] = fitting(texts, limit);
    if (text === undefined) return 'too-long';
    await writeBox(writing, box, text);
    return null;
  },
  holds(writing, value) {
    const box = boxOf(writing.control());
    return box !== null && spellings(value, writing.facts).some((text) => sameCode(box.value, text));
  },
  held: (writing) => [boxOf(writing.control())?.value ?? ''],
  async restore(writing, [text = '']) {
    const box = boxOf(writing.control());
    if (!box) return false;
    await writeBox(writing, box, text);
    return sameText(boxOf(writing.control())?.value ?? '', text);
  },
};

/** The box that a person types into. */
export function boxOf(control: FieldControl): TextBox | null {
  if (isTextBox(control.main)) return control.main;
  const inner = control.main.querySelector('input,textarea');
  return isTextBox(inner) ? inner : null;
}

/** Focus, text, change, blur; once more key by key when the page made something else of it. */
export async function writeBox(writing: Writing, box: TextBox, text: string): Promise<void> {
  for (const way of [setText, typeText]) {
    focusOn(box);
    way(box, text);
    commit(box);
    blurOff(box);
    await frames(2, writing.signal);
    const now = box.isConnected ? box.value : (boxOf(writing.control())?.value ?? '');
    if (sameCode(now, text)) return;
    if (!box.isConnected) return;
  }
}
