import { blurOff, focusOn } from '../dom/focus.ts';
import { frames } from '../dom/wait.ts';
import { spellings } from '../match/spelling.ts';
import { sameWriting } from '../match/text.ts';
import type { Driver, Writing } from './driver.ts';

/** An editable block: `contenteditable` or role=textbox on something that is no input. */
export const richTextDriver: Driver = {
  id: 'rich-text',
  serves: (control, value) =>
    editable(control.main) !== null && value.kind !== 'flag' && value.kind !== 'date-range',
  async write(writing, value) {
    const [text] = spellings(value, writing.facts);
    if (text === undefined) return 'unsupported';
    return (await replace(writing, text)) ? null : 'gone';
  },
  holds: (writing, value) =>
    spellings(value, writing.facts).some((text) =>
      sameWriting(text, editable(writing.control().main)?.textContent ?? ''),
    ),
  held: (writing) => [editable(writing.control().main)?.textContent ?? ''],
  async restore(writing, [text = '']) {
    await replace(writing, text);
    return sameWriting(text, editable(writing.control().main)?.textContent ?? '');
  },
};

function editable(main: Element): HTMLElement | null {
  const block = main.matches('[contenteditable]') ? main : main.querySelector('[contenteditable]');
  return block instanceof HTMLElement && block.isContentEditable ? block : null;
}

/** The editing command lets editors see the change as typing; where it is refused, the text is set. */
async function replace(writing: Writing, text: string): Promise<boolean> {
  const block = editable(writing.control().main);
  if (!block) return false;
  focusOn(block);
  writing.document.getSelection()?.selectAllChildren(block);
  const done = text
    ? writing.document.execCommand('insertText', false, text)
    : writing.document.execCommand('delete');
  if (!done || !sameWriting(block.textContent ?? '', text)) {
    block.textContent = text;
    block.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
  }
  blurOff(block);
  await frames(2, writing.signal);
  return true;
}
