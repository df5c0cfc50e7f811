import type { Widget } from '../controls/widget.ts';
import { oneLine, textOf } from '../dom/text.ts';
import { holds } from '../dom/tree.ts';
import type { Scan } from '../scan.ts';
import type { Between } from './combine.ts';
import { readWidget } from './value.ts';

function rangeText(from: Node, to: Element): string {
  if (from.getRootNode() !== to.getRootNode()) return '';
  const range = from.ownerDocument?.createRange();
  if (!range) return '';
  range.setStartAfter(from);
  range.setEndBefore(to);
  return range.collapsed ? '' : oneLine(range.toString());
}

/** Where the control ends on the page: the last of its boxes. */
function endOf(widget: Widget, scan: Scan): Element {
  return widget.inner.reduce((last, inner) => (scan.end(inner) > scan.end(last) ? inner : last), widget.box);
}

/** Answers what stands between controls from the page of this pass. */
export function betweenOf(scan: Scan): Between {
  return {
    text: (after, before) => rangeText(after, before),
    after: (widget) => {
      const end = endOf(widget, scan);
      const next = end.nextSibling;
      if (!next || (next instanceof Element && holds(next, widget.main))) return '';
      return oneLine(textOf(next, scan.look)).slice(0, 20);
    },
    value: (widget) => readWidget(widget, scan.look),
    drawn: ({ main, box }) =>
      main instanceof HTMLSelectElement ? '' : oneLine(textOf(box, scan.look)).slice(0, 20),
    width: (element) => scan.look.rect(element).width,
  };
}
