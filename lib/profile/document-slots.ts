import type { AboutService } from '../terms/recognised.ts';
import { documentKind, documentKinds } from './document-kinds.ts';
import type { DocumentInfo } from './documents.ts';
import { personInRole, serviceFor } from './fields.ts';
import type { Person, Profile, Service } from './schema.ts';

/** A place for one document: its kind, and whose it is. */
export interface DocumentSlot {
  kind: string;
  /** person or service of the company, '' for the company itself */
  subjectId: string;
  /** true for what almost every filing of such a company asks for (facts 3.4); the rest depends */
  usual: boolean;
}

export const slotId = ({ kind, subjectId }: { kind: string; subjectId: string }) => `${kind}:${subjectId}`;

function personSlots(person: Person, profile: Profile): DocumentSlot[] {
  const { legalRepresentative, principal, siteManager } = profile.roles;
  const answers = [principal, siteManager, ...profile.services.map((one) => one.siteManager)];
  const asked = answers.includes(person.id);
  // a passport has one page with everything on it
  const sides = /passport/i.test(person.idType) ? ['idFront'] : ['idFront', 'idBack'];
  const stands = asked && legalRepresentative !== '' && legalRepresentative !== person.id;
  const letter = { kind: 'authorizationLetter', subjectId: person.id, usual: true };
  return [
    ...sides.map((kind) => ({ kind, subjectId: person.id, usual: asked })),
    ...(stands ? [letter] : []),
  ];
}

function serviceSlots(service: Service): DocumentSlot[] {
  const kind = service.serviceKind === 'app' ? 'icon' : 'domainCertificate';
  return [{ kind, subjectId: service.id, usual: true }];
}

/**
 * The places that a company's documents have: those that filings usually ask for, and one for every further
 * document that is stored. In the order company, people, services.
 */
export function documentSlots(profile: Profile, documents: readonly DocumentInfo[]): DocumentSlot[] {
  const slots: DocumentSlot[] = [
    { kind: 'certificateScan', subjectId: '', usual: true },
    ...profile.people.flatMap((person) => personSlots(person, profile)),
    ...profile.services.flatMap(serviceSlots),
  ];
  const known = new Set(slots.map(slotId));
  for (const { kind, subjectId } of documents) {
    const id = slotId({ kind, subjectId });
    if (!known.has(id) && kind !== 'other') slots.push({ kind, subjectId, usual: false });
    known.add(id);
  }
  return slots;
}

/** Every place that a document of a company could have, for choosing what a new one is. */
export function possibleSlots(profile: Profile): DocumentSlot[] {
  const subjects = {
    company: [''],
    person: profile.people.map(({ id }) => id),
    service: profile.services.map(({ id }) => id),
  };
  return documentKinds.flatMap(({ id, subject }) =>
    subjects[subject].map((subjectId) => ({ kind: id, subjectId, usual: false })),
  );
}

/** Whose document a field asks for: '' the company's, an id, null when the company does not say. */
function subjectOf(
  profile: Profile,
  serviceId: string | null,
  entity: string,
  about: AboutService,
): string | null {
  if (entity === 'organizer') return '';
  const service = serviceFor(profile, serviceId, about);
  if (entity === 'site') return service?.id ?? null;
  if (entity === 'app') {
    if (service?.serviceKind === 'app') return service.id;
    const [only, another] = profile.services.filter(({ serviceKind }) => serviceKind === 'app');
    return another ? null : (only?.id ?? null);
  }
  return personInRole(profile, service, entity as keyof Profile['roles'])?.id ?? null;
}

/**
 * The stored document that a field of this key asks for: of the right kind, and of the right person or service.
 * Null when there is none, or when it is not clear whose it must be.
 *
 * @param about see `serviceFor`
 */
export function documentFor(
  profile: Profile,
  serviceId: string | null,
  key: string,
  documents: readonly DocumentInfo[],
  about: AboutService = null,
): DocumentInfo | null {
  const [entity = '', attribute = ''] = key.split('.');
  if (!documentKind(attribute) || attribute === 'other') return null;
  const subjectId = subjectOf(profile, serviceId, entity, about);
  if (subjectId === null) return null;
  return (
    documents.find(
      (one) => one.profileId === profile.id && one.kind === attribute && one.subjectId === subjectId,
    ) ?? null
  );
}
