/**
 * One language's renderings, as `locales/<language>/terms.json` holds them. Chinese keys are normalised
 * with `normalise()`; pattern ids are those of `patterns.ts`; field keys those of `keys.ts`.
 */
export interface Catalogue {
  language: string;
  /** Chinese → rendering, reviewed */
  strings: Readonly<Record<string, string>>;
  /** pattern id → template with {x} slots */
  patterns: Readonly<Record<string, string>>;
  /** Chinese words used only when composing longer strings */
  words: Readonly<Record<string, string>>;
  /** field key or `attribute` id → name of the meaning, as shown in the side panel */
  fields: Readonly<Record<string, FieldText>>;
}

export interface FieldText {
  /** 'Certificate number of the organizer' */
  name: string;
  /** what it is and where to find it, one or two sentences */
  explain?: string;
  /** a right value, made up */
  example?: string;
}
