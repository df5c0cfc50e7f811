import type { FieldControl } from '../../page/field-control.ts';
import { contains, isShown, type TextBox } from '../dom/elements.ts';
import { hitIn, press } from '../dom/press.ts';
import { setText } from '../dom/set-text.ts';
import { frames, until } from '../dom/wait.ts';
import { type Layer, newLayers } from './layers.ts';
import { canType, closeLayers, isClosed, leftBy, type PopupSession, sessionOf } from './session.ts';
import { shownTexts, type TextMap } from './texts.ts';

/** How long a list may take to appear, in milliseconds; some only come once words were typed. */
const openLimit = 1500;
const wordsLimit = 700;
const answerLimit = 3000;

/**
 * Opens the pop-up of a control by pressing it; a box that stays closed until words are typed gets those.
 * @param openers elements to press, tried in order until something appears
 * @param search what to type where a press brings up nothing; '' types nothing
 * @param patience milliseconds that a list may take to appear, where another limit than the usual holds
 * @returns null when nothing appears
 */
export async function openPopup(
  control: FieldControl,
  openers: readonly Element[],
  signal: AbortSignal,
  search = '',
  patience?: number,
): Promise<PopupSession | null> {
  const document = control.main.ownerDocument;
  for (const opener of openers.filter((element) => element.isConnected)) {
    if (opener.closest('[aria-expanded=true]')) await closeLayers(document, opener, [], signal);
    const opened =
      (await byPress(control, opener, signal, patience)) ?? (await byWords(control, opener, search, signal));
    if (!opened) continue;
    await frames(2, signal);
    const { before, layers } = opened;
    return sessionOf(document, control, opener, before, layers(), signal);
  }
  return null;
}

interface Opened {
  before: TextMap;
  layers(): Layer[];
}

async function byPress(
  control: FieldControl,
  opener: Element,
  signal: AbortSignal,
  patience?: number,
  again = false,
): Promise<Opened | null> {
  const { ownerDocument } = control.main;
  await leftBy(control.main, signal);
  const before = shownTexts(ownerDocument);
  const layers = () => newLayers(ownerDocument, before, control.main);
  press(hitIn(opener));
  const limit = patience ?? (!again && typedInto(opener) ? wordsLimit : openLimit);
  const went = () => [...before.keys()].some((element) => !isShown(element) && !isClosed(element));
  if (await until(() => layers().length > 0, limit, signal)) return { before, layers };
  // what was open already has closed: once more
  return !again && went() && opener.isConnected ? byPress(control, opener, signal, patience, true) : null;
}

/** Types into the opener, which has the focus now: some boxes take keys only once they have been pressed. */
async function byWords(
  control: FieldControl,
  opener: Element,
  search: string,
  signal: AbortSignal,
): Promise<Opened | null> {
  const box = search === '' || !opener.isConnected ? null : typedInto(opener);
  if (!box) return null;
  const { ownerDocument } = control.main;
  const before = shownTexts(ownerDocument);
  const layers = () => newLayers(ownerDocument, before, control.main).filter(isNotEcho(control, search));
  setText(box, search);
  if (await until(() => layers().length > 0, answerLimit, signal)) return { before, layers };
  setText(box, '');
  return null;
}

/** Kits measure what is typed in a hidden copy beside it: the words themselves are no list. */
function isNotEcho({ container }: FieldControl, typed: string): (layer: Layer) => boolean {
  return ({ root, fresh }) =>
    !contains(container, root) || fresh.some((element) => (element.textContent ?? '').trim() !== typed);
}

/** The empty box of an opener that a person could type into. */
function typedInto(opener: Element): TextBox | null {
  const box = [opener, ...opener.querySelectorAll('input,textarea')].find(canType) as TextBox | undefined;
  return box && box.value === '' ? box : null;
}
