import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ControlKind } from '../../lib/terms/evidence.ts';
import type { FieldKey, NeverKind } from '../../lib/terms/keys.ts';
import { sites } from './sites.ts';

/** What one field of a practice page truly is, and what filling it from the sample company must leave. */
export interface TruthField {
  /** CSS selector in its frame: the control's main element, or a box that holds this field and no other */
  at: string;
  label: string;
  /** null: nothing that a profile answers */
  key: FieldKey | null;
  /** keys that are as right as `key` where the page itself leaves it open */
  or?: readonly FieldKey[];
  never?: NeverKind;
  control: ControlKind;
  /** true when the sample company answers it and an assistant should fill it */
  fill: boolean;
  /** what a person enters: a text, an option, the options of a group, the levels of a region, the parts of a phone */
  value?: string | boolean | readonly string[];
  /** path in `window.model()`, or one path a part */
  model?: string | readonly string[];
  /** what the model holds then, where that is not `value`; lists are equal in any order */
  expect?: unknown;
  /** other values that are as right as `expect` */
  accept?: readonly unknown[];
  /** selectors of the frames that lead to it, where they differ from the step's */
  frame?: readonly string[];
}

export interface TruthStep {
  title: string;
  /** selectors of the frames from the page inwards; [] is the page itself */
  frame: readonly string[];
  fields: readonly TruthField[];
  /** selector, in the step's frame, of the portal's own button that a person presses to go on */
  next: string;
}

/** Truth of one practice site: its steps in the order a person meets them. */
export interface Truth {
  id: string;
  steps: readonly TruthStep[];
}

/** Reads the truth beside a practice site's pages; throws when there is none. */
export function readTruth(id: string): Truth {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`no practice site ${id}`);
  return JSON.parse(readFileSync(join(import.meta.dirname, site.folder, 'truth.json'), 'utf8'));
}

/** The value at a dotted path of a model, undefined where there is none. */
export function valueAt(model: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], model);
}

function same(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(found) && Array.isArray(wanted)) {
    const [left, right] = [found, wanted].map((list) => list.map((one) => JSON.stringify(one)).sort());
    return JSON.stringify(left) === JSON.stringify(right);
  }
  return JSON.stringify(found) === JSON.stringify(wanted);
}

/** True when the model holds what the truth wants for this field. Fields without a model path are always right. */
export function holds(field: TruthField, model: unknown): boolean {
  if (field.model === undefined) return true;
  const found =
    typeof field.model === 'string'
      ? valueAt(model, field.model)
      : field.model.map((path) => valueAt(model, path));
  const wanted = [field.expect ?? field.value, ...(field.accept ?? [])];
  return wanted.some((one) => same(found, one));
}
