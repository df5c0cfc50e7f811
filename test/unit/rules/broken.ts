import fc from 'fast-check';
import { provinceLetters, provinceOfLetter } from '../../../lib/rules/filing-number.ts';
import type { RuleId } from '../../../lib/rules/index.ts';
import { organizationCodeCheck } from '../../../lib/rules/organization-code.ts';
import { gb11643Check, provincePrefixes } from '../../../lib/rules/resident-id.ts';
import { departments, usccAlphabet, usccCheck } from '../../../lib/rules/uscc.ts';
import {
  digits,
  foreignCard,
  hkMacaoResidencePermit,
  licenceNumber,
  organizationCode,
  residentId,
  taiwanResidencePermit,
  today,
  uscc,
} from './arbitraries.ts';
import { brokenTexts } from './broken-texts.ts';

type Text = fc.Arbitrary<string>;
/** One way in which values break a rule: the rule, what it must say, the values, and what else is known. */
export type Broken = readonly [
  rule: RuleId,
  says: string,
  values: Text,
  also?: Readonly<Record<string, string>>,
];

const signed = (body: string) => body + usccCheck(body);
const numbered = (body: string) => body + gb11643Check(body);
const otherCheck = (value: string, at: number, alphabet: string) =>
  value.slice(0, -1) + alphabet[(alphabet.indexOf(value.slice(-1)) + 1 + at) % alphabet.length];
/** The last character replaced by any other that may stand there. */
const wrongCheck = (values: Text, alphabet: string): Text =>
  fc.tuple(values, fc.nat(alphabet.length - 2)).map(([value, at]) => otherCheck(value, at, alphabet));
const noProvince = fc.constantFrom(
  ...Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0')).filter(
    (two) => ![...provincePrefixes, '00', '10', '71', '81', '82'].includes(two),
  ),
);
const noDay = fc.constantFrom(
  '20010229',
  '19991301',
  '19990432',
  '19990231',
  '18790101',
  '20261125',
  '00000000',
);
const signs = '0123456789X';

/** Every 18-character number of a person fails alike. */
const eighteen = (rule: RuleId, says: string, values: Text, wrongBegin: Text): Broken[] => [
  [rule, `${says}.shape`, values.map((id) => id.slice(0, 17))],
  [rule, `${says}.chars`, values.map((id) => `${id.slice(0, 16)}A${id.slice(17)}`)],
  [rule, `${says}.prefix`, wrongBegin],
  [
    rule,
    `${says}.birthDate`,
    fc.tuple(values, noDay).map(([id, day]) => numbered(id.slice(0, 6) + day + id.slice(14, 17))),
  ],
  [rule, `${says}.checksum`, wrongCheck(values, signs)],
  [rule, `${says}.upperCase`, values.filter((id) => id.endsWith('X')).map((id) => id.toLowerCase())],
];
const begun = (values: Text, begins: Text) =>
  fc.tuple(values, begins).map(([id, begin]) => numbered(begin + id.slice(begin.length, 17)));

const codes: Broken[] = [
  [
    'uscc',
    'uscc.length',
    fc.oneof(
      uscc.map((code) => code.slice(1)),
      uscc.map((code) => `${code}0`),
    ),
  ],
  [
    'uscc',
    'uscc.letter',
    fc
      .tuple(uscc, fc.constantFrom(...'IOSVZ'), fc.nat(17))
      .map(([code, letter, at]) => code.slice(0, at) + letter + code.slice(at + 1)),
  ],
  [
    'uscc',
    'uscc.chars',
    fc.tuple(uscc, fc.constantFrom('-', '_', '中', '?')).map(([code, sign]) => sign + code.slice(1)),
  ],
  [
    'uscc',
    'uscc.region',
    fc
      .tuple(uscc, fc.integer({ min: 2, max: 7 }))
      .map(([code, at]) => signed(`${code.slice(0, at)}A${code.slice(at + 1, 17)}`)),
  ],
  ['uscc', 'uscc.checksum', wrongCheck(uscc, usccAlphabet)],
  ['uscc', 'uscc.upperCase', uscc.filter((code) => /[A-Z]/.test(code)).map((code) => code.toLowerCase())],
  [
    'uscc',
    'uscc.inner',
    fc
      .tuple(uscc, fc.constantFrom(...'0123456789X'))
      .map(([code, sign]) => code.slice(0, 16) + sign)
      .filter((body) => organizationCodeCheck(body.slice(8, 16)) !== body[16])
      .map(signed),
  ],
  [
    'uscc',
    'uscc.department',
    fc
      .tuple(uscc, fc.constantFrom(...[...usccAlphabet].filter((one) => departments[one] === undefined)))
      .map(([code, one]) => signed(one + code.slice(1, 17))),
  ],
  [
    'uscc',
    'uscc.category',
    fc
      .tuple(
        uscc,
        fc.constantFrom(
          ...Object.entries(departments).flatMap(([first, known]) =>
            known === ''
              ? []
              : [...usccAlphabet].filter((one) => !known.includes(one)).map((one) => first + one),
          ),
        ),
      )
      .map(([code, two]) => signed(two + code.slice(2, 17))),
  ],
  [
    'uscc',
    'uscc.province',
    fc.tuple(uscc, noProvince).map(([code, two]) => signed(code.slice(0, 2) + two + code.slice(4, 17))),
  ],
  ['uscc', 'fullWidth.found', uscc.map((code) => `９${code.slice(1)}`)],
  ['organizationCode', 'organizationCode.shape', organizationCode.map((code) => code.slice(0, 8))],
  ['organizationCode', 'organizationCode.checksum', wrongCheck(organizationCode, '0123456789X')],
  [
    'licenceNumber',
    'licenceNumber.shape',
    fc.oneof(
      licenceNumber.map((one) => one.slice(1)),
      licenceNumber.map((one) => `${one}1`),
    ),
  ],
  ['licenceNumber', 'licenceNumber.checksum', wrongCheck(licenceNumber, '0123456789')],
];

const twoLetters = fc.stringMatching(/^[A-Z]{2}\d{7}$/);
const people: Broken[] = [
  ...eighteen('residentId', 'residentId', residentId, begun(residentId, noProvince)),
  // a county that never was
  [
    'residentId',
    'residentId.division',
    begun(residentId, fc.constantFrom('110199', '310188', '449901', '659900')),
  ],
  ...eighteen(
    'hkMacaoResidencePermit',
    'residencePermit',
    hkMacaoResidencePermit,
    fc.oneof(taiwanResidencePermit, residentId, begun(residentId, fc.constantFrom('810001', '800000'))),
  ),
  ...eighteen(
    'taiwanResidencePermit',
    'residencePermit',
    taiwanResidencePermit,
    fc.oneof(hkMacaoResidencePermit, residentId, begun(residentId, fc.constantFrom('830001', '840000'))),
  ),
  ...eighteen(
    'foreignPermanentResident',
    'foreignPermanentResident',
    foreignCard,
    fc.oneof(
      residentId,
      begun(
        residentId,
        noProvince.map((two) => `9${two}`),
      ),
    ),
  ),
  [
    'foreignPermanentResident',
    'foreignPermanentResident.oldBirthDate',
    fc
      .tuple(
        fc.stringMatching(/^[A-Z]{3}\d{4}$/),
        fc.constantFrom('011301', '990431', '000000', '010229'),
        digits(2),
      )
      .map((parts) => parts.join('')),
  ],
  [
    'hkMacaoTravelPermit',
    'hkMacaoTravelPermit.shape',
    fc.oneof(
      fc.stringMatching(/^[A-GI-LN-Z]\d{8}$/),
      fc.stringMatching(/^[HM]\d{7}$/),
      fc.stringMatching(/^[HM]\d{9}$/),
      digits(9),
    ),
  ],
  [
    'taiwanTravelPermit',
    'taiwanTravelPermit.shape',
    fc.oneof(digits(7), digits(9), digits(11), fc.stringMatching(/^[A-Z]\d{8}$/)),
  ],
  [
    'passport',
    'passport.shape',
    fc.oneof(fc.stringMatching(/^[A-Z]{6,9}$/), digits(4), fc.stringMatching(/^[A-Z]\d{3} \d{4}$/)),
  ],
  ['passport', 'passport.nation', digits(9), { 'principal.nationality': 'Japan' }],
  ['passport', 'passport.nation', twoLetters, { 'principal.nationality': '英国' }],
  ['passport', 'passport.nation', twoLetters, { 'principal.nationality': 'US' }],
  ['mobile', 'mobile.shape', fc.oneof(digits(10), digits(12))],
  ['mobile', 'mobile.signs', fc.stringMatching(/^1[3-9]\d[ -]\d{4}[ -]\d{4}$/)],
  [
    'mobile',
    'mobile.begin',
    fc.oneof(fc.stringMatching(/^1[0-2]\d{9}$/), fc.stringMatching(/^[02-9]\d{10}$/)),
  ],
  ['mobile', 'mobile.newSegment', fc.stringMatching(/^1(4[0168]|6[257]|7[49]|9[0-35-7])\d{8}$/)],
  ['mobile', 'mobile.unusedSegment', fc.stringMatching(/^1(42|43|54|60|61|63|64|68|69|94)\d{8}$/)],
  ['landline', 'landline.shape', fc.oneof(fc.stringMatching(/^[2-8]\d{7}$/), fc.stringMatching(/^0\d{2}$/))],
  ['landline', 'landline.isMobile', fc.stringMatching(/^1[3-9]\d{9}$/)],
  [
    'landline',
    'landline.area',
    fc
      .tuple(fc.constantFrom('026', '0300', '0989', '0780'), fc.stringMatching(/^-[2-8]\d{7}$/))
      .map((parts) => parts.join('')),
  ],
  [
    'phone',
    'landline.either',
    fc.oneof(fc.stringMatching(/^[2-8]\d{7}$/), fc.stringMatching(/^[2-8]\d{4}$/)),
  ],
];

const letter = fc.constantFrom(...[...provinceLetters].filter((one) => provinceOfLetter(one) !== ''));
const noLetter = fc.constantFrom(...'天地人A1');
const numbers: Broken[] = [
  [
    'icpNumber',
    'icpNumber.shape',
    fc.oneof(
      fc.tuple(letter, digits(9)).map(([a, n]) => `${a}ICP备${n}号`),
      fc.tuple(noLetter, digits(8)).map(([a, n]) => `${a}ICP备${n}号`),
      fc.tuple(letter, digits(8)).map(([a, n]) => `${a}ICP证${n}号`),
    ),
  ],
  [
    'psbNumber',
    'psbNumber.shape',
    fc.oneof(
      fc.tuple(letter, digits(13)).map(([a, n]) => `${a}公网安备${n}号`),
      digits(16),
    ),
  ],
  [
    'psbNumber',
    'psbNumber.fifteen',
    fc.tuple(fc.constantFrom(...provincePrefixes), digits(13)).map((parts) => parts.join('')),
  ],
  ['psbNumber', 'psbNumber.province', fc.tuple(noProvince, digits(12)).map((parts) => parts.join(''))],
  [
    'licenceId',
    'licenceId.shape',
    fc.oneof(
      fc.tuple(letter, digits(7)).map(([a, n]) => `${a}ICP证${n}号`),
      fc.tuple(noLetter, digits(6)).map(([a, n]) => `${a}ICP证${n}号`),
      fc.tuple(letter, digits(8)).map(([a, n]) => `${a}B3-${n}`),
    ),
  ],
];

/** Values that each single-value rule must speak of, drawn at random, for every thing that it can say. */
export const broken: readonly Broken[] = [...codes, ...people, ...numbers, ...brokenTexts(today)];
