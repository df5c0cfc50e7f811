import { isShown } from '../dom/elements.ts';
import { press } from '../dom/press.ts';
import { frames, until } from '../dom/wait.ts';
import { sameText } from '../match/text.ts';
import { byMeaning, countedParts, shownParts, type Wanted } from '../match/wanted.ts';
import { openersOf, pickOne } from '../popup/choose.ts';
import { markedOptions, takesSeveral } from '../popup/marks.ts';
import { openPopup } from '../popup/open.ts';
import { confirmButton, type PopupSession } from '../popup/session.ts';
import type { Failure, Writing } from './driver.ts';
import { tagsIn } from './tag-texts.ts';
import { removeTags } from './tags.ts';

/** Milliseconds a list may take to mark what was picked. */
const markLimit = 600;

/**
 * Picks exactly the wanted options in a list that takes several: those that are missing are pressed, and so
 * are those that are on beyond them, since pressing again takes them away. What is on is read from the
 * control, and from the marks of the open list where the control only counts (中文简体 +1).
 * @param known false when the list may take one only: it is then asked before anything is picked
 * @param holds true when the control shows the wanted set, as far as it shows it
 */
export async function chooseSeveral(
  writing: Writing,
  wanted: readonly Wanted[],
  holds: () => boolean,
  known: boolean,
): Promise<Failure> {
  const list = new SeveralList(writing, known);
  try {
    // asked before the list opens: in some kits the open list stands inside the control and reads as its text
    const shown = writing.shown();
    const drawn =
      tagsIn(writing.control())
        .map(({ text }) => text)
        .join('、') || shown;
    const names = shownParts(shown).flatMap((part) => [part, ...part.split(/\s+/)]);
    const all = countedParts(shown) === null;
    const missing = wanted.filter((one) => !names.some((name) => one.is(name)));
    const over: string[] = [];
    if (all)
      for (const text of surplusOf(drawn, wanted)) if (!(await dropTag(writing, text))) over.push(text);
    let failure: Failure = null;
    for (const one of missing) {
      failure = (await list.press(one, all ? null : true)) ?? failure;
      if (failure === 'takes-one' || failure === 'no-list') return failure;
    }
    const surplus = all ? over.map((text) => byMeaning([text])) : await list.markedBeyond(wanted);
    for (const one of surplus) failure = (await list.press(one, all ? null : false)) ?? failure;
    if (failure === null && !holds()) await list.confirm(holds);
    if (failure !== null || countedParts(writing.shown()) === null) return failure;
    return holds() && (await list.agrees(wanted)) ? null : 'not-kept';
  } finally {
    await list.close(holds() || undefined);
  }
}

/** What the control shows beyond the wanted set, tags without a sign between them included. */
function surplusOf(shown: string, wanted: readonly Wanted[]): string[] {
  const parts = shownParts(shown);
  const spaced = parts.length === 1 ? shown.split(/\s+/) : [];
  const texts = spaced.some((text) => wanted.some((one) => one.is(text))) ? spaced : parts;
  return texts.filter((text) => !wanted.some((one) => one.is(text)));
}

/** Takes one away by the cross in its tag: lists that no longer offer what is chosen know no other way. */
async function dropTag(writing: Writing, text: string): Promise<boolean> {
  const isThere = () => tagsIn(writing.control(), [text]).some((tag) => sameText(tag.text, text));
  if (!isThere()) return false;
  await removeTags(writing, (other) => !sameText(other, text), [text]);
  return !isThere();
}

/** The entry that stands for all the others. */
const everything = /^\[?(?:全选|全部选择|select all)\]?$/i;

/** The list of one control, opened when it is needed: some close after each pick. */
class SeveralList {
  readonly #writing: Writing;
  #session: PopupSession | null = null;
  /** false while it is not known whether the list takes more than one */
  #several: boolean;

  constructor(writing: Writing, several: boolean) {
    this.#writing = writing;
    this.#several = several;
  }

  async #open(search = ''): Promise<PopupSession | null> {
    if (this.#session && this.#session.layers().length > 0) return this.#session;
    const control = this.#writing.control();
    this.#session = await openPopup(control, openersOf(control), this.#writing.signal, search);
    return this.#session;
  }

  /** Presses one option; where `state` is given, only if the list does not mark it so already. */
  async press(one: Wanted, state: boolean | null): Promise<Failure> {
    const { signal } = this.#writing;
    const session = await this.#open(one.search[0]);
    if (!session) return 'no-list';
    if (!this.#several && !takesSeveral(session.layers())) return 'takes-one';
    this.#several = true;
    const marked = markedOptions(session.layers());
    if (state !== null && marked && marked.marked.some(({ text }) => one.is(text)) === state) return null;
    const before = this.#writing.shown();
    const isMarked = () => markedOptions(session.layers())?.marked.some(({ text }) => one.is(text)) ?? false;
    const was = isMarked();
    const taken = () => this.#writing.shown() !== before || isMarked() !== was;
    return pickOne(session, one.match, one.search, taken, signal, true);
  }

  /** Presses the button with which the list, still open, takes over what was picked in it. */
  async confirm(holds: () => boolean): Promise<void> {
    const button = this.#session && confirmButton(this.#session.layers());
    if (!button || !isShown(button)) return;
    press(button);
    await until(holds, markLimit, this.#writing.signal);
  }

  /** Options that the open list marks and nobody wants. */
  async markedBeyond(wanted: readonly Wanted[]): Promise<Wanted[]> {
    const session = await this.#open();
    const marked = session ? (markedOptions(session.layers())?.marked ?? []) : [];
    return marked
      .filter(({ text }) => !wanted.some((one) => one.is(text)) && !everything.test(text))
      .map(({ text }) => byMeaning([text]));
  }

  /** True when the open list marks the wanted options and no other. */
  async agrees(wanted: readonly Wanted[]): Promise<boolean> {
    const session = await this.#open();
    if (!session) return false;
    const exactly = () => {
      const marked = markedOptions(session.layers())?.marked.filter(({ row }) => isShown(row)) ?? [];
      return (
        marked.length === wanted.length && wanted.every((one) => marked.some(({ text }) => one.is(text)))
      );
    };
    return (await until(exactly, markLimit, this.#writing.signal)) === true;
  }

  async close(taken?: boolean): Promise<void> {
    if (!this.#session || this.#writing.signal.aborted) return;
    await this.#session.close(taken);
    await frames(1, this.#writing.signal);
  }
}
