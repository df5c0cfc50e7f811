import type { LabelSource } from '../../terms/evidence.ts';
import { cleanLabel } from '../../terms/normalise.ts';
import { choiceTable } from '../controls/choice-table.ts';
import type { Widget } from '../controls/widget.ts';
import type { Look } from '../dom/look.ts';
import { ancestors, commonAncestor, elementsOf, holds } from '../dom/tree.ts';
import { byPlace, isMisplaced } from '../labels/by-place.ts';
import { findLabel, seeks } from '../labels/find-label.ts';
import { followingText } from '../labels/following-text.ts';
import type { Label, LabelContext } from '../labels/label.ts';
import { isListed } from '../labels/listed-rows.ts';
import type { Scan } from '../scan.ts';
import type { Heading } from '../sections/headings.ts';
import type { Entry } from './entry.ts';
import { optionsOf } from './options-of.ts';

const weak: ReadonlySet<LabelSource> = new Set(['placeholder', 'title', 'none']);
/** What is left to name a control when the text before it names several. */
const own: ReadonlySet<LabelSource> = new Set(['prefix', 'following-text', 'title', 'placeholder']);
const question: ReadonlySet<LabelSource> = new Set([
  'form-item',
  'table-left',
  'table-above',
  'definition-term',
  'previous-text',
  'container-text',
]);
/** What a person agrees to: the words of the box are the meaning, whatever stands in front of them. */
const agreement = /同意|已阅读|承诺|知悉|知晓|遵守|协议|声明/;

/** What labelling knows of all controls of the page. */
export interface Labelling {
  scan: Scan;
  widgets: readonly Widget[];
  inControl(node: Node): boolean;
  /** headings by tag or class, found before labels */
  headings: readonly Heading[];
  /** controls inside an element */
  widgetsIn(element: Element): Widget[];
}

/** What the label strategies may look at for one control. */
export function contextOf(widget: Widget, labelling: Labelling): LabelContext {
  const { scan } = labelling;
  const drawn = widget.parts.length > 1 ? choiceTable(widget.main) : null;
  const first = widget.inner.reduce(
    (least, inner) => (scan.start(inner) < scan.start(least) ? inner : least),
    widget.inner[0] ?? widget.box,
  );
  const anchor = drawn ?? first;
  return {
    widget,
    scan,
    anchor,
    inControl: labelling.inControl,
    holdsOther: (element) => labelling.widgetsIn(element).some((other) => other !== widget),
    isHeading: (element) =>
      labelling.headings.some(
        (heading) =>
          (holds(element, heading.element) || holds(heading.element, element)) &&
          governed(heading, labelling).length > 1,
      ),
  };
}

const governedCache = new WeakMap<Heading, Widget[]>();

/** Controls between the heading and the next one in the same scope. */
function governed(heading: Heading, labelling: Labelling): Widget[] {
  let list = governedCache.get(heading);
  if (!list) {
    const { scan, headings } = labelling;
    const from = scan.end(heading.block);
    const next = headings
      .filter((other) => other.scope === heading.scope && scan.start(other.block) >= from)
      .reduce((least, other) => Math.min(least, scan.start(other.block)), scan.end(heading.scope));
    list = labelling
      .widgetsIn(heading.scope)
      .filter(({ main }) => scan.start(main) >= from && scan.start(main) < next);
    governedCache.set(heading, list);
  }
  return list;
}

/** Every control with its label. A control without one takes that of its neighbour in the same line. */
export function labelEntries(labelling: Labelling): Entry[] {
  const entries = labelling.widgets.map((widget) => labelOne(widget, labelling));
  const faces = labelling.widgets.map(({ box, parts, inner }) =>
    parts.length > 1 ? (inner[0] ?? box) : box,
  );
  const titles = titlesAmong(entries, labelling.scan);
  entries.forEach(({ label, widget }, index) => {
    if (titles.has(label.nodes[0])) entries[index] = labelOne(widget, labelling, own);
  });
  // a form item that names several controls alike is none of theirs; one that names a single control is believed,
  // wherever the errors of the form have moved it
  const all = entries.map(({ label }) => label.nodes[0]);
  const isBelieved = ({ label }: Entry) =>
    label.source === 'form-item' && all.filter((node) => node === label.nodes[0]).length < 2;
  entries.forEach((entry, index) => {
    const line = weak.has(entry.label.source) ? lineLabel(entry, entries[index - 1], labelling) : null;
    // a name at the left of the whole line is nearer than what happens to stand above
    const isLevel = line && levelWith(line, faces[index] as Element, labelling.scan.look);
    const seen = isLevel || isBelieved(entry) ? null : placed(entry, faces, index, labelling);
    const named = seen && !titles.has(seen.nodes[0]);
    if (named) entries[index] = { ...entry, label: seen };
    if (named || !weak.has(entry.label.source)) return;
    const shared = line ?? titleLabel(entry, entries, labelling);
    if (shared) entries[index] = { ...entry, label: shared };
  });
  return entries;
}

function levelWith({ nodes: [node] }: Label, face: Element, look: Look): boolean {
  const name = node instanceof Element ? node : (node?.parentElement ?? face);
  const [one, two] = [look.rect(name), look.rect(face)];
  return Math.min(one.bottom, two.bottom) > Math.max(one.top, two.top) && one.right <= two.left;
}

/** Sources of a label that stands outside the control's own box only by chance of the walk upwards. */
const around: ReadonlySet<LabelSource> = new Set(['previous-text', 'container-text']);

/** Texts found on the way up by controls in three lines or more: they stand over them and name none. */
function titlesAmong(entries: readonly Entry[], { look }: Scan): ReadonlySet<Node | undefined> {
  const lines = new Map<Node, Set<number>>();
  for (const { label, widget } of entries) {
    const [node] = label.nodes;
    if (!node || !around.has(label.source)) continue;
    lines.set(node, (lines.get(node) ?? new Set()).add(Math.round(look.rect(widget.box).top / 8)));
  }
  return new Set([...lines].filter(([, tops]) => tops.size > 2).map(([node]) => node));
}

/** Sources of a label whose place on the screen is not told by the page's structure. */
const wanders = /item|text|^(?:placeholder|title|none)$/;

/** The name by its place on the screen, for a control whose label is none or is not where a name would be. */
function placed(
  { label, widget }: Entry,
  faces: readonly Element[],
  index: number,
  labelling: Labelling,
): Label | null {
  const face = faces[index];
  if (!face || !wanders.test(label.source) || /^(?:checkbox|switch|radio|file)/.test(widget.kind))
    return null;
  const context = contextOf(widget, labelling);
  if (!labelling.scan.look.seen(face) || seeks(widget.main) || !isMisplaced(label, face, context))
    return null;
  const found = byPlace(face, faces, context);
  const [name] = found?.nodes ?? [];
  // a line over several rows
  const isOver =
    name instanceof Element && labelling.scan.look.rect(name).bottom < labelling.scan.look.rect(face).top + 4;
  if (isOver && [context.anchor, ...ancestors(context.anchor, 3)].some((row) => isListed(row, context)))
    return null;
  return found && { ...found, source: 'container-text', text: cleanLabel(found.raw).text };
}

/** A box that cannot be typed into, or opens something, and is named for a day opens a calendar, whatever drew it. */
function markDate(widget: Widget, { text }: Label, options: readonly string[]): void {
  const { main, kind } = widget;
  const opens = kind === 'popup' && options.length === 0 && !(main instanceof HTMLSelectElement);
  const bare = kind === 'text' && main instanceof HTMLInputElement && main.readOnly && !main.disabled;
  if (!opens && !bare) return;
  if (!/日期|时间|有效期|期限|到期|截止|起止|年月|哪天|日$/.test(text) || /类型|方式|长期|是否/.test(text))
    return;
  const value = main instanceof HTMLInputElement ? main.value : '';
  if (value !== '' && !/^\d{4}\D\d{1,2}/.test(value)) return;
  widget.kind = 'date';
  widget.trigger ??= main;
}

function labelOne(widget: Widget, labelling: Labelling, only?: ReadonlySet<LabelSource>): Entry {
  const context = contextOf(widget, labelling);
  const options = optionsOf(widget, labelling.scan.look);
  if ((widget.kind === 'checkbox' || widget.kind === 'switch') && widget.parts.length === 1) {
    return { widget, options, ...checkboxLabel(context) };
  }
  const label = findLabel(context, only);
  markDate(widget, label, options);
  return { widget, options, question: '', label };
}

/**
 * A single checkbox has words of its own and may stand under a question. Short words (`是`, `长期`) alone
 * under a question answer it; longer ones, or beside other controls, are the label and the question
 * around them is kept as context.
 */
function checkboxLabel(context: LabelContext): { label: Label; question: string } {
  const own = followingText(context);
  const asked = findLabel(context, question);
  if (!own) return { label: asked.source === 'none' ? findLabel(context) : asked, question: '' };
  const label: Label = { ...own, source: 'following-text', text: cleanLabel(own.raw).text };
  const inside = asked.nodes.some((node) =>
    own.nodes.some((mine) => node === mine || (mine instanceof Element && holds(mine, node))),
  );
  if (asked.source === 'none' || inside) return { label, question: '' };
  if (agreement.test(label.text)) return { label, question: '' };
  const box = commonAncestor([context.widget.box, ...elementsOf(asked.nodes)]);
  const alone = box !== null && !context.holdsOther(box);
  if (alone && label.text.length <= 3) return { label: asked, question: '' };
  return { label, question: asked.text };
}

function sameLine(a: Widget, b: Widget, { look }: Scan): boolean {
  const one = look.rect(a.box);
  const two = look.rect(b.box);
  return Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > Math.min(one.height, two.height) / 2;
}

/** The previous control's label, when both stand in one line and in one small box. */
function lineLabel(entry: Entry, before: Entry | undefined, labelling: Labelling): Label | null {
  if (!before || weak.has(before.label.source) || before.label.nodes.length === 0) return null;
  if (before.label.source === 'following-text' || before.label.source === 'table-above') return null;
  if (!sameLine(entry.widget, before.widget, labelling.scan)) return null;
  const common = commonAncestor([entry.widget.box, before.widget.box]);
  if (!common || labelling.widgetsIn(common).length > 6) return null;
  for (const around of ancestors(entry.widget.box)) {
    if (around === common) return before.label;
    if (around.matches('td, th, li, dd, fieldset')) return null;
  }
  return null;
}

/** A title over a single line of controls that have no label of their own names that line. */
function titleLabel(entry: Entry, entries: readonly Entry[], labelling: Labelling): Label | null {
  for (const heading of labelling.headings) {
    const widgets = governed(heading, labelling);
    const found: Label = {
      raw: heading.text,
      nodes: [heading.element],
      text: cleanLabel(heading.text).text,
      source: 'container-text',
    };
    // what has no other name is asked by the title right above it
    const nameless =
      entry.label.source === 'none' && (entry.widget.parts.length > 1 || heading.level === null);
    if (nameless && widgets[0] === entry.widget) return found;
    if (!widgets.includes(entry.widget) || widgets.length > 4 || heading.level !== null) continue;
    const inLine = widgets.every((widget) => sameLine(widget, entry.widget, labelling.scan));
    const unnamed = entries
      .filter(({ widget }) => widgets.includes(widget))
      .every(({ label }) => weak.has(label.source) || label.nodes[0] === heading.element);
    if (inLine && unnamed) return found;
  }
  return null;
}
