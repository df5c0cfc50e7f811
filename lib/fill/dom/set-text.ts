import { isTextarea, type TextBox } from './elements.ts';

/**
 * Setting the text of a box so that every listener notices. The value goes through the element prototype's
 * own setter, which works whether or not the page has put a property of its own on the element.
 */
export function setText(box: TextBox, text: string): void {
  key(box, 'keydown', 'Unidentified');
  box.dispatchEvent(inputEvent('beforeinput', text));
  assign(box, text);
  box.dispatchEvent(inputEvent('input', text));
  key(box, 'keyup', 'Unidentified');
}

/** Tells the page that typing is over, as leaving the box would. */
export function commit(box: TextBox | HTMLSelectElement): void {
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types character by character, for masks that rebuild the value on each key. Clears the box first. */
export function typeText(box: TextBox, text: string): void {
  setText(box, '');
  for (const character of text) {
    key(box, 'keydown', character);
    key(box, 'keypress', character);
    box.dispatchEvent(inputEvent('beforeinput', character));
    assign(box, box.value + character);
    box.dispatchEvent(inputEvent('input', character));
    key(box, 'keyup', character);
  }
}

function assign(box: TextBox, text: string): void {
  const view = box.ownerDocument.defaultView ?? window;
  const prototype = (isTextarea(box) ? view.HTMLTextAreaElement : view.HTMLInputElement).prototype;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(box, text);
  else box.value = text;
  if (typeof box.setSelectionRange === 'function' && /^(?:text|search|tel|url|textarea)$/.test(box.type)) {
    box.setSelectionRange(text.length, text.length);
  }
}

function inputEvent(type: 'beforeinput' | 'input', data: string): InputEvent {
  const cancelable = type === 'beforeinput';
  const inputType = data ? 'insertText' : 'deleteContentBackward';
  return new InputEvent(type, { bubbles: true, cancelable, composed: true, inputType, data: data || null });
}

function key(box: TextBox, type: string, name: string): void {
  const code = name.length === 1 ? name.charCodeAt(0) : 229;
  box.dispatchEvent(
    new KeyboardEvent(type, {
      key: name,
      keyCode: code,
      which: code,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
