import type { FieldKey } from '../terms/keys.ts';
import type { AboutService } from '../terms/recognised.ts';
import type { Person, Profile, Service } from './schema.ts';

/** A raw value of the profile under its field key. */
export type Raw = string | boolean | null | readonly string[];

/** Every stored value by field key; derived keys (validity ranges, levels of a region) are not in it. */
export type Fields = Partial<Record<FieldKey, Raw>>;

/** The service of this id, the first one for null, null when the company has none. */
export function serviceOf(profile: Profile, serviceId: string | null): Service | null {
  const found = profile.services.find(({ id }) => id === serviceId);
  return found ?? (serviceId === null ? (profile.services[0] ?? null) : null);
}

/** A mini program, a quick app and an account are filed as an app is; null for a service of no kind yet. */
const kindOf = ({ serviceKind }: Service): 'website' | 'app' | null =>
  serviceKind === '' ? null : serviceKind === 'website' ? 'website' : 'app';

/** True when the company has services of both kinds, so that a page must say which one it is about. */
export function hasBothKinds({ services }: Profile): boolean {
  const kinds = services.map(kindOf);
  return kinds.includes('website') && kinds.includes('app');
}

/**
 * The service whose values a field of this kind takes: the one in hand where it is of the kind, else the
 * company's only one of the kind. Null when there is none or several, since choosing would be guessing.
 */
export function serviceFor(
  profile: Profile,
  serviceId: string | null,
  about: AboutService = null,
): Service | null {
  const inHand = serviceOf(profile, serviceId);
  if (!inHand || about === null || about === 'unclear') return inHand;
  const kind = kindOf(inHand);
  if (kind === null || kind === about) return inHand;
  const [only, another] = profile.services.filter((service) => kindOf(service) === about);
  return another ? null : (only ?? null);
}

/** Who holds a role, for this service where it has people of its own. */
export function personInRole(
  profile: Profile,
  service: Service | null,
  role: keyof Profile['roles'],
): Person | null {
  const own = role === 'siteManager' || role === 'emergencyContact' ? service?.[role] : '';
  const id = own || profile.roles[role];
  return profile.people.find((person) => person.id === id) ?? null;
}

const roles = ['legalRepresentative', 'principal', 'siteManager', 'emergencyContact'] as const;

/**
 * The profile flattened to field keys for one service (null: the first).
 *
 * @param about the kind of service that the field asks about, see `serviceFor`
 */
export function fieldsOf(profile: Profile, serviceId: string | null, about: AboutService = null): Fields {
  const fields: Record<string, Raw> = {};
  const put = (entity: string, values: object) => {
    for (const [name, value] of Object.entries(values)) fields[`${entity}.${name}`] = value as Raw;
  };
  put('organizer', profile.organizer);
  put('organizer', profile.licence);
  put('accessProvider', profile.accessProvider);
  put('registrar', profile.registrar);
  const service = serviceFor(profile, serviceId, about);
  const inRole = Object.fromEntries(roles.map((role) => [role, personInRole(profile, service, role)]));
  for (const role of roles) {
    const person = inRole[role];
    if (!person) continue;
    put(role, person);
    // with one of the two people unknown nothing can be said about them being the same
    for (const [flag, other] of [
      ['sameAsPrincipal', inRole.principal],
      ['sameAsLegalRepresentative', inRole.legalRepresentative],
    ] as const) {
      if (other) fields[`${role}.${flag}`] = other.id === person.id;
    }
  }
  if (service) {
    const { app, ...site } = service;
    put('site', site);
    const apps = profile.services.filter(({ serviceKind }) => serviceKind === 'app');
    const only = apps.length === 1 ? apps[0]?.app : undefined;
    put('app', service.serviceKind === 'app' ? app : (only ?? app));
  }
  return fields as Fields;
}
