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

function hasKnob(element: Element, look: Look): boolean {
  const track = look.rect(element);
  const isKnob = (knob: Round): boolean =>
    isRound(knob) &&
    Math.abs(knob.width - knob.height) < 4 &&
    knob.height >= track.height * 0.5 &&
    knob.height <= track.height * 1.4;
  return (
    [...element.children].some((child) => {
      const { width, height } = look.rect(child);
      return isKnob(roundOf(look.style(child), width, height));
    }) ||
    ['::before', '::after'].some((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return style.content !== 'none' && isKnob(roundOf(style, px(style.width), px(style.height)));
    })
  );
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
  return hasKnob(element, look);
}
