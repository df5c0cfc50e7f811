import { isDisabled, isShown } from '../dom/elements.ts';
import { wholeText } from '../popup/texts.ts';
import { namesTime } from './month.ts';
import { headingText, type Panel } from './panel.ts';

/** Something to press beside a heading. */
export interface Button {
  element: Element;
  id: string;
  /** which of the calendars side by side it stands on */
  place: number;
  forward: boolean;
}

/** The button that brings the target nearest: a known one, else one that has not been tried on that side. */
export function nextButton(
  buttons: readonly Button[],
  distance: number,
  half: number,
  effects: ReadonlyMap<string, number>,
): Button | null {
  const known = buttons
    .map((button) => ({ button, effect: effects.get(button.id) ?? 0 }))
    .filter(({ effect }) => effect !== 0 && Math.abs(distance - effect) < Math.abs(distance))
    .sort((a, b) => Math.abs(distance - a.effect) - Math.abs(distance - b.effect));
  const fresh = buttons.filter((button) => !effects.has(button.id));
  const ahead = fresh.filter((button) => button.forward === distance > 0);
  const far = Math.abs(distance) >= 12;
  const best = known[0];
  // one that goes too far only when none is left that might go the shorter way
  const within = best !== undefined && Math.abs(best.effect) <= Math.abs(distance) + half;
  if (best && (ahead.length === 0 || (within && (!far || Math.abs(best.effect) >= 12)))) return best.button;
  // far away the outermost arrow is worth a try first: it turns years. Some calendars have both on one side
  return (far ? ahead[0] : ahead.at(-1)) ?? best?.button ?? fresh[0] ?? null;
}

/**
 * Things to press beside a heading: before it they turn back, after it forward; outermost first. Where month and
 * year stand apart, each may have its own.
 */
export function buttonsOf(panel: Panel, place: number): Button[] {
  const named = panel.heading.filter((element) => namesTime(headingText(element)));
  const words = named.length > 0 ? named : panel.heading;
  const marks = words.map((element) => element.getBoundingClientRect()).sort((a, b) => a.left - b.left);
  const middle = marks[0] ? (marks[0].top + marks[0].bottom) / 2 : 0;
  const candidates = [...panel.box.querySelectorAll('*')].filter((element) => {
    const text = wholeText(element);
    if (!isShown(element) || isDisabled(element) || /\d/.test(text) || namesTime(text)) return false;
    // an arrow may say in words what it does
    if (text.length > 4 && !turning.test(text)) return false;
    const box = element.getBoundingClientRect();
    return box.top < middle && box.bottom > middle && box.height < 60 && box.width < 120;
  });
  const leaves = candidates.filter(
    (element) => !candidates.some((other) => other !== element && element.contains(other)),
  );
  const pressed = [...new Set(leaves.map((leaf) => buttonAround(leaf, panel.box)))];
  const buttons = pressed.flatMap((element) => {
    const box = element.getBoundingClientRect();
    // by its middle: the room around a button may reach a little into the heading
    const across = box.left + box.width / 2;
    const before = marks.findLast(({ right }) => right <= across);
    const after = marks.find(({ left }) => left >= across);
    // among the words themselves only what bears none of them: the small arrow of a list of years does
    if (before && after && (words.some((word) => element.contains(word)) || !isButton(element))) return [];
    if ((!before && !after) || marks.some(({ left, right }) => left < across && across < right)) return [];
    const forward = before !== undefined && (!after || across - before.right < after.left - across);
    return [{ element, at: box.left, forward }];
  });
  const back = buttons.filter(({ forward }) => !forward).sort((a, b) => a.at - b.at);
  const forth = buttons.filter(({ forward }) => forward).sort((a, b) => b.at - a.at);
  const numbered = (name: string) => (button: { element: Element; forward: boolean }, index: number) => ({
    element: button.element,
    forward: button.forward,
    id: `${place} ${name} ${index}`,
    place,
  });
  return [...back.map(numbered('back')), ...forth.map(numbered('forth'))];
}

const turning = /^(?:next|prev(?:ious)?) (?:month|year)$/i;

const isButton = (element: Element) => element.matches('button,a,[role=button]');

/** The strokes of one icon are one button. */
function buttonAround(leaf: Element, box: Element): Element {
  const button = leaf.closest('button,a,[role=button],svg');
  const around =
    button?.tagName.toLowerCase() === 'svg' ? (button.closest('button,a,[role=button]') ?? button) : button;
  return around && box.contains(around) && around !== box ? around : leaf;
}
