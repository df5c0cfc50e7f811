import type { Portal } from '../portals/index.ts';
import {
  type Leaf,
  leaves,
  missingOf,
  type Profile,
  personInRole,
  ruleText,
  type Service,
} from '../profile/index.ts';

/** What a police filing asks of a service beyond an ICP filing (facts 2.2, 4.7, 8). */
const policeService = [
  'domain',
  'launchDate',
  'icpNumber',
  'ip',
  'accessMethod',
  'languages',
  'interactive',
  'controlledGoods',
];
const police = {
  service: policeService,
  provider: ['accessProvider.name', 'registrar.name'],
  person: ['name', 'idType', 'idNumber', 'mobile', 'email', 'address'],
} as const;

/** What agencies say a commercial licence asks of the company [S:TEL]; its form was not found. */
const licence = [
  'organizer.registeredCapital',
  'organizer.businessScope',
  'organizer.establishedOn',
  'licence.licenceBusiness',
  'licence.licenceCoverage',
  'licence.foreignShare',
  'licence.insuredStaffCount',
];

type Empty = (place: string, record: object, name: string) => string[];

const empty: Empty = (place, record, name) =>
  ruleText((record as Readonly<Record<string, string>>)[name]) === '' ? [`${place}.${name}`] : [];

function organizerNeeds(profile: Profile): string[] {
  const fields = leaves.organizer.filter(({ needed }: Leaf) => needed);
  return fields.flatMap(({ name }) => empty('organizer', profile.organizer, name));
}

function policeNeeds(profile: Profile, service: Service): string[] {
  const place = `services.${service.id}`;
  const people = (['siteManager', 'emergencyContact'] as const).flatMap((role) => {
    const person = personInRole(profile, service, role);
    if (!person) return [`roles.${role}`];
    return police.person.flatMap((name) => empty(`people.${person.id}`, person, name));
  });
  const providers = police.provider.flatMap((path) => {
    const [entity = 'registrar', name = ''] = path.split('.') as ['accessProvider' | 'registrar', string];
    return empty(entity, profile[entity], name);
  });
  return [
    ...organizerNeeds(profile),
    ...people,
    ...police.service.flatMap((name) => empty(place, service, name)),
    ...empty(place, service, 'name'),
    ...providers,
  ];
}

function licenceNeeds(profile: Profile): string[] {
  const own = licence.flatMap((path) => {
    const [record = 'organizer', name = ''] = path.split('.') as ['organizer' | 'licence', string];
    return empty(record, profile[record], name);
  });
  return [...organizerNeeds(profile), ...own, ...(profile.shareholders.length === 0 ? ['shareholders'] : [])];
}

/** An app's own facts that its filing asks for, by platform (facts 3.7). */
function appNeeds({ id, serviceKind, app }: Service): string[] {
  if (serviceKind !== 'app') return [];
  const needs = ['name', 'platforms', 'publicKey'];
  if (app.platforms.includes('android') || app.platforms.includes('harmony')) needs.push('packageName');
  if (app.platforms.includes('android')) needs.push('certificateMd5');
  if (app.platforms.includes('ios')) needs.push('bundleId', 'certificateSha1');
  return needs.flatMap((name) => empty(`services.${id}.app`, app, name));
}

/**
 * Places of values that this service lacks for this kind of filing, as `missingOf` names them. Values of other
 * services are not asked about.
 */
export function needsOf(profile: Profile, service: Service, filing: Portal['filing']): string[] {
  if (filing === 'licence') return licenceNeeds(profile);
  if (filing === 'psb') return [...new Set(policeNeeds(profile, service))];
  const own = service.siteManager
    ? { ...profile, roles: { ...profile.roles, siteManager: service.siteManager } }
    : profile;
  return [...missingOf({ ...own, services: [service] }), ...appNeeds(service)];
}
