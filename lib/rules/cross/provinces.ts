import { birthDateOf, provincePrefixes } from '../resident-id.ts';
import { type CrossFinding, type CrossInput, compare, entriesOf } from './cross-rule.ts';
import { samePerson } from './people.ts';

/**
 * What a province's administration asks beyond the rest of the country [S:HW-KB], a knowledge base of
 * December 2025 made from one provider's help pages. Such rules change often, so all of them are hints with
 * their month. Texts are `rules.province.<id>` and `mend.province.<id>`.
 */
export interface ProvinceRule {
  id: string;
  /** two-digit division codes */
  provinces: readonly string[];
  /** the field to look at, and the one it follows from */
  key: string;
  other: string;
  /** true when the values show that the rule is not kept; a rule without it can only be told */
  breaks?: (input: CrossInput) => boolean;
}

/** Where all of them come from. */
export const provinceSource = { source: 'HW-KB', certain: false, checkedOn: '2025-12' } as const;

const mustBeLegalRepresentative = '13 14 15 31 33 41 43 45 63 64 65 52 11 12 35 44 42 61'.split(' ');
const passportTaken = ['31', '33', '35', '12'];
const every = provincePrefixes;

const isIndividual = ({ get }: CrossInput) => get('organizer.type') === 'individual';
const notLegalRepresentative = (input: CrossInput) =>
  !isIndividual(input) && samePerson(input, 'legalRepresentative', 'principal') === false;
const isMainlandPaper = (type: string) =>
  ['', 'residentId', 'temporaryResidentId', 'militaryId'].includes(type);
const isForeign = ({ get }: CrossInput) => !isMainlandPaper(get('principal.idType'));
/** In Shanxi a legal representative without a mainland ID must authorize somebody who has one. */
const shouldBeLegalRepresentative = (input: CrossInput) =>
  notLegalRepresentative(input) &&
  (!input.get('organizer.region').startsWith('14') ||
    isMainlandPaper(input.get('legalRepresentative.idType')));
const domainCount = ({ get }: CrossInput) => entriesOf(get('site.domain')).length;

/** Full years of the entity's person in charge today, null when the number does not tell. */
function ageOf({ get, context }: CrossInput): number | null {
  const number = get('principal.idNumber');
  const born = /^\d{17}[\dX]$/i.test(number) ? birthDateOf(number) : null;
  if (!born) return null;
  const years = Number(context.today.slice(0, 4)) - Number(born.slice(0, 4));
  return born.slice(5) > context.today.slice(5) ? years - 1 : years;
}

const youngerThan = (years: number) => (input: CrossInput) => (ageOf(input) ?? years) < years;

/** True for an individual whose ID was first issued in another province. */
function fromElsewhere(input: CrossInput): boolean {
  const [number, region] = [input.get('principal.idNumber'), input.get('organizer.region')];
  if (!isIndividual(input) || input.get('principal.idType') !== 'residentId') return false;
  return number !== '' && region !== '' && number.slice(0, 2) !== region.slice(0, 2);
}

/** True when the contact address names a city that is not the one of the certificate's address. */
function otherCity({ get, context }: CrossInput): boolean {
  const levels = context.regionNames?.(get('organizer.region')) ?? [];
  const city = (address: string) =>
    /(?:^|省|自治区)([\p{Script=Han}]{2,8}?(?:市|州|盟|地区))/u.exec(address)?.[1] ?? '';
  const certificate = city(get('organizer.certificateAddress'));
  const contact = city(get('organizer.contactAddress')) || (levels[1] ?? '');
  return certificate !== '' && contact !== '' && certificate !== contact && !/^(市辖区|县)$/.test(contact);
}

const rule = (
  id: string,
  provinces: string | readonly string[],
  key: string,
  other: string,
  breaks?: ProvinceRule['breaks'],
): ProvinceRule => ({
  id,
  provinces: typeof provinces === 'string' ? provinces.split(' ') : provinces,
  key,
  other,
  ...(breaks ? { breaks } : {}),
});

const person = 'principal.name';
const id = 'principal.idType';
const type = 'organizer.type';
const domain = 'site.domain';

/** Facts 5.5 and, for emergency phones, 3.2. */
export const provinceRules: readonly ProvinceRule[] = [
  rule('legalRepresentative', mustBeLegalRepresentative, person, type, shouldBeLegalRepresentative),
  rule('letterIfNot', '34 32 46 62', person, type, notLegalRepresentative),
  rule(
    'onePerson',
    '34 32',
    'siteManager.name',
    person,
    (input) => notLegalRepresentative(input) && samePerson(input, 'principal', 'siteManager') === false,
  ),
  rule('mainlandId', '37 14', id, 'organizer.region', isForeign),
  rule(
    'passport',
    every.filter((one) => ![...passportTaken, '37', '14'].includes(one)),
    id,
    'organizer.region',
    ({ get }) => get('principal.idType') === 'passport',
  ),
  rule(
    'hongKong',
    '11',
    id,
    'organizer.region',
    ({ get }) => get('principal.idType') === 'hkMacaoResidencePermit',
  ),
  rule('sameCity', '13 41 52', 'organizer.contactAddress', 'organizer.certificateAddress', otherCity),
  rule(
    'emergencyPhones',
    '41 50 12 62',
    'siteManager.emergencyPhone',
    'principal.emergencyPhone',
    (input) => {
      const [a, b] = ['principal', 'siteManager'].map((who) =>
        input.get(`${who}.emergencyPhone`).replace(/\D/g, ''),
      );
      return a !== '' && a === b && samePerson(input, 'principal', 'siteManager') === false;
    },
  ),
  rule('age16', '44', 'principal.idNumber', 'organizer.region', youngerThan(16)),
  rule(
    'age16Individual',
    '32',
    'principal.idNumber',
    type,
    (input) => isIndividual(input) && youngerThan(18)(input),
  ),
  rule(
    'age17Individual',
    '37',
    'principal.idNumber',
    type,
    (input) => isIndividual(input) && youngerThan(17)(input),
  ),
  rule(
    'age18Individual',
    '13 15',
    'principal.idNumber',
    type,
    (input) => isIndividual(input) && youngerThan(18)(input),
  ),
  rule('chineseIndividual', '13', id, type, (input) => isIndividual(input) && isForeign(input)),
  rule('localId', '14 15 63 65', 'principal.idNumber', type, fromElsewhere),
  rule('noCrossProvince', '62 64 45', 'principal.idNumber', type, fromElsewhere),
  rule('residenceProof', '37 33', 'principal.idNumber', type, fromElsewhere),
  rule(
    'temporaryId',
    '15',
    id,
    type,
    (input) => isIndividual(input) && input.get(id) === 'temporaryResidentId',
  ),
  rule('oneDomain', '43 42 65', domain, 'organizer.region', (input) => domainCount(input) > 1),
  rule('oneDomainIndividual', '46', domain, type, (input) => isIndividual(input) && domainCount(input) > 1),
  rule('threeDomains', '14', domain, 'organizer.region', (input) => domainCount(input) > 3),
  rule('fiveDomains', '41', domain, 'organizer.region', (input) => domainCount(input) > 5),
  rule('soleProprietorName', '34', 'organizer.name', type, ({ get }) => get(type) === 'soleProprietor'),
  rule('soleProprietorSeal', '33', 'organizer.name', type, ({ get }) => get(type) === 'soleProprietor'),
  rule('localMobile', '43', 'principal.mobile', 'organizer.region'),
  rule('sealHainan', '46', 'organizer.certificateNumber', 'organizer.region'),
  rule('domainOwner', '64', domain, 'organizer.name'),
  rule('planForSeveral', '43', domain, 'organizer.region'),
  rule('manySites', '61', domain, 'organizer.region'),
  rule('manySitesJiangxi', '36', domain, 'organizer.region'),
  rule('notTogether', '13', 'organizer.filingNumber', 'organizer.region'),
  rule('noEntityChange', '61 51', 'organizer.name', 'organizer.region'),
  rule('changeImages', '63', 'organizer.filingNumber', 'organizer.region'),
  rule('openSites', '45', 'site.homeUrl', 'organizer.region'),
  rule('entityNumberInFooter', '44', 'organizer.filingNumber', 'organizer.region'),
  rule('copyrightOwner', '32', 'site.name', 'organizer.name'),
];

const ofProvince = (region: string) =>
  provinceRules.filter(({ provinces }) => provinces.includes(region.slice(0, 2)));

/** What the province of the organizer's region asks and the values do not show. */
export function checkProvince(input: CrossInput): CrossFinding[] {
  const rules = ofProvince(input.get('organizer.region')).flatMap(({ id, key, other, breaks }) =>
    breaks
      ? [
          {
            ...provinceSource,
            id,
            severity: 'hint' as const,
            check: (of: CrossInput, report: (key: string, other: string) => void) => {
              if (breaks(of)) report(key, other);
            },
          },
        ]
      : [],
  );
  return compare('province', rules, input);
}

/** Rules of a province that no value can show: they are told, not checked. `region` is a division code. */
export function provinceNotes(region: string): readonly ProvinceRule[] {
  return ofProvince(region).filter(({ breaks }) => breaks === undefined);
}
