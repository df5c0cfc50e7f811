import type { PaperField, PaperKind } from '../paper.ts';
import type { ShapeId } from '../shapes/index.ts';

/** One thing printed on a paper. */
export interface FieldSpec {
  /** what it is; null for what is printed there and not wanted, so that it is not taken for something else */
  field: PaperField | null;
  /** every wording of its label, as a compact list (`lib/terms/lexicon.ts`) */
  labels: string;
  shape: ShapeId;
  /** where the end of a period belongs */
  until?: PaperField;
  /** runs over several lines where it is long */
  wraps?: boolean;
  /** so peculiar a shape that it is known without its label */
  bare?: boolean;
}

/** A paper: how it is told from others, and what stands on it. */
export interface KindSpec {
  kind: PaperKind;
  /** titles that only this paper has */
  titles: RegExp;
  /** what forms call it, by what the paper says: the first that fits */
  forms: readonly (readonly [form: string, sign: RegExp])[];
  /** words that speak for it */
  signs: RegExp;
  fields: readonly FieldSpec[];
  /** a label that comes a second time means another thing: the office's seat, then the foreign company's */
  again?: Partial<Record<PaperField, PaperField>>;
  /** printed text that says nothing about the holder, in the words of the form; parts of it are recognised too */
  boilerplate: string;
}
