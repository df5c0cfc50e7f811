import { readDate } from '../dates.ts';
import { birthDateOf, genderOf } from '../resident-id.ts';
import type { CrossInput, CrossRule } from './cross-rule.ts';

const people = ['legalRepresentative', 'principal', 'siteManager', 'emergencyContact'] as const;

/** Digits, letters and signs that matter when two contacts are compared. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
}

export function isSameText(a: string, b: string): boolean {
  return a !== '' && plain(a) === plain(b);
}

/** Whether two roles are held by one person: by number, else by name; null when one of them is not known. */
export function samePerson({ get }: CrossInput, a: string, b: string): boolean | null {
  const flag = get(`${b}.sameAs${a.charAt(0).toUpperCase()}${a.slice(1)}`);
  if (flag === 'yes' || flag === 'no') return flag === 'yes';
  for (const attribute of ['idNumber', 'name']) {
    const [left, right] = [get(`${a}.${attribute}`), get(`${b}.${attribute}`)];
    if (left && right) return left.toUpperCase() === right.toUpperCase();
  }
  return null;
}

const contacts = ['mobile', 'email'].map((name) => [`principal.${name}`, `siteManager.${name}`] as const);

/** A number of 18 characters whose digits say when its holder was born and of which gender. */
function numberOf({ get }: CrossInput, person: string): string {
  const id = get(`${person}.idNumber`);
  return /^\d{17}[\dX]$/i.test(id) ? id : '';
}

/** People, their documents and how to reach them (facts 3.2, 5.6). */
export const peopleRules: readonly CrossRule[] = [
  {
    id: 'emergencySame',
    severity: 'error',
    source: 'INSPUR, HW-KB',
    certain: true,
    check: ({ get }, report) => {
      for (const person of ['principal', 'siteManager']) {
        const [emergency, mobile] = [`${person}.emergencyPhone`, `${person}.mobile`];
        if (isSameText(get(emergency), get(mobile))) report(emergency, mobile);
      }
    },
  },
  {
    id: 'contactsSame',
    severity: 'error',
    source: 'HW-KB',
    certain: true,
    check: (input, report) => {
      if (samePerson(input, 'principal', 'siteManager') !== false) return;
      for (const [a, b] of contacts) if (isSameText(input.get(a), input.get(b))) report(b, a);
    },
  },
  {
    id: 'contactsDiffer',
    severity: 'warning',
    source: 'HW-KB',
    certain: true,
    check: (input, report) => {
      if (!samePerson(input, 'principal', 'siteManager')) return;
      for (const [a, b] of contacts) {
        if (input.get(a) && input.get(b) && !isSameText(input.get(a), input.get(b))) report(b, a);
      }
    },
  },
  {
    id: 'idOfTwoNames',
    severity: 'warning',
    source: 'GB 11643',
    certain: true,
    check: ({ get }, report) => {
      for (const [at, one] of people.entries()) {
        for (const two of people.slice(at + 1)) {
          const [a, b] = [`${one}.idNumber`, `${two}.idNumber`];
          const names = [get(`${one}.name`), get(`${two}.name`)];
          if (isSameText(get(a), get(b)) && names[0] && names[1] && names[0] !== names[1]) report(b, a);
        }
      }
    },
  },
  {
    id: 'birthDate',
    severity: 'error',
    source: 'GB 11643',
    certain: true,
    check: (input, report) => {
      for (const person of people) {
        const [key, number] = [`${person}.birthDate`, `${person}.idNumber`];
        const born = birthDateOf(numberOf(input, person));
        const stated = readDate(input.get(key));
        if (born && stated && born !== stated && born <= input.context.today) report(key, number);
      }
    },
  },
  {
    id: 'gender',
    severity: 'error',
    source: 'GB 11643',
    certain: true,
    check: (input, report) => {
      for (const person of people) {
        const [key, number] = [`${person}.gender`, numberOf(input, person)];
        const stated = input.get(key);
        if (number && /^(fe)?male$/.test(stated) && genderOf(number) !== stated)
          report(key, `${person}.idNumber`);
      }
    },
  },
  {
    id: 'nationality',
    severity: 'hint',
    source: 'general knowledge',
    certain: false,
    check: ({ get }, report) => {
      for (const person of people) {
        const [type, nationality] = [get(`${person}.idType`), get(`${person}.nationality`)];
        if (!type || !nationality) continue;
        const chinese = /^(中国|中华人民共和国|中国大陆|china|chn|cn|chinese)$/i.test(nationality);
        const foreignPaper = type === 'passport' || type === 'foreignPermanentResident';
        if ((type === 'residentId' && !chinese) || (foreignPaper && chinese))
          report(`${person}.idType`, `${person}.nationality`);
      }
    },
  },
  {
    id: 'validityOrder',
    severity: 'error',
    source: 'calendar',
    certain: true,
    check: ({ get }, report) => {
      const papers = [
        'organizer.certificate',
        'organizer.licence',
        ...people.map((person) => `${person}.id`),
      ];
      for (const paper of papers) {
        const [from, until] = [readDate(get(`${paper}ValidFrom`)), readDate(get(`${paper}ValidUntil`))];
        if (from && until && from >= until) report(`${paper}ValidUntil`, `${paper}ValidFrom`);
      }
    },
  },
];
