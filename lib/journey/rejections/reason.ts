import type { FieldKey } from '../../terms/keys.ts';

/** How far what is said of a reason can be trusted; shown to the person. */
export type ReasonCertainty = 'sourced' | 'general-knowledge';

/** Papers that a reviewer sends back; each has a name at `rejection.document.<id>`. */
export type ReasonDocument =
  | 'certificateScan'
  | 'idScan'
  | 'domainCertificate'
  | 'authorizationLetter'
  | 'promiseLetter'
  | 'facePhoto'
  | 'preApproval';

/**
 * Something that a reviewer or a text message says about a filing. What it means and what to do stands at
 * `rejection.reason.<id>.means` and `.do` in ui.json.
 */
export interface Reason {
  id: string;
  /** a problem to mend, or news about where the filing stands */
  kind: 'problem' | 'news';
  /** any of these in the text, which is NFKC, in one line, without spaces beside Chinese */
  signs: readonly RegExp[];
  /** fields that it is about */
  keys: readonly FieldKey[];
  documents: readonly ReasonDocument[];
  certain: ReasonCertainty;
  /** keys of the facts, section 12 */
  source: readonly string[];
}

/** Shorthand for the tables: what is left out is empty, and a source makes it `sourced`. */
export function reason(
  id: string,
  signs: readonly RegExp[],
  about: {
    keys?: readonly FieldKey[];
    documents?: readonly ReasonDocument[];
    source?: readonly string[];
  } = {},
  kind: Reason['kind'] = 'problem',
): Reason {
  const { keys = [], documents = [], source = [] } = about;
  return {
    id,
    kind,
    signs,
    keys,
    documents,
    source,
    certain: source.length > 0 ? 'sourced' : 'general-knowledge',
  };
}
