import type { LabelSource } from '../../terms/evidence.ts';
import { cleanLabel } from '../../terms/normalise.ts';
import { placeholderOf } from '../placeholder.ts';
import { ariaLabel, ariaLabelledBy } from './aria.ts';
import { placeholder, title } from './attributes.ts';
import { containerText } from './container-text.ts';
import { definitionTerm } from './definition-term.ts';
import { drawnName } from './drawn-text.ts';
import { followingText } from './following-text.ts';
import { formItem } from './form-item.ts';
import { headsAbove } from './heads-above.ts';
import type { Label, LabelContext, LabelStrategy } from './label.ts';
import { labelElement } from './label-element.ts';
import { legend } from './legend.ts';
import { nameInside, onlyText } from './own-box.ts';
import { prefix } from './prefix.ts';
import { previousText } from './previous-text.ts';
import { tableAbove, tableLeft } from './table.ts';

/** In the order in which they are trusted (facts: anchors.md B1). */
const strategies: readonly (readonly [LabelSource, LabelStrategy])[] = [
  ['form-item', formItem],
  ['label-element', labelElement],
  ['aria-labelledby', ariaLabelledBy],
  ['aria-label', ariaLabel],
  ['table-left', tableLeft],
  ['table-above', tableAbove],
  ['table-above', headsAbove],
  ['definition-term', definitionTerm],
  ['legend', legend],
  ['previous-text', previousText],
  ['container-text', containerText],
  ['prefix', prefix],
  ['following-text', followingText],
  ['previous-text', drawnName],
  ['container-text', nameInside],
  ['title', title],
  ['container-text', onlyText],
  ['placeholder', placeholder],
];

/** A search box says so itself; what stands before it is the page's head. A list that says so can be sought in. */
const seekPrompt = /搜|检索|查[询找]|关键[词字]/;
export const seeks = (main: Element): boolean => seekPrompt.test(placeholderOf(main));
const besides: ReadonlySet<LabelSource> = new Set(['previous-text', 'container-text']);

const noLabel: Label = { raw: '', text: '', source: 'none', nodes: [] };

/** The first strategy that finds a text; `only` narrows to some of them, in the same order. */
export function findLabel(context: LabelContext, only?: ReadonlySet<LabelSource>): Label {
  for (const [source, strategy] of strategies) {
    if (only && !only.has(source)) continue;
    if (besides.has(source) && context.widget.kind === 'text' && seeks(context.widget.main)) continue;
    const found = strategy(context);
    if (found) return { ...found, source, text: cleanLabel(found.raw).text };
  }
  return noLabel;
}
