import type { FieldReport, PageReport } from '../../../lib/messages/page-report.ts';
import type { TruthField, TruthStep } from '../../portals/truth.ts';
import type { Tab } from '../browsers/index.ts';
import type { FrameAnswer } from './describe.ts';

/** A field of the truth with the field that the extension reported for the same control, if it did. */
export interface Pair {
  truth: TruthField;
  found: FieldReport | null;
  frameId: number;
}

interface Question {
  frames: { path: string; selectors: string[] }[];
  truths: { frame: readonly string[]; at: string }[];
}

/** Runs in the page: which reported control is, holds, or lies in the place that the truth names. */
function locate({ frames, truths }: Question): ([number, number] | null)[] {
  const documentAt = (path: readonly string[]): Document | null => {
    let at: Document | null = document;
    for (const selector of path) {
      const element: Element | null = at?.querySelector(selector) ?? null;
      at = (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    }
    return at;
  };
  const pick = (root: Document | null, selector: string): Element | null => {
    let scope: Document | ShadowRoot | null = root;
    let element: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      element = scope?.querySelector(part) ?? null;
      scope = element?.shadowRoot ?? null;
    }
    return element;
  };
  const reported = frames.flatMap(({ path, selectors }, frame) => {
    const root = documentAt(path === '' ? [] : path.split(' >> '));
    return selectors.map((selector, field) => ({ frame, field, element: pick(root, selector) }));
  });
  return truths.map(({ frame, at }) => {
    const place = pick(documentAt(frame), at);
    if (!place) return null;
    const hit =
      reported.find(({ element }) => element === place) ??
      reported.find(({ element }) => element && place.contains(element)) ??
      reported.find(({ element }) => element?.contains(place));
    return hit ? [hit.frame, hit.field] : null;
  });
}

/** Pairs a step's truth with the extension's report of the page. */
export async function matchTruth(
  tab: Tab,
  step: TruthStep,
  frames: readonly FrameAnswer<PageReport>[],
): Promise<Pair[]> {
  const places = await tab.evaluate(locate, {
    frames: frames.map(({ path, answer }) => ({
      path,
      selectors: answer.fields.map((field) => field.selector),
    })),
    truths: step.fields.map((field) => ({ frame: field.frame ?? step.frame, at: field.at })),
  });
  return step.fields.map((truth, index) => {
    const [frame, field] = places[index] ?? [];
    const answer = frame === undefined ? undefined : frames[frame];
    const found = field === undefined ? null : (answer?.answer.fields[field] ?? null);
    return { truth, found, frameId: answer?.frameId ?? -1 };
  });
}

/** True when the key is one that the truth calls right. */
export function keyIsRight({ truth, found }: Pair): boolean {
  const key = found?.key ?? null;
  return key === truth.key || (truth.or ?? []).some((other) => other === key);
}
