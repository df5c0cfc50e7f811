import { isOptionInput } from '../controls/widget.ts';
import { isFormItem } from '../dom/hints.ts';
import { ancestors, byId } from '../dom/tree.ts';
import { type FoundLabel, type LabelContext, labelFrom } from './label.ts';

/** A label element or class that names one choice of a group, not the question. */
function isChoiceLabel(label: Element, context: LabelContext): boolean {
  if (context.inControl(label)) return true;
  const target = label.getAttribute('for');
  const named = target ? byId(label, target) : label.querySelector('input');
  return named !== null && isOptionInput(named) && !context.widget.parts.includes(named);
}

/** The label-like element in `item` that a person reads for the control: the last before it, else the first after. */
function labelIn(item: Element, context: LabelContext): FoundLabel | null {
  const { scan, anchor } = context;
  const start = scan.start(anchor);
  const candidates = scan.labels.filter(
    (label) =>
      label !== item &&
      scan.holds(item, label) &&
      !scan.holds(anchor, label) &&
      !isChoiceLabel(label, context),
  );
  const whole = candidates.filter(
    (label) => !candidates.some((other) => other !== label && scan.holds(other, label)),
  );
  const before = whole.filter((label) => scan.start(label) < start).reverse();
  const after = whole.filter((label) => scan.start(label) > start);
  for (const label of before) {
    if (!scan.look.shown(label) || context.isHeading(label)) continue;
    const found = labelFrom(label, context);
    if (found) return found;
  }
  if (context.holdsOther(item)) return null;
  for (const label of after) {
    const found = scan.look.shown(label) ? labelFrom(label, context) : null;
    if (found) return found;
  }
  return null;
}

/** The label part of the form item box that a UI kit draws around label, control and error. */
export function formItem(context: LabelContext): FoundLabel | null {
  let items = 0;
  for (const around of ancestors(context.anchor, 14)) {
    if (around.matches('body, table, dialog')) return null;
    if (!isFormItem(around)) continue;
    const found = labelIn(around, context);
    if (found) return found;
    items += 1;
    if (items === 3) return null;
  }
  return null;
}
