import * as z from 'zod/mini';
import { type Profile, personSchema, profileSchema, serviceSchema } from './schema.ts';

const blank = z.parse(profileSchema, { id: 'blank' });
const blankPerson = z.parse(personSchema, { id: 'blank' });
const blankService = z.parse(serviceSchema, { id: 'blank' });

/**
 * A stored company with the values that the schema has gained since it was stored, empty as they are for
 * everybody who has not entered them. Keeps what is there, also what a later version would not accept any more.
 */
export function completed(stored: Profile): Profile {
  return {
    ...blank,
    ...stored,
    organizer: { ...blank.organizer, ...stored.organizer },
    licence: { ...blank.licence, ...stored.licence },
    roles: { ...blank.roles, ...stored.roles },
    people: stored.people.map((person) => ({ ...blankPerson, ...person })),
    services: stored.services.map((service) => ({
      ...blankService,
      ...service,
      app: { ...blankService.app, ...service.app },
    })),
    accessProvider: { ...blank.accessProvider, ...stored.accessProvider },
    registrar: { ...blank.registrar, ...stored.registrar },
  };
}
