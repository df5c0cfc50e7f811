import type { FieldControl } from '../../page/field-control.ts';
import { drawnFor, isSelect, isSizable } from '../dom/elements.ts';
import { frames, settled, until } from '../dom/wait.ts';
import type { FillValue } from '../fill-value.ts';
import { isBetweenLevel } from '../match/region.ts';
import { byMeaning, byPlace, showsRegion, type Wanted } from '../match/wanted.ts';
import { readableText } from '../popup/texts.ts';
import { isMunicipal } from './cascader.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { chooseSingle, popupDriver } from './popup.ts';
import { chooseIn, loadLimit, optionIndex, selectDriver } from './select.ts';
import { tagFrame } from './tag-texts.ts';

/**
 * Selects or lists in a row that together name one region. Each is chosen once it has loaded; the next
 * loads its own options because of that.
 *
 *   <select name=province> <select name=city> <select name=county>
 */
export const linkedDriver: Driver = {
  id: 'linked',
  serves: (control, value) =>
    control.kind === 'linked-selects' && control.parts.length > 1 && value.kind === 'region',
  async write(writing, value) {
    if (value.kind !== 'region') return 'unsupported';
    const names = levelsFor(value, writing.control().parts.length);
    for (const [index, accepted] of names.entries()) {
      const failure = await chooseLoaded(writing, index, accepted);
      if (failure !== null) return failure;
      await settled(writing.document, writing.signal);
    }
    return null;
  },
  holds(writing, value) {
    if (value.kind !== 'region') return false;
    const shown = writing.control().parts.map((_, index) => partWriting(writing, index).shown());
    const names = levelsFor(value, shown.length);
    return names.every(
      (accepted, index) =>
        accepted.some((name) => showsRegion(shown[index] ?? '', [[name]])) ||
        (isBetweenLevel(shown[index] ?? '') && index === 1),
    );
  },
  held: (writing) => writing.control().parts.map((_, index) => partWriting(writing, index).shown()),
  async restore(writing, held) {
    let back = true;
    for (const [index, text] of held.entries()) {
      const part = partWriting(writing, index);
      if (part.shown() === text) continue;
      back = (await restorePart(part, text)) && back;
      await settled(writing.document, writing.signal);
    }
    return back;
  },
};

/** Chooses in one list of several what it showed before. */
export function restorePart(part: Writing, text: string): Promise<boolean> {
  const { main } = part.control();
  const native = isSelect(main) && isSizable(main);
  const none = (option: HTMLOptionElement) => option.text === text || (text === '' && !option.value);
  const state = native ? [String([...main.options].findIndex(none))] : text ? [text] : [];
  return (native ? selectDriver : popupDriver).restore(part, state);
}

/** Levels for as many lists as there are: with two lists a municipality's middle level is passed over. */
function levelsFor(value: Extract<FillValue, { kind: 'region' }>, lists: number): (readonly string[])[] {
  const levels = [...value.levels];
  const [province = [], middle] = levels;
  if (lists === 2 && levels.length === 3 && middle && isMunicipal(province, middle)) levels.splice(1, 1);
  return levels.slice(0, lists);
}

/** The lists below the first load because of what was chosen above them, and say so in no way: asked again until they have. */
async function chooseLoaded(writing: Writing, index: number, accepted: readonly string[]): Promise<Failure> {
  const end = performance.now() + (index > 0 ? loadLimit : 0);
  for (;;) {
    const failure = await chooseLevel(partWriting(writing, index), accepted);
    const waits = failure === 'no-option' || failure === 'no-list';
    if (!waits || performance.now() >= end) return failure;
    await frames(15, writing.signal);
  }
}

/** Chooses in one list of several, native or drawn. */
export function choosePart(part: Writing, wanted: Wanted): Promise<Failure> {
  const { main } = part.control();
  return isSelect(main) && isSizable(main)
    ? chooseIn(() => main, [wanted], part.signal)
    : chooseSingle(part, wanted);
}

async function chooseLevel(part: Writing, accepted: readonly string[]): Promise<Failure> {
  const { main } = part.control();
  const wanted = byPlace([...accepted]);
  const place = accepted.every(isBetweenLevel) ? byMeaning([...accepted, '市辖区']) : wanted;
  if (isSelect(main) && isSizable(main)) return chooseIn(() => main, [place], part.signal);
  // what is drawn over a select offers what the select does
  if (isSelect(main)) await until(() => typeof optionIndex(main, place) === 'number', loadLimit, part.signal);
  return popupDriver.write(part, { kind: 'region', levels: [accepted] });
}

/** One of the lists, seen as a control of its own. */
export function partWriting(writing: Writing, index: number): Writing {
  const part = () => {
    const control = writing.control();
    const main = control.parts[index] ?? control.main;
    const native = isSelect(main) && isSizable(main);
    const kind: FieldControl['kind'] = native ? 'select' : 'popup';
    const trigger = native ? null : isSelect(main) ? drawnFor(main) : main;
    return { ...control, kind, main, trigger, parts: [main] };
  };
  return { ...writing, control: part, shown: () => shownIn(part()) };
}

/** Drawn behind what a list shows. */
const arrow = /\s*[▾▼⌄∨﹀]$/u;

/** What one list shows: the option chosen, the inner input, or the text it carries. */
function shownIn(control: FieldControl): string {
  const { main } = control;
  if (isSelect(main)) {
    const option = main.selectedOptions[0];
    return option && option.value !== '' ? option.text.trim() : '';
  }
  const input = main.matches('input') ? main : main.querySelector('input');
  const value = (input as HTMLInputElement | null)?.value.trim() ?? '';
  const text = input === main ? '' : readableText(main).replace(arrow, '');
  if (value || input !== main) return value || (/^请?选择/.test(text) ? '' : text);
  // a box for the keyboard only: what was chosen is written beside it
  const role = main.getAttribute('role') === 'combobox';
  return role ? readableText(tagFrame({ ...control, main })) : '';
}
