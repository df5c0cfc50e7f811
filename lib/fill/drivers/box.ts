import type { FieldControl } from '../../page/field-control.ts';
import type { ControlKind } from '../../terms/evidence.ts';
import { isTextBox, type TextBox } from '../dom/elements.ts';
import { blurOff, focusOn } from '../dom/focus.ts';
import { commit, setText, typeText } from '../dom/set-text.ts';
import { frame, frames, until } from '../dom/wait.ts';
import { sameCode } from '../match/text.ts';
import type { Failure, Writing } from './driver.ts';
import { hasTag } from './tag-texts.ts';

/** The box that a person types into. */
export function boxOf(control: FieldControl): TextBox | null {
  if (isTextBox(control.main)) return control.main;
  const inner = control.main.querySelector('input,textarea');
  return isTextBox(inner) ? inner : null;
}

/** Milliseconds in which a box that was clear while it was empty comes up once it has the focus. */
export const risenLimit = 300;

/**
 * Why nothing may be entered in a control that has the focus now, null when it is seen: a page may hide it on the
 * focus, and would hear of every character.
 */
export async function hiddenAtFocus(writing: Writing): Promise<Failure> {
  return (await until(() => writing.barred() === null, risenLimit, writing.signal)) ? null : writing.barred();
}

/** Focus, text, change, blur; once more key by key, and without haste, when the page made something else of it. */
export async function writeBox(writing: Writing, box: TextBox, text: string): Promise<void> {
  for (const way of [setText, typeText]) {
    focusOn(box);
    // kits that draw a box anew once it has the focus would take away what is typed before they did
    if (way === typeText) await frame(writing.signal);
    if (await hiddenAtFocus(writing)) return;
    way(box, text);
    // some write back what they held when they hear of the change before they have heard of the keys
    if (way === typeText) await frames(2, writing.signal);
    commit(box);
    blurOff(box);
    await frames(2, writing.signal);
    const now = box.isConnected ? box.value : (boxOf(writing.control())?.value ?? '');
    if (sameCode(now, text) || hasTag(writing.control(), text)) return;
    if (!box.isConnected) return;
  }
}

/** A text box that takes no keys: what it is for, a list or a calendar, shows when it is pressed. */
export function isLockedBox(control: FieldControl, kinds: readonly ControlKind[] = ['text']): boolean {
  return kinds.includes(control.kind) && boxOf(control)?.readOnly === true;
}
