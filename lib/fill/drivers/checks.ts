import { isDisabled } from '../dom/elements.ts';
import { faceOf, optionText } from '../dom/option-text.ts';
import { hitIn, press } from '../dom/press.ts';
import { frames, until } from '../dom/wait.ts';
import type { FillValue } from '../fill-value.ts';
import { asksSeveral, wantedOptions } from '../match/wanted.ts';
import { asksForNone } from '../match/yes-no.ts';
import type { Driver, Failure, Writing } from './driver.ts';
import { isChosen, noteLooks } from './looks.ts';

/** Milliseconds a box may take to show its new state. */
const turnLimit = 500;

/**
 * Turns one box on or off by pressing what stands for it, and presses the native box where that did not
 * help, then whatever the mouse would meet in its middle. A radio cannot be turned off by pressing.
 */
export async function turn(find: () => Element | null, on: boolean, signal: AbortSignal): Promise<Failure> {
  for (const way of [faceOf, (part: Element) => part, hitIn]) {
    const part = find();
    if (!part) return 'gone';
    if (isChosen(part) === on) return null;
    if (isDisabled(part)) return 'disabled';
    press(way(part));
    const turned = () => {
      const now = find();
      return now !== null && isChosen(now) === on;
    };
    if (await until(turned, turnLimit, signal)) return null;
  }
  return 'not-kept';
}

function partAt(writing: Writing, index: number): Element | null {
  return writing.control().parts[index] ?? null;
}

function states(writing: Writing): string[] {
  return writing.control().parts.map((part) => (isChosen(part) ? 'on' : ''));
}

/** Indexes of the parts that the value asks for, or why they cannot be told. */
function wantedParts(writing: Writing, value: FillValue): number[] | 'no-option' | 'ambiguous-option' {
  const options = writing
    .control()
    .parts.map((part) => (isDisabled(part) && !isChosen(part) ? '' : optionText(part)));
  const indexes: number[] = [];
  for (const wanted of wantedOptions(value, writing.facts.label)) {
    const index = wanted.match(options);
    if (index === 'ambiguous') return 'ambiguous-option';
    if (index === null) return 'no-option';
    indexes.push(index);
  }
  return indexes.length > 0 ? [...new Set(indexes)] : 'no-option';
}

/** Radios of one question: native, role=radio, or buttons and cards drawn over them. */
export const radioDriver: Driver = {
  id: 'radio',
  serves: (control, value) =>
    control.kind === 'radio' && control.parts.length > 0 && wantedOptions(value).length > 0,
  async write(writing, value) {
    noteLooks(writing.control().parts);
    const indexes = wantedParts(writing, value);
    if (typeof indexes === 'string') return indexes;
    const [index = 0] = indexes;
    if (indexes.length === 1) return turn(() => partAt(writing, index), true, writing.signal);
    // cards look the same whether one or several may be chosen: only words tell
    const [part] = writing.control().parts;
    if (part?.matches('[type=radio],[role=radio]') || !asksSeveral(writing.facts)) return 'takes-one';
    return turnTo(
      writing,
      states(writing).map((_, at) => (indexes.includes(at) ? 'on' : '')),
    );
  },
  holds: (writing, value) => exactly(writing, value),
  held: states,
  async restore(writing, held) {
    const index = held.indexOf('on');
    // nothing was chosen before: a person cannot take a radio back either
    if (index < 0) return states(writing).every((state) => state === '');
    return (await turn(() => partAt(writing, index), true, writing.signal)) === null;
  },
};

/**
 * Check boxes of one question. Afterwards exactly the wanted ones are on: a box left on from before would be
 * filed as if the company had said so, and whoever lets a filled group be overwritten has seen the new set
 * in the preview. Boxes are turned on first, so that the page's own rules (以上都不涉及 excludes the others)
 * have spoken before the rest is turned off.
 */
export const checkboxGroupDriver: Driver = {
  id: 'checkbox-group',
  serves: (control, value) =>
    control.kind === 'checkbox-group' && control.parts.length > 0 && wantedOptions(value).length > 0,
  async write(writing, value) {
    noteLooks(writing.control().parts);
    const indexes = wantedParts(writing, value);
    if (typeof indexes === 'string') return indexes;
    return turnTo(
      writing,
      writing.control().parts.map((_, index) => (indexes.includes(index) ? 'on' : '')),
    );
  },
  holds: (writing, value) => exactly(writing, value),
  held: states,
  restore: async (writing, held) => (await turnTo(writing, held)) === null,
};

async function turnTo(writing: Writing, wanted: readonly string[]): Promise<Failure> {
  let failure: Failure = null;
  for (const on of [true, false]) {
    for (const [index, state] of wanted.entries()) {
      if ((state === 'on') !== on || (states(writing)[index] === 'on') === on) continue;
      failure = (await turn(() => partAt(writing, index), on, writing.signal)) ?? failure;
      // a page that hears of the next before it has taken this one in keeps the last alone
      await frames(2, writing.signal);
    }
  }
  return failure;
}

function exactly(writing: Writing, value: FillValue): boolean {
  const indexes = wantedParts(writing, value);
  if (typeof indexes === 'string') return false;
  return states(writing).every((state, index) => (state === 'on') === indexes.includes(index));
}

/** One check box or switch that answers yes or no. */
export const flagDriver: Driver = {
  id: 'flag',
  serves: (control, value) => ['checkbox', 'switch'].includes(control.kind) && value.kind === 'flag',
  write: async (writing, value) =>
    value.kind === 'flag'
      ? turn(() => flagPart(writing), turned(writing, value.on), writing.signal)
      : 'unsupported',
  holds(writing, value) {
    const part = flagPart(writing);
    return value.kind === 'flag' && part !== null && isChosen(part) === turned(writing, value.on);
  },
  held(writing) {
    const part = flagPart(writing);
    return [part && isChosen(part) ? 'on' : ''];
  },
  restore: async (writing, [state]) =>
    (await turn(() => flagPart(writing), state === 'on', writing.signal)) === null,
};

/** A box beside 是否不涉及… is on where there is none. */
function turned(writing: Writing, on: boolean): boolean {
  return on !== asksForNone(writing.facts.label ?? '');
}

function flagPart(writing: Writing): Element | null {
  const { main, parts } = writing.control();
  return parts.length === 1 ? (parts[0] ?? main) : main;
}
