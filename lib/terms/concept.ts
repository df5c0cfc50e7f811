import type { EntityClass } from './entities.ts';

/**
 * One meaning that a label can end in, and the attribute it is for each class of entity. Attribute ids are
 * those of keys.ts, except `phone` of a person (mobile or landline, decided by the surroundings) and
 * `document` (type, number or scan, decided by the control).
 */
export type Concept = Readonly<Partial<Record<EntityClass, string>>>;

export const org = (attribute: string): Concept => ({ org: attribute });
export const person = (attribute: string): Concept => ({ person: attribute });
export const site = (attribute: string): Concept => ({ site: attribute });
export const app = (attribute: string): Concept => ({ app: attribute });
export const both = (organizer: string, someone: string): Concept => ({ org: organizer, person: someone });

/** 公司电话: the company's, unless a person's own block asks for it. */
export const companyPhone: Concept = { org: 'phone', person: 'landline' };
