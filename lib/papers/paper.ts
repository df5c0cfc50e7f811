/** The papers that are read. The two sides of a card are one paper. */
export type PaperKind =
  | 'businessLicence'
  | 'representativeOffice'
  /** certificates of institutions, associations, foundations, law firms: what is no company */
  | 'organisation'
  | 'residentId'
  /** 港澳台居民居住证 */
  | 'residencePermit'
  /** 来往内地 / 大陆通行证 */
  | 'travelPermit'
  | 'permanentResident'
  | 'domainCertificate'
  | 'passport';

/** What is read off papers. The same name on different papers means the same kind of thing. */
export type PaperField =
  | 'code'
  | 'name'
  | 'type'
  | 'person'
  | 'address'
  | 'capital'
  | 'establishedOn'
  | 'validFrom'
  | 'validUntil'
  | 'scope'
  | 'authority'
  | 'issuedOn'
  | 'foreignName'
  | 'foreignAddress'
  | 'gender'
  | 'nation'
  | 'nationality'
  | 'birthDate'
  | 'idNumber'
  | 'domain'
  | 'registrant'
  | 'registrar'
  | 'registeredOn'
  | 'expiresOn';

/** Another value that text recognition may have meant, and why. */
export interface Proposal {
  value: string;
  /** characters as read and as proposed, `O→0`; empty where characters were left out */
  swaps: readonly string[];
}

/** One value read off a paper. Nothing in it was corrected: what looks misread is proposed beside it. */
export interface Reading {
  field: PaperField;
  /** texts as on the paper; dates `YYYY-MM-DD` or `long-term`; capital in 10,000 yuan or with its currency */
  value: string;
  /** the lines of the pasted text that it comes from, as they were pasted */
  snippet: string;
  /** `certain` where a label says so and the value has the shape that it must have */
  certainty: 'certain' | 'likely';
  proposals: readonly Proposal[];
}

/** What a pasted text says. */
export interface Paper {
  kind: PaperKind;
  /** what forms call it: an id of the vocabularies of certificates or persons' documents; null where it does not tell */
  form: string | null;
  readings: readonly Reading[];
  /** what a label was read for, and no value: it stands on the paper, only not in the text */
  unread: readonly PaperField[];
  /** lines that were not understood and are no part of the printed form */
  leftover: readonly string[];
}

/** The value of `validUntil` that stands for 长期, a paper without an end date. */
export const longTerm = 'long-term';
