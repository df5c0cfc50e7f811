import { isDisabled, isSelect, isSizable } from '../dom/elements.ts';
import { blurOff, focusOn } from '../dom/focus.ts';
import { commit } from '../dom/set-text.ts';
import { frame, until } from '../dom/wait.ts';
import { type Wanted, wantedOptions } from '../match/wanted.ts';
import type { Driver, Failure, Writing } from './driver.ts';

/** Milliseconds a select may take to load its options. */
export const loadLimit = 5000;

/**
 * Native `<select>`, single or multiple, with or without groups. A select that a kit has hidden behind a
 * drawing of its own is no business of this driver: its drawing would not follow.
 */
export const selectDriver: Driver = {
  id: 'select',
  serves: (control, value) =>
    isSelect(control.main) &&
    (isSizable(control.main) || control.trigger === null || control.trigger === control.main) &&
    wantedOptions(value).length > 0,
  async write(writing, value) {
    const select = selectOf(writing);
    if (!select) return 'gone';
    return chooseIn(() => selectOf(writing), levelWanted(value, writing), writing.signal);
  },
  holds(writing, value) {
    const select = selectOf(writing);
    if (!select) return false;
    const chosen = [...select.selectedOptions];
    const wanted = levelWanted(value, writing);
    return (
      chosen.length === wanted.length &&
      wanted.every((one) => chosen.some((option) => isChosen(select, option, one)))
    );
  },
  held(writing) {
    const select = selectOf(writing);
    return select ? [...select.selectedOptions].map((option) => String(option.index)) : [];
  },
  async restore(writing, held) {
    const select = selectOf(writing);
    if (!select) return false;
    setChosen(select, held.map(Number));
    await frame(writing.signal);
    return [...select.selectedOptions].map((option) => String(option.index)).join() === held.join();
  },
};

function selectOf(writing: Writing): HTMLSelectElement | null {
  const main = writing.control().main;
  return isSelect(main) ? main : null;
}

/** A single select that asks for one level of a region gets the deepest level given. */
function levelWanted(value: Parameters<typeof wantedOptions>[0], { facts }: Writing): Wanted[] {
  const wanted = wantedOptions(value, facts.label);
  return value.kind === 'region' ? wanted.slice(-1) : wanted;
}

/** Waits for the options, then chooses exactly the wanted ones. */
export async function chooseIn(
  find: () => HTMLSelectElement | null,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<Failure> {
  const ready = await until(
    () => {
      const select = find();
      if (!select || select.disabled) return null;
      const indexes = wanted.map((one) => optionIndex(select, one));
      return indexes.every((index) => typeof index === 'number')
        ? { select, indexes: indexes as number[] }
        : null;
    },
    waitFor(find()),
    signal,
  );
  const select = ready?.select ?? find();
  if (!select) return 'gone';
  if (!ready)
    return wanted.some((one) => optionIndex(select, one) === 'ambiguous') ? 'ambiguous-option' : 'no-option';
  if (!select.multiple && ready.indexes.length > 1) return 'unsupported';
  setChosen(select, ready.indexes);
  return null;
}

/** Only a select that is still empty or locked is worth waiting for. */
function waitFor(select: HTMLSelectElement | null): number {
  return !select || select.disabled || select.options.length <= 1 ? loadLimit : 0;
}

/** By the text a person reads; a form whose options carry codes is then asked for its values. */
export function optionIndex(select: HTMLSelectElement, wanted: Wanted): number | null | 'ambiguous' {
  const options = [...select.options];
  // `text` and not `label`: the overlay lends options an English label
  const texts = options.map((option) => (offered(option) ? option.text : ''));
  const byText = wanted.match(texts);
  if (byText !== null) return byText;
  return wanted.match(options.map((option) => (offered(option) ? option.value : '')));
}

function offered(option: HTMLOptionElement): boolean {
  const group = option.parentElement;
  return !isDisabled(option) && !(group?.tagName === 'OPTGROUP' && isDisabled(group));
}

function isChosen(select: HTMLSelectElement, option: HTMLOptionElement, wanted: Wanted): boolean {
  return optionIndex(select, wanted) === option.index || wanted.is(option.text);
}

function setChosen(select: HTMLSelectElement, indexes: readonly number[]): void {
  focusOn(select);
  if (select.multiple) {
    for (const option of select.options) option.selected = indexes.includes(option.index);
  } else {
    select.selectedIndex = indexes[0] ?? -1;
  }
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  commit(select);
  blurOff(select);
}
