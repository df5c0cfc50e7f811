import { cleanLabel } from '../terms/normalise.ts';
import type { Found } from './collect.ts';
import { uploadText } from './controls/upload.ts';
import { isOptionInput, type Widget } from './controls/widget.ts';
import { hasWord } from './dom/class-words.ts';
import type { Look } from './dom/look.ts';
import { readWidget } from './fields/value.ts';
import type { FormField, Unusable } from './form-field.ts';
import { promptedBy } from './placeholder.ts';
import { unusableOf } from './usable.ts';

function flag(elements: readonly Element[], property: 'disabled' | 'readOnly', aria: string): boolean {
  return elements.some(
    (element) =>
      (property in element && element[property as keyof Element]) || element.getAttribute(aria) === 'true',
  );
}

/** Read-only in the sense that a person cannot change it: a read-only input that opens a list can be. */
function isReadOnly({ kind, main, parts }: Widget): boolean {
  if (/^(?:popup|cascader|date|linked)/.test(kind)) return false;
  // on a tick box the native attribute means nothing: React's kits set it on boxes that they turn themselves
  return isOptionInput(main)
    ? main.getAttribute('aria-readonly') === 'true'
    : (kind === 'split-text' ? parts : [main]).every((part) => flag([part], 'readOnly', 'aria-readonly'));
}

function isDisabled({ main, box, trigger }: Widget): boolean {
  if (main.matches(':disabled')) return true;
  return [main, trigger, box].some(
    (element) =>
      element?.getAttribute('aria-disabled') === 'true' || (element && hasWord(element, disabledWords)),
  );
}

const disabledWords: ReadonlySet<string> = new Set(['disabled']);

/** The element that a person sees of the control. */
export function faceOf({ kind, box, inner, main, trigger }: Widget): Element {
  if (/^(?:radio|checkbox|switch)/.test(kind)) return inner[0] ?? box;
  if (kind === 'file') return trigger ?? box;
  return /^(?:popup|cascader|linked)/.test(kind) ? box : main;
}

function unusable(widget: Widget, look: Look): Unusable | null {
  if (isDisabled(widget)) return 'disabled';
  if (isReadOnly(widget)) return 'read-only';
  return unusableOf(faceOf(widget), look);
}

/** What the control shows, without the label that some kits print inside the control itself. */
export function shownIn({ widget, label }: Pick<Found, 'widget' | 'label'>, look: Look): string {
  const value = readWidget(widget, look);
  const inside = label.nodes.some((node) => widget.inner.some((part) => part.contains(node)));
  return inside && value.startsWith(label.raw) ? value.slice(label.raw.length).trim() : value;
}

/** A list that nothing names may name itself by its first line: 所在市 */
const promptIn = (main: Element): string =>
  main instanceof HTMLSelectElement && !main.value ? (main.options[0]?.text ?? '') : '';

/** Writes one field down as data. `touched`: a person's hand was on it since the page was opened. */
export function toField(found: Found, ref: string, look: Look, touched: boolean): FormField {
  const value = shownIn(found, look);
  const { widget, label, options, section, around, required } = found;
  const { main } = widget;
  const input = main instanceof HTMLInputElement || main instanceof HTMLTextAreaElement ? main : null;
  const { tip } = cleanLabel(label.raw);
  return {
    ref,
    control: widget.kind,
    label: label.text,
    rawLabel: label.raw,
    labelSource: label.source,
    section,
    placeholder: promptedBy(main) || (label.text ? '' : promptIn(main)),
    help: [tip, around.help].filter((text) => text !== '').join(' '),
    error: around.error,
    options,
    name: main.getAttribute('name') ?? '',
    id: main.id,
    inputType: main instanceof HTMLInputElement ? main.type : '',
    autocomplete: main.getAttribute('autocomplete') ?? '',
    maxLength: input && input.maxLength >= 0 ? input.maxLength : null,
    required,
    prefix: around.prefix,
    suffix: around.suffix,
    nearbyButton: around.nearbyButton,
    accept: main instanceof HTMLInputElement && main.type === 'file' ? main.accept : '',
    uploadText: widget.kind === 'file' ? uploadText(widget, look) : '',
    value,
    preset:
      value !== '' &&
      !touched &&
      /^(?:select|popup|radio|checkbox|switch|multi|linked|cascader)/.test(widget.kind),
    readOnly: isReadOnly(widget),
    disabled: isDisabled(widget),
    unusable: unusable(widget, look),
  };
}
