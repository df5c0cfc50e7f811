import type { FieldKey, NeverKind } from './keys.ts';

/**
 * How sure the recogniser is. `certain` may be filled, `likely` is offered, `unknown` is left alone and
 * counted, `never` must not be filled whatever the profile holds (design, promises 2 and 3).
 */
export type Certainty = 'certain' | 'likely' | 'unknown' | 'never';

/** The kind of service that a field's words and surroundings name; `app` stands for mini programs too. */
export type AboutService = 'website' | 'app' | 'unclear' | null;

export interface Recognition {
  /** null when unknown or never */
  key: FieldKey | null;
  certainty: Certainty;
  /** 0 to 1; calibrated: of the fields given 0.9, nine in ten should be right */
  confidence: number;
  /** set when certainty is `never` */
  never: NeverKind | null;
  /** what led to it, most telling first, such as `label:attribute=证件号码`, `section:entity=主体负责人信息` */
  evidence: readonly string[];
  /** which of a company's services the field is about; `unclear` on a page that names both kinds */
  service?: AboutService;
}

/** Where a translation comes from, best first (a machine's may well be better than a gloss word by word); shown to the person (design, promise 3). */
export type TranslationSource = 'reviewed' | 'pattern' | 'composed' | 'gloss' | 'machine' | 'none';

export interface Translation {
  text: string;
  source: TranslationSource;
  /** a sentence for a newcomer where the rendering alone does not help, '' if none */
  note: string;
}
