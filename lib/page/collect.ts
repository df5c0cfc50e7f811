import { findWidgets } from './controls/find.ts';
import type { Widget } from './controls/widget.ts';
import { isFormItem } from './dom/hints.ts';
import { Look } from './dom/look.ts';
import { oneLine } from './dom/text.ts';
import { ancestors, commonAncestor, elementsOf, follows, holds, parentOf } from './dom/tree.ts';
import { betweenOf } from './fields/between.ts';
import { combine } from './fields/combine.ts';
import type { Entry } from './fields/entry.ts';
import { contextOf, labelEntries } from './fields/label-entries.ts';
import { byItsNumber, isNextPart } from './fields/phone-parts.ts';
import { isRequired, type Surroundings, surroundingsOf } from './fields/surroundings.ts';
import { rowName } from './labels/heads-above.ts';
import { isPart, rowWords } from './labels/row-words.ts';
import { personOver } from './labels/table.ts';
import { type Scan, scanPage } from './scan.ts';
import { drawnHeadings, type Heading, headingOf, namedHeadings, tabHeadings } from './sections/headings.ts';
import { rowGroups } from './sections/row-groups.ts';
import { byScope, cleanSection, sectionsAbove } from './sections/section-of.ts';
import { findStepBars, type StepBar } from './sections/step-bar.ts';

/** One field as elements, before it is written down as data. */
export interface Found extends Entry {
  container: Element;
  section: string[];
  around: Surroundings;
  required: boolean;
}

export interface Pass {
  scan: Scan;
  found: Found[];
  headings: Heading[];
  steps: StepBar | null;
  /** true when the node is inside a control's own box */
  inControl(node: Node): boolean;
}

/** Reads the page as it stands now: every logical field with its label, section and surroundings. */
export function readPage(document: Document): Pass {
  const look = new Look();
  const scan = scanPage(document, look);
  const widgets = findWidgets(scan);
  const starts = widgets.map(({ main }) => scan.start(main));

  const widgetsIn = (element: Element): Widget[] => {
    const from = scan.start(element);
    const to = scan.end(element);
    if (from < 0) return [];
    return widgets.slice(lowerBound(starts, from), lowerBound(starts, to));
  };
  const inControl = isInside(widgets.flatMap(({ inner }) => inner));

  const holdsControl = (element: Element): boolean => widgetsIn(element).length > 0;
  const bars = findStepBars(scan, holdsControl);
  const inBar = (element: Element): boolean => bars.some((bar) => holds(bar.element, element));
  const countIn = (element: Element): number => widgetsIn(element).length;
  const early = namedHeadings(scan, { countIn, isTaken: inControl }, inBar);

  const labelled = labelEntries({ scan, widgets, inControl, headings: early, widgetsIn });
  const labelling = { scan, widgets, inControl, headings: [], widgetsIn };
  const personOf = ({ widget }: Entry) => personOver(contextOf(widget, labelling));
  const runs = runsOf(
    labelled.filter((entry) => !isMenu(entry)),
    personOf,
  );
  const named = (run: readonly Entry[]) => run[0]?.label.nodes[0];
  const entries = runs.flatMap((run) =>
    combine(
      run,
      betweenOf(scan),
      runs.some((other) => other !== run && named(run) && named(other) === named(run)),
    ),
  );

  const labels = entries.flatMap(({ label }) => label.nodes);
  const aroundLabel = new Set(labels.flatMap((node) => [...ancestors(node)]));
  const inLabel = isInside(labels);
  const taken = (element: Element): boolean =>
    inControl(element) || inLabel(element) || aroundLabel.has(element);
  const parents = new Set(widgets.flatMap(({ box }) => [...ancestors(box)]));
  const controls = { countIn, isTaken: taken };
  const headings = [
    ...namedHeadings(scan, controls, inBar),
    ...tabHeadings(scan, controls),
    ...drawnHeadings(scan, controls, parents),
    ...bars.flatMap((bar) => stepHeading(bar, controls, look)),
  ];
  const unique = headings.filter(
    (heading, index) =>
      !headings.some(
        (other, at) =>
          at < index && (holds(other.element, heading.element) || holds(heading.element, other.element)),
      ),
  );
  const scopes = byScope(unique, scan);

  const found = entries.map((entry): Found => {
    const { main } = entry.widget;
    const container = containerOf(entry, widgetsIn);
    const above = sectionsAbove(main, scopes, scan);
    const context = contextOf(entry.widget, labelling);
    const groups = rowGroups(context, entry.label.source === 'table-above', taken);
    if (entry.label.source !== 'table-above') groups.push(personOf(entry));
    else if (groups.length === 0) groups.push(rowName(context));
    if (isPart(entry.label.text) && !entry.question) groups.push(rowWords(context));
    const others = widgetsIn(container).filter((widget) => !entry.widget.inner.includes(widget.box));
    const isParted = (node: Node): boolean =>
      others.some((widget) => isBetween(widget.main, main, node) || isBetween(widget.main, node, main));
    return {
      ...entry,
      container,
      section: cleanSection([...above, ...groups, entry.question]).filter(
        (text) => text !== entry.label.text,
      ),
      around: surroundingsOf(entry, container, scan, inControl, isParted),
      required: isRequired(entry, container),
    };
  });
  return {
    scan,
    found,
    headings: unique,
    steps: bars.find(({ current }) => current !== '') ?? bars[0] ?? null,
    inControl,
  };
}

/** Parts that can be pressed and nothing else asks for: a menu at the side rather than an answer. */
const isMenu = ({ label, widget: { main, kind } }: Entry): boolean =>
  label.source === 'none' && kind === 'radio' && !main.matches('input, [role]');

/** Answers whether a node is one of the given ones or inside one, each asked once. */
function isInside(roots: readonly Node[]): (node: Node) => boolean {
  const known = new Map<Node, boolean>(roots.map((root) => [root, true]));
  const inside = (node: Node): boolean => {
    let answer = known.get(node);
    if (answer === undefined) {
      const parent = parentOf(node);
      answer = parent !== null && inside(parent);
      known.set(node, answer);
    }
    return answer;
  };
  return inside;
}

const isBetween = (middle: Node, first: Node, last: Node): boolean =>
  follows(first, middle) && follows(middle, last);

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const cellOf = (entry: Entry | undefined) => entry?.widget.box.closest('td, th');

/** Neighbours that share one label. */
function runsOf(entries: readonly Entry[], personOf: (entry: Entry) => string): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const first = last?.[0]?.label.nodes[0];
    const shares =
      first !== undefined &&
      first === entry.label.nodes[0] &&
      entry.label.source !== 'table-above' &&
      // one name at the left of several columns asks each of them
      (cellOf(last?.at(-1)) === cellOf(entry) || personOf(entry) === '');
    if (last && (shares || isNextPart(last, entry))) last.push(entry);
    else runs.push([entry]);
  }
  return runs.map(byItsNumber);
}

function stepHeading(bar: StepBar, controls: Parameters<typeof headingOf>[2], look: Look): Heading[] {
  const heading = bar.current ? headingOf(bar.element, bar.current, controls, look) : null;
  return heading ? [{ ...heading, text: bar.current, level: 1, size: 40 }] : [];
}

/** The form item box: marked by class, else the smallest box around control and label with nothing else in it. */
function containerOf({ widget, label }: Entry, widgetsIn: (element: Element) => Widget[]): Element {
  const own = (element: Element): boolean =>
    widgetsIn(element).every(({ main }) => widget.inner.some((inner) => holds(inner, main)));
  for (const around of ancestors(widget.box, 8)) if (isFormItem(around)) return around;
  const common = commonAncestor([widget.box, ...elementsOf(label.nodes)]);
  if (common && common.tagName !== 'BODY' && common.tagName !== 'FORM' && own(common)) return common;
  for (const around of ancestors(widget.box, 8)) {
    if (around.matches('td, th, dd, li')) return around;
  }
  const parent = parentOf(widget.box);
  return parent && own(parent) && parent.tagName !== 'BODY' ? parent : widget.box;
}

/** Title of the document and the texts of its headings in order. */
export function pageTitles({ scan, headings, steps }: Pass): {
  title: string;
  headings: string[];
  stepTitle: string;
  stepTitles: string[];
} {
  const ordered = [...headings].sort((a, b) => scan.start(a.element) - scan.start(b.element));
  return {
    title: oneLine(scan.document.title),
    headings: cleanSection(ordered.map(({ text }) => text)),
    stepTitle: steps?.current ?? '',
    stepTitles: steps?.titles ?? [],
  };
}
