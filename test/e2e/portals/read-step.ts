import type { Page } from 'playwright';
import { evidenceOf } from '../../../entrypoints/portal.content/evidence-of.ts';
import { portalOf } from '../../../lib/portals/index.ts';
import { createTranslator } from '../../../lib/terms/index.ts';
import { recogniseForm } from '../../../lib/terms/recognise.ts';
import type { Recognition } from '../../../lib/terms/recognised.ts';
import divisions from '../../../locales/en/divisions.json' with { type: 'json' };
import type { TruthField, TruthStep } from '../../portals/truth.ts';
import { english } from '../../unit/terms/translate-support.ts';
import { readForm } from '../page/open-pages.ts';
import { frameAt } from './hand.ts';

const translator = createTranslator(english, divisions);

/** What the engine says of one field of the truth; null when it does not see the field. */
export interface Seen {
  truth: TruthField;
  got: Recognition | null;
}

export interface ReadStep {
  seen: Seen[];
  /** every visible Chinese text of the step with its rendering, '' where there is none */
  texts: Map<string, string>;
}

/** Runs in a frame: which reported control is, holds, or lies in each place. */
function match({ selectors, places }: { selectors: string[]; places: string[] }): number[] {
  const pick = (selector: string): Element | null => {
    let scope: ParentNode | null = document;
    let found: Element | null = null;
    for (const step of selector.split(' >>> ')) {
      found = scope?.querySelector(step) ?? null;
      scope = found?.shadowRoot ?? null;
    }
    return found;
  };
  const controls = selectors.map(pick);
  return places.map((selector) => {
    const place = pick(selector);
    if (!place) return -1;
    const tests = [
      (control: Element | null) => control === place,
      (control: Element | null) => control !== null && place.contains(control),
      (control: Element | null) => control?.contains(place) ?? false,
    ];
    return tests.map((test) => controls.findIndex(test)).find((at) => at >= 0) ?? -1;
  });
}

/**
 * Reads the step in view with the engine alone, no extension around it: every frame's form, what its fields
 * mean, what its texts say.
 * @param script the page room as `bundlePage()` gives it
 */
export async function readStep(page: Page, step: TruthStep, script: string): Promise<ReadStep> {
  const seen: Seen[] = [];
  const texts = new Map<string, string>();
  const paths = new Map(step.fields.map((field) => [(field.frame ?? step.frame).join(' '), field]));
  for (const [path, field] of paths) {
    const frame = await frameAt(page, field.frame ?? step.frame);
    const form = await readForm(frame, script);
    const portal = portalOf(page.url());
    const recognitions = recogniseForm(form.fields.map(evidenceOf), {
      portal: portal?.id ?? null,
      filing: portal?.filing ?? null,
      title: form.title,
      headings: form.headings,
    });
    const own = step.fields.filter((one) => (one.frame ?? step.frame).join(' ') === path);
    const places = await frame.evaluate(match, {
      selectors: form.fields.map(({ selector }) => selector),
      places: own.map(({ at }) => at),
    });
    own.forEach((truth, index) => {
      seen.push({ truth, got: recognitions[places[index] ?? -1] ?? null });
    });
    for (const { text } of form.strings) texts.set(text, translator.translate(text).text);
  }
  return { seen, texts };
}
