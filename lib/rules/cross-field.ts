import { readDate } from './dates.ts';
import { isHostName } from './domain.ts';
import { type Finding, finding, type Origin, type RuleContext, type Severity } from './finding.ts';
import { ipNumber } from './ip.ts';
import { birthDateOf } from './resident-id.ts';

/** A finding that belongs to a field but comes from comparing it with another one. */
export interface CrossFinding extends Finding {
  /** the field to mend */
  key: string;
  /** the field it was compared with */
  other: string;
}

type Values = Readonly<Record<string, string>>;

const rule = 'cross';
const inspur: Origin = { rule, source: 'INSPUR, HW-KB', certain: true };
const people: Origin = { rule, source: 'HW-KB', certain: true };
const province: Origin = { rule, source: 'HW-KB', certain: false };
const spec: Origin = { rule, source: 'MIIT-SPEC', certain: true };
const order: Origin = { rule, source: 'calendar', certain: true };
const category: Origin = { rule, source: 'USCC-CLS', certain: false };
const standard: Origin = { rule, source: 'GB 32100-2015', certain: false };
const birth: Origin = { rule, source: 'GB 11643', certain: true };

/** Henan, Chongqing, Tianjin, Gansu: the two persons' emergency numbers must differ too [S:HW-KB]. */
const emergencyProvinces = /^(41|50|12|62)/;

/** Organizer types by the first two characters of the credit code [S:USCC-CLS]. */
const typesOfCode: Readonly<Record<string, readonly string[]>> = {
  '91': ['enterprise', 'overseasOrganization'],
  '92': ['soleProprietor', 'enterprise', 'individual'],
  '11': ['governmentAgency'],
  '12': ['publicInstitution'],
  '51': ['socialOrganization'],
  '52': ['privateNonEnterprise'],
  '53': ['foundation'],
  '31': ['lawFirm'],
};

/**
 * What only shows when two fields are seen together. `values` hold what is known, options as vocabulary ids,
 * lists joined with `;`. Fields that are missing or empty are not compared.
 */
export function checkCrossField(values: Values, context: Pick<RuleContext, 'today'>): CrossFinding[] {
  const found: CrossFinding[] = [];
  const get = (key: string) => (values[key] ?? '').trim();
  const add = (origin: Origin, code: string, severity: Severity, key: string, other: string) =>
    found.push({ ...finding(origin, code, severity), key, other });
  const same = (a: string, b: string) => get(a) !== '' && digits(get(a)) === digits(get(b));

  for (const person of ['principal', 'siteManager']) {
    if (same(`${person}.emergencyPhone`, `${person}.mobile`)) {
      add(inspur, 'emergencySame', 'error', `${person}.emergencyPhone`, `${person}.mobile`);
    }
  }
  if (get('principal.name') && get('siteManager.name')) {
    const one = samePerson(values, 'principal', 'siteManager');
    for (const attribute of ['mobile', 'email']) {
      const [a, b] = [`principal.${attribute}`, `siteManager.${attribute}`];
      if (!get(a) || !get(b) || same(a, b) === one) continue;
      if (one) add(people, 'contactsDiffer', 'warning', b, a);
      else add(people, 'contactsSame', 'error', b, a);
    }
    const [a, b] = ['principal.emergencyPhone', 'siteManager.emergencyPhone'];
    if (!one && same(a, b) && emergencyProvinces.test(get('organizer.region'))) {
      add(province, 'emergencyBothSame', 'warning', b, a);
    }
  }
  const home =
    get('site.homeUrl')
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/?#:]/)[0] ?? '';
  const domains = get('site.domain')
    .toLowerCase()
    .split(/[;；,，\s]+/)
    .filter(isHostName);
  if (home && domains.length > 0 && !domains.some((d) => home === d || home.endsWith(`.${d}`))) {
    add(spec, 'homeUrlDomain', 'error', 'site.homeUrl', 'site.domain');
  }
  const [start, end] = [ipNumber(get('site.ipStart')), ipNumber(get('site.ipEnd'))];
  if (start !== null && end !== null && start > end)
    add(spec, 'ipOrder', 'error', 'site.ipEnd', 'site.ipStart');
  for (const entity of ['organizer.certificate', 'principal.id', 'siteManager.id', 'emergencyContact.id']) {
    const [from, until] = [readDate(get(`${entity}ValidFrom`)), readDate(get(`${entity}ValidUntil`))];
    if (from && until && from >= until)
      add(order, 'validityOrder', 'error', `${entity}ValidUntil`, `${entity}ValidFrom`);
  }
  for (const person of ['legalRepresentative', 'principal', 'siteManager', 'emergencyContact']) {
    const born = /^\d{17}[\dX]$/i.test(get(`${person}.idNumber`))
      ? birthDateOf(get(`${person}.idNumber`))
      : null;
    const stated = readDate(get(`${person}.birthDate`));
    if (born && stated && born !== stated && born <= context.today) {
      add(birth, 'birthDate', 'error', `${person}.birthDate`, `${person}.idNumber`);
    }
  }
  checkCreditCode(get, add);
  return found;
}

function checkCreditCode(
  get: (key: string) => string,
  add: (origin: Origin, code: string, severity: Severity, key: string, other: string) => void,
): void {
  const number = 'organizer.certificateNumber';
  const code = get(number).toUpperCase();
  if (!/^[0-9A-Z]{18}$/.test(code)) return;
  const types = typesOfCode[code.slice(0, 2)];
  const type = get('organizer.type');
  if (types && type && !types.includes(type))
    add(category, 'organizerType', 'warning', 'organizer.type', number);
  const organizationCode = get('organizer.organizationCode').toUpperCase().replace('-', '');
  if (organizationCode && organizationCode !== code.slice(8, 17)) {
    add(standard, 'organizationCode', 'warning', 'organizer.organizationCode', number);
  }
  // 10 and 00 stand for offices of the state, which register for the whole country
  const registered = code.slice(2, 4);
  const region = get('organizer.region').slice(0, 2);
  if (region && registered !== region && registered !== '10' && registered !== '00') {
    add(standard, 'region', 'hint', 'organizer.region', number);
  }
}

/** Digits, letters and signs that matter when two contacts are compared. */
function digits(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
}

function samePerson(values: Values, a: string, b: string): boolean {
  const by = (attribute: string) => {
    const [left, right] = [values[`${a}.${attribute}`] ?? '', values[`${b}.${attribute}`] ?? ''];
    return left && right ? left.trim().toUpperCase() === right.trim().toUpperCase() : null;
  };
  return by('idNumber') ?? by('name') ?? false;
}
