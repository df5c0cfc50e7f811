import { isSelect, isSizable } from '../dom/elements.ts';
import { frames, until } from '../dom/wait.ts';
import type { FillValue } from '../fill-value.ts';
import { byMeaning, shownParts, showsAll, showsEach, type Wanted, wantedOptions } from '../match/wanted.ts';
import { openersOf, pickOne } from '../popup/choose.ts';
import { clearByCross } from '../popup/clear.ts';
import { openPopup, type PopupSession } from '../popup/session.ts';
import { isLockedBox } from './box.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { optionIndex } from './select.ts';

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
    (isLockedBox(control) && ['choice', 'region'].includes(value.kind) && wantedOptions(value).length > 0) ||
    (['popup', 'popup-multiple', 'select', 'multiselect', 'unknown', 'cascader', 'linked-selects'].includes(
      control.kind,
    ) &&
      wantedOptions(value).length > 0),
  write: (writing, value) => chooseAll(writing, wantedFor(value)),
  holds: (writing, value) => holdsAll(writing, wantedFor(value)),
  held: (writing) => shownParts(writing.shown()),
  async restore(writing, held) {
    const wanted = held.map((text) => byMeaning([text]));
    if (holdsAll(writing, wanted)) return true;
    const multiple = ['popup-multiple', 'multiselect'].includes(writing.control().kind);
    if (held.length === 0 && !multiple) return clearByCross(writing);
    await chooseAll(writing, wanted);
    return holdsAll(writing, wanted);
  },
};

/** A list that asks for one level of a region gets the deepest level given. */
function wantedFor(value: FillValue): Wanted[] {
  const wanted = wantedOptions(value);
  return value.kind === 'region' ? wanted.slice(-1) : wanted;
}

async function chooseAll(writing: Writing, wanted: readonly Wanted[]): Promise<Failure> {
  const { signal } = writing;
  const control = writing.control();
  // a list that takes several often looks like one that takes one until it holds something
  const multiple = ['popup-multiple', 'multiselect'].includes(control.kind) || wanted.length !== 1;
  // asked before the list opens: in some kits the open list stands inside the control and reads as its text
  const missing = wanted.filter((entry) => !isChosen(writing, entry));
  const todo = multiple ? [...missing, ...surplus(writing, wanted)] : wanted;
  let session: PopupSession | null = null;
  let failure: Failure = null;
  try {
    for (const one of todo) {
      // a list that takes several may close after each
      if (!session || session.layers().length === 0) {
        session = await openPopup(control, openersOf(control), signal);
      }
      if (!session) return 'no-list';
      const before = writing.shown();
      const taken = () => writing.shown() !== before && (multiple || isChosen(writing, one));
      failure = (await pickOne(session, one.match, one.search, taken, signal)) ?? failure;
    }
  } finally {
    if (session && !signal.aborted) await session.close();
  }
  const [first] = wanted;
  if (failure === null && !multiple && first) await until(() => isChosen(writing, first), closeLimit, signal);
  if (failure === null && multiple) await until(() => holdsAll(writing, wanted), closeLimit, signal);
  await frames(1, signal);
  return failure;
}

/** What a multiple list holds beyond the wanted set: pressed again, it goes. See the check-box group. */
function surplus(writing: Writing, wanted: readonly Wanted[]): Wanted[] {
  return shownParts(writing.shown())
    .filter((text) => !wanted.some((one) => one.is(text)))
    .map((text) => byMeaning([text]));
}

function isChosen(writing: Writing, wanted: Wanted): boolean {
  const shown = writing.shown();
  return [shown, ...shownParts(shown), ...shown.split(/\s+/)].some((part) => wanted.is(part));
}

/** The shown text, and the native select behind a drawing where there is one, must agree. */
function holdsAll(writing: Writing, wanted: readonly Wanted[]): boolean {
  const shown = writing.shown();
  const single = wanted.length === 1 && (wanted[0]?.is(shown) ?? false);
  if (!single && !showsAll(shownParts(shown), wanted) && !showsEach(shown, wanted)) return false;
  const { main } = writing.control();
  if (!isSelect(main) || isSizable(main)) return true;
  const chosen = [...main.selectedOptions].map((option) => option.index);
  return wanted.every((one) => chosen.includes(Number(optionIndex(main, one) ?? -1)));
}
