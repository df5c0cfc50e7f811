import { promptedBy } from '../placeholder.ts';
import { type FoundLabel, isLabelText, type LabelContext } from './label.ts';

/** The `title` attribute. */
export function title({ widget }: LabelContext): FoundLabel | null {
  const raw = widget.main.getAttribute('title') ?? '';
  return isLabelText(raw) ? { raw, nodes: [] } : null;
}

/** The placeholder, last of all: it often says how to type rather than what. */
export function placeholder({ widget }: LabelContext): FoundLabel | null {
  const raw = promptedBy(widget.main);
  return isLabelText(raw) ? { raw, nodes: [] } : null;
}
