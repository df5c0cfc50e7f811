import type { Concept } from './concept.ts';
import { lexicon } from './lexicon.ts';
import { companyWords } from './words/company.ts';
import { contactWords } from './words/contact.ts';
import { identityWords } from './words/identity.ts';
import { serviceWords } from './words/service.ts';

/**
 * Words as `wording()` leaves them; the longest one that a label ends in counts. Words of entities.ts
 * (fillers such as 所属, names such as 网站) need not be repeated here unless they change the meaning.
 */
export const attributeWords = lexicon<Concept>([
  ...identityWords,
  ...contactWords,
  ...companyWords,
  ...serviceWords,
]);
