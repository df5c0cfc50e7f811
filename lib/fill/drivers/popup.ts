import type { FieldControl } from '../../page/field-control.ts';
import { isSelect, isSizable } from '../dom/elements.ts';
import { frames, until } from '../dom/wait.ts';
import type { FillValue } from '../fill-value.ts';
import {
  asksSeveral,
  byMeaning,
  countedParts,
  countsAll,
  shownParts,
  showsAll,
  showsEach,
  type Wanted,
  wantedOptions,
} from '../match/wanted.ts';
import { openersOf, pickOne } from '../popup/choose.ts';
import { clearByCross, clearByPrompt } from '../popup/clear.ts';
import { openPopup } from '../popup/open.ts';
import { isLockedBox } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { optionIndex } from './select.ts';
import { chooseSeveral } from './several.ts';
import { entriesOf, tagsIn } from './tag-texts.ts';
import { addTags, isOneOf, removeTags } from './tags.ts';
import { textDriver } from './text.ts';

/** Milliseconds a control may take to show what was picked, and the list inside it to go. */
const closeLimit = 800;

/**
 * A custom list: something is pressed, options appear somewhere in the document, one or several are picked
 * by their text. Serves every kit, also those that draw over a native select.
 *
 *   <div class="trigger"><input readonly></div>   …   <body> <div><ul><li>企业</li><li>个人</li></ul></div>
 */
export const popupDriver: Driver = {
  id: 'popup',
  serves: (control, value) =>
    ((isLockedBox(control) || isCombobox(control)) &&
      ['choice', 'region'].includes(value.kind) &&
      wantedOptions(value).length > 0) ||
    (['popup', 'popup-multiple', 'select', 'multiselect', 'unknown', 'cascader', 'linked-selects'].includes(
      control.kind,
    ) &&
      wantedOptions(value).length > 0),
  async write(writing, value) {
    const wanted = wantedFor(value, writing);
    if (value.kind !== 'list') {
      const failure = await chooseAll(writing, wanted);
      // or typed alone, where no list comes
      const typed = failure === 'no-list' && isCombobox(writing.control());
      return typed ? textDriver.write(writing, value) : failure;
    }
    // a box that looks like a list may take what is typed and closed with Enter: no list waits for words there
    const failure = await chooseAll(
      writing,
      wanted.map((one) => ({ ...one, search: [] })),
    );
    if (failure === null || (failure === 'no-list' && (await addTags(writing, value.items)) === null))
      return null;
    return chooseAll(writing, wanted);
  },
  holds: (writing, value) => holdsAll(writing, wantedFor(value, writing)) || hasTags(writing, value),
  held(writing) {
    const shown = writing.shown();
    // where the sign that takes a tag away is read as its text
    const tags = /[×✕✖⨯]/.test(shown) ? tagsIn(writing.control()) : [];
    return tags.length > 0 ? tags.map(({ text }) => text) : shownParts(shown);
  },
  async restore(writing, held, value) {
    if (value && hasTags(writing, value)) await removeTags(writing, isOneOf(held), entriesOf(value));
    const wanted = held.map((text) => byMeaning([text]));
    const hasAny = () => tagsIn(writing.control()).length > 0;
    const back = () => (held.length === 0 ? writing.shown() === '' && !hasAny() : holdsAll(writing, wanted));
    if (back()) return true;
    if (held.length === 0 && writing.shown() !== '' && (await clearByCross(writing)) && back()) return true;
    if (held.length === 0 && !takesSeveral(writing) && !hasAny())
      return clearByPrompt(writing, openersOf(writing.control()));
    await chooseAll(writing, wanted);
    return back();
  },
};

/** A box to type in that says of itself that what is typed is looked for in a list. */
function isCombobox({ kind, main }: FieldControl): boolean {
  return kind === 'text' && main.matches('[role=combobox],[aria-autocomplete=list],[aria-autocomplete=both]');
}

/** True when the entries, and nothing else, stand as tags beside the box. */
function hasTags(writing: Writing, value: FillValue): boolean {
  const entries = value.kind === 'list' ? entriesOf(value) : [];
  const tags = tagsIn(writing.control(), entries);
  return (
    entries.length > 0 &&
    showsAll(
      tags.map(({ text }) => text),
      entries.map((entry) => byMeaning([entry])),
    )
  );
}

/** A list that asks for one level of a region gets the deepest level given. */
function wantedFor(value: FillValue, { facts }: Writing): Wanted[] {
  const wanted = wantedOptions(value, facts.label);
  return value.kind === 'region' ? wanted.slice(-1) : wanted;
}

/** By its kind, or because it shows several: a list that takes several often looks like any other while empty. */
function takesSeveral(writing: Writing): boolean {
  const shown = writing.shown();
  const { main } = writing.control();
  return (
    asksSeveral(writing.facts) ||
    (main.getRootNode() as ShadowRoot).host?.hasAttribute('multiple') ||
    ['popup-multiple', 'multiselect'].includes(writing.control().kind) ||
    shownParts(shown).length > 1 ||
    tagsIn(writing.control()).length > 1 ||
    countedParts(shown) !== null
  );
}

async function chooseAll(writing: Writing, wanted: readonly Wanted[]): Promise<Failure> {
  const [only] = wanted;
  const failure =
    takesSeveral(writing) || wanted.length !== 1 || !only
      ? await chooseSeveral(writing, wanted, () => holdsAll(writing, wanted), takesSeveral(writing))
      : await chooseSingle(writing, only);
  if (failure === null) await until(() => holdsAll(writing, wanted), closeLimit, writing.signal);
  await frames(1, writing.signal);
  return failure;
}

/** Picks one option of a drawn list. */
export async function chooseSingle(writing: Writing, wanted: Wanted): Promise<Failure> {
  const { signal } = writing;
  const control = writing.control();
  // read before the list opens: in some kits the open list stands inside the control and reads as its text
  const before = writing.shown();
  const session = await openPopup(control, openersOf(control), signal, wanted.search[0]);
  if (!session) return 'no-list';
  const taken = () => writing.shown() !== before && isChosen(writing, wanted);
  let failure: Failure = null;
  try {
    failure = await pickOne(session, wanted.match, wanted.search, taken, signal);
    return failure;
  } finally {
    // what shows late may have been taken all the same
    if (!signal.aborted) await session.close(failure === null && (taken() || undefined));
  }
}

function isChosen(writing: Writing, wanted: Wanted): boolean {
  const shown = writing.shown();
  return [shown, ...shownParts(shown), ...shown.split(/\s+/)].some((part) => wanted.is(part));
}

/** The shown text, and the native select behind a drawing where there is one, must agree. */
function holdsAll(writing: Writing, wanted: readonly Wanted[]): boolean {
  const shown = writing.shown();
  if (wanted.length === 0) return shown === '';
  const single = wanted.length === 1 && (wanted[0]?.is(shown) ?? false);
  const { main } = writing.control();
  const tags = tagsIn(writing.control()).map(({ text }) => text);
  const several =
    showsAll(shownParts(shown), wanted) ||
    showsAll(tags, wanted) ||
    showsEach(shown, wanted) ||
    countsAll(shown, wanted);
  if (!single && !several) return false;
  if (!isSelect(main) || isSizable(main)) return true;
  const chosen = [...main.selectedOptions].map((option) => option.index);
  return wanted.every((one) => chosen.includes(Number(optionIndex(main, one) ?? -1)));
}
