import type { Look } from '../dom/look.ts';
import { hasHan, oneLine } from '../dom/text.ts';

/**
 * A switch by how it is drawn, where neither role nor class says so: a lying pill without words and a round knob
 * in it, a child or a pseudo-element. `<span class="k"><i></i></span>`
 */

interface Round {
  width: number;
  height: number;
  radius: number;
}

const px = (value: string): number => Number.parseFloat(value) || 0;

function roundOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, width: number, height: number): Round {
  const side = Math.min(width, height);
  return { width, height, radius: radius.endsWith('%') ? (px(radius) / 100) * side : px(radius) };
}

const isRound = ({ height, radius }: Round): boolean => radius >= height * 0.35;

/** How far the middle of the knob is from the left end, as a part of the width; null where there is no knob. */
function knobAt(element: Element, look: Look): number | null {
  const track = look.rect(element);
  const isKnob = (knob: Round): boolean =>
    isRound(knob) &&
    Math.abs(knob.width - knob.height) < 4 &&
    knob.height >= track.height * 0.5 &&
    knob.height <= track.height * 1.4;
  for (const child of element.children) {
    const { left, width, height } = look.rect(child);
    if (isKnob(roundOf(look.style(child), width, height)))
      return (left + width / 2 - track.left) / track.width;
  }
  for (const pseudo of ['::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    const width = px(style.width);
    if (style.content === 'none' || !isKnob(roundOf(style, width, px(style.height)))) continue;
    const moved = px(style.transform.split(',')[4] ?? '');
    return (px(style.left) + px(style.marginLeft) + moved + width / 2) / track.width;
  }
  return null;
}

/** A switch, or a square to tick with its words behind it. */
export function isDrawnTick(element: Element, look: Look): boolean {
  return isSwitchShape(element, look) || isSquareShape(element, look);
}

function isSquareShape(element: Element, look: Look): boolean {
  const { width, height } = look.rect(element);
  if (width < 10 || width > 24 || Math.abs(width - height) > 1 || !look.shown(element)) return false;
  const { cursor, borderTopWidth, borderBottomWidth } = look.style(element);
  if (cursor !== 'pointer' || borderTopWidth === '0px' || borderTopWidth !== borderBottomWidth) return false;
  const words = oneLine(element.nextSibling?.textContent ?? '');
  return (
    words.length <= 40 && hasHan(words) && isRound(roundOf(look.style(element), width, height)) === false
  );
}

export function isSwitchShape(element: Element, look: Look): boolean {
  const { width, height } = look.rect(element);
  if (height < 12 || height > 40 || width < height * 1.4 || width > height * 3) return false;
  if (!look.shown(element) || !isRound(roundOf(look.style(element), width, height))) return false;
  return knobAt(element, look) !== null;
}

/** True when the knob stands at the right. */
export function isSlid(element: Element, look: Look): boolean {
  return (knobAt(element, look) ?? 0) > 0.5;
}
