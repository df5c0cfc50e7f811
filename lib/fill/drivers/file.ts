import type { FieldControl } from '../../page/field-control.ts';
import { isInput } from '../dom/elements.ts';
import { guarded } from '../dom/guard.ts';
import { press } from '../dom/press.ts';
import { until } from '../dom/wait.ts';
import type { FillValue } from '../fill-value.ts';
import type { Driver, Held, Writing } from './driver.ts';
import { listedItem, picturesIn, removeButton } from './file-list.ts';

/** Milliseconds that a page may take to show a file it was given. */
const takeLimit = 4000;
const removeLimit = 2000;

/**
 * An upload: `<input type="file">`, visible or behind the button, card or drop area of a kit. The file goes in
 * as if it had been chosen; kits then empty the input and list the file by name, or show its picture.
 */
export const fileDriver: Driver = {
  id: 'file',
  serves: (control, value) => value.kind === 'file' && inputOf(control) !== null,
  async write(writing, value) {
    const input = inputOf(writing.control());
    if (!input || value.kind !== 'file') return 'gone';
    if (input.disabled) return 'disabled';
    const before = this.held(writing);
    give(input, fileOf(input, value));
    const isTaken = await until(() => this.holds(writing, value, before), takeLimit, writing.signal);
    return isTaken ? null : 'file-unseen';
  },
  holds(writing, value, before) {
    if (value.kind !== 'file') return false;
    const chosen = [...(inputOf(writing.control())?.files ?? [])];
    if (chosen.some(({ name, size }) => name === value.name && size === sizeOf(value))) return true;
    if (before === undefined || chosen.length > 0) return false;
    const { container } = writing.control();
    const known = before.slice(1);
    return (
      listedItem(container, value.name) !== null || picturesIn(container).some((src) => !known.includes(src))
    );
  },
  held: (writing) => [namesIn(writing.control()), ...picturesIn(writing.control().container)],
  async restore(writing, held, value) {
    if (value?.kind !== 'file') return false;
    const input = inputOf(writing.control());
    if (input && input.files?.length !== 0) give(input, null);
    const { container } = writing.control();
    const item = listedItem(container, value.name);
    const remove = item && removeButton(item);
    if (remove) press(remove);
    if (item) await until(() => !listedItem(container, value.name), removeLimit, writing.signal);
    // a file that stood here before is not the extension's to keep, so it cannot come back
    return (held[0] ?? '') === '' && !isStillThere(writing, held, value.name);
  },
};

function inputOf({ main }: FieldControl): HTMLInputElement | null {
  return isInput(main) && main.type === 'file' && !main.webkitdirectory ? main : null;
}

const namesIn = (control: FieldControl) =>
  [...(inputOf(control)?.files ?? [])].map(({ name }) => name).join('、');

function isStillThere(writing: Writing, held: Held, name: string): boolean {
  const { container } = writing.control();
  const known = held.slice(1);
  return (
    namesIn(writing.control()).includes(name) ||
    listedItem(container, name) !== null ||
    picturesIn(container).some((src) => !known.includes(src))
  );
}

type FileValue = FillValue & { kind: 'file' };

/** Bytes of a base64 text without reading it. */
function sizeOf({ data }: FileValue): number {
  return (data.length / 4) * 3 - (data.match(/=+$/)?.[0].length ?? 0);
}

/** In Firefox an object made by the extension is closed to the page: the page's own `File` must be made. */
interface Wrapped {
  wrappedJSObject?: typeof globalThis;
}

declare const cloneInto: undefined | (<T>(value: T, scope: unknown) => T);

function fileOf(input: HTMLInputElement, { name, type, data }: FileValue): File {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const page = ((input.ownerDocument.defaultView ?? window) as Wrapped).wrappedJSObject;
  if (!page || typeof cloneInto !== 'function') return new File([bytes], name, { type });
  return new page.File(cloneInto([bytes], page), name, cloneInto({ type }, page));
}

/** Gives the input one file, or none, and tells the page as the browser's own chooser does. */
function give(input: HTMLInputElement, file: File | null): void {
  const view = (input.ownerDocument.defaultView ?? window) as typeof window & Wrapped;
  const transfer = new (view.wrappedJSObject ?? view).DataTransfer();
  if (file) transfer.items.add(file);
  guarded(input.ownerDocument, () => {
    input.files = transfer.files;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
