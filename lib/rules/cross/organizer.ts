import { provinceAtStart, shortProvince } from '../address-province.ts';
import { readDate } from '../dates.ts';
import { provinceOfLetter, readIcpNumber } from '../filing-number.ts';
import type { CrossRule } from './cross-rule.ts';
import { isSameText } from './people.ts';

const number = 'organizer.certificateNumber';

/** The credit code of the organizer in capitals, '' when its number is no such code. */
function creditCode(get: (key: string) => string): string {
  const code = get(number).toUpperCase();
  return /^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(code) ? code : '';
}

/** Organizer types by the first two characters of the credit code [S:USCC-CLS]. */
const typesOfCode: Readonly<Record<string, readonly string[]>> = {
  '91': ['enterprise', 'overseasOrganization'],
  '92': ['soleProprietor', 'enterprise', 'individual'],
  '93': ['enterprise', 'collectiveEconomy'],
  '11': ['governmentAgency'],
  '12': ['publicInstitution', 'medicalInstitution', 'notaryInstitution'],
  '51': ['socialOrganization'],
  '52': ['privateNonEnterprise', 'medicalInstitution'],
  '53': ['foundation'],
  '31': ['lawFirm'],
  N1: ['collectiveEconomy'],
};

/** Certificates that an organizer of this type has; a type that is not listed may have any [S:BAT]. */
const certificatesOfType: Readonly<Record<string, RegExp>> = {
  enterprise: /^(businessLicence|organizationCode|creditCode|prcCreditCode|foreignRepresentativeOffice)$/,
  soleProprietor: /^(businessLicence|organizationCode)$/,
  individual:
    /^(residentId|temporaryResidentId|passport|hkMacaoTravelPermit|taiwanTravelPermit|foreignPermanentResident|hkMacaoResidencePermit|taiwanResidencePermit|militaryId)$/,
};

/** Company, certificate, numbers and addresses (facts 3.1, 4.1, 4.2, 5.1). */
export const organizerRules: readonly CrossRule[] = [
  {
    id: 'organizerType',
    severity: 'warning',
    source: 'USCC-CLS',
    certain: false,
    check: ({ get }, report) => {
      const types = typesOfCode[creditCode(get).slice(0, 2)];
      const type = get('organizer.type');
      if (types && type && !types.includes(type)) report('organizer.type', number);
    },
  },
  {
    id: 'certificateType',
    severity: 'warning',
    source: 'BAT',
    certain: true,
    check: ({ get }, report) => {
      const known = certificatesOfType[get('organizer.type')];
      const type = get('organizer.certificateType');
      if (known && type && type !== 'other' && !known.test(type))
        report('organizer.certificateType', 'organizer.type');
    },
  },
  {
    id: 'organizationCode',
    severity: 'warning',
    source: 'GB 32100-2015',
    certain: false,
    check: ({ get }, report) => {
      const inner = creditCode(get).slice(8, 17);
      const own = get('organizer.organizationCode').toUpperCase().replace('-', '');
      if (inner && own && own !== inner) report('organizer.organizationCode', number);
    },
  },
  {
    id: 'taxNumber',
    severity: 'hint',
    source: 'general knowledge',
    certain: false,
    check: ({ get }, report) => {
      const [code, tax] = [creditCode(get), get('organizer.taxNumber').toUpperCase()];
      if (code.startsWith('9') && tax && tax !== code) report('organizer.taxNumber', number);
    },
  },
  {
    id: 'region',
    severity: 'hint',
    source: 'GB 32100-2015',
    certain: false,
    check: ({ get }, report) => {
      const registered = creditCode(get).slice(2, 4);
      const region = get('organizer.region').slice(0, 2);
      // 10 and 00 stand for offices of the state, which register for the whole country
      if (registered && region && ![region, '10', '00'].includes(registered))
        report('organizer.region', number);
    },
  },
  {
    id: 'filingRegion',
    severity: 'warning',
    source: 'MIIT-SPEC, HW-KB',
    certain: true,
    check: ({ get }, report) => {
      const filed = provinceOfLetter(readIcpNumber(get('organizer.filingNumber'))?.entity.charAt(0) ?? '');
      const region = get('organizer.region').slice(0, 2);
      if (filed && region && filed !== region) report('organizer.filingNumber', 'organizer.region');
    },
  },
  {
    id: 'certificateAddressRegion',
    severity: 'hint',
    source: 'HW-KB',
    certain: false,
    check: ({ get, context }, report) => {
      const [province = ''] = context.regionNames?.(get('organizer.region')) ?? [];
      const said = provinceAtStart(get('organizer.certificateAddress'));
      if (province && said && shortProvince(said) !== shortProvince(province))
        report('organizer.certificateAddress', 'organizer.region');
    },
  },
  {
    id: 'establishedOrder',
    severity: 'warning',
    source: 'calendar',
    certain: true,
    check: ({ get }, report) => {
      const [founded, until] = ['establishedOn', 'certificateValidUntil'].map((name) =>
        readDate(get(`organizer.${name}`)),
      );
      if (founded && until && founded >= until)
        report('organizer.establishedOn', 'organizer.certificateValidUntil');
    },
  },
  {
    id: 'individualInvestor',
    severity: 'warning',
    source: 'MIIT-SPEC, INSPUR',
    certain: true,
    check: ({ get }, report) => {
      const [investor, name] = [get('organizer.investor'), get('organizer.name')];
      if (get('organizer.type') === 'individual' && investor && name && !isSameText(investor, name))
        report('organizer.investor', 'organizer.name');
    },
  },
];
