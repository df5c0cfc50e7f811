import type { Named } from './cover.ts';
import type { Entity } from './keys.ts';

/** What is known around a field when its entity is decided. */
export interface Surroundings {
  /** names of the headings above, innermost first */
  levels: readonly (readonly Named[])[];
  /** whom the fields just before, in the same section, were about */
  subject: Entity | null;
  /** 0 to 1: how sure that is */
  subjectScore: number;
  /** the person whose own name a label of this section asked for last, naming them: 紧急联系人姓名 */
  begun: Entity | null;
  /** the fields just before were about someone no key describes (经办人, 联系人) */
  stranger: boolean;
  /** … and that someone is a 联系人, who may well sit at the company's own address */
  contact: boolean;
  /** part of the filing that the last sure field belonged to, anywhere before */
  domain: 'org' | 'site' | 'provider' | null;
  /** part that page title, step or portal suggests */
  place: 'org' | 'site' | null;
  /** the one person whom title or step name: 法定代表人变更 */
  titled: Entity | null;
  /** the page is known to serve a filing */
  filing: boolean;
  /** … with the public security authority */
  police: boolean;
  /** entities met so far on the page */
  met: ReadonlySet<Entity>;
  /** how many names of persons were asked in this section so far */
  nameCount: number;
}
