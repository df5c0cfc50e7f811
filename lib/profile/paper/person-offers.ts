import { longTerm, type Paper, type PaperField } from '../../papers/index.ts';
import type { Raw } from '../fields.ts';
import { regionOfAddress } from '../regions/index.ts';
import type { Profile } from '../schema.ts';
import type { Draft } from './company-offers.ts';

const names: Partial<Record<PaperField, string>> = {
  name: 'name',
  idNumber: 'idNumber',
  birthDate: 'birthDate',
  address: 'address',
  validFrom: 'idValidFrom',
  nationality: 'nationality',
};

const cards: readonly Paper['kind'][] = [
  'residentId',
  'residencePermit',
  'travelPermit',
  'permanentResident',
  'passport',
];

/** True for what is about one person: cards, permits, passports. */
export const isPersonal = ({ kind }: Paper): boolean => cards.includes(kind);

/** What an identity card or passport gives for one person. */
export function personDrafts(paper: Paper, personId: string): Draft[] {
  const drafts: Draft[] = [];
  const offer = (name: string, value: Raw, reading: Draft['reading'], because: Draft['because'] = 'paper') =>
    drafts.push({ place: `people.${personId}.${name}`, key: `principal.${name}`, value, reading, because });
  for (const reading of paper.readings) {
    const name = names[reading.field];
    if (name) offer(name, reading.value, reading);
    else if (reading.field === 'gender') offer('gender', reading.value === '女' ? 'female' : 'male', reading);
    else if (reading.field === 'validUntil') {
      if (reading.value === longTerm) offer('idLongTerm', true, reading);
      else offer('idValidUntil', reading.value, reading);
    }
  }
  const fields = paper.readings.map(({ field }) => field);
  if (paper.form) offer('idType', paper.form, null, 'typeOfPaper');
  if (paper.kind === 'residentId' || paper.kind === 'residencePermit') {
    if (paper.kind === 'residentId' && fields.includes('idNumber'))
      offer('nationality', '中国', null, 'chinese');
    const region = regionOfAddress(paper.readings.find(({ field }) => field === 'address')?.value ?? '');
    if (region) offer('region', region, null, 'address');
  }
  return drafts;
}

/**
 * Whose card it is, as far as the company's people tell: the one with this number or name, else the one in
 * a role whose card is still unknown; null for somebody new.
 */
export function likelyPerson(profile: Profile, paper: Paper): string | null {
  const of = (field: PaperField) => paper.readings.find((reading) => reading.field === field)?.value ?? '';
  const [number, name] = [of('idNumber'), of('name')];
  const known = profile.people.find((one) => number !== '' && one.idNumber === number);
  const named = profile.people.find((one) => name !== '' && one.name === name);
  // the back of a card names nobody: it belongs to whose front came before
  const open = profile.people.find((one) =>
    name === '' ? one.idValidFrom === '' : one.name === '' && one.idNumber === '',
  );
  return (known ?? named ?? open)?.id ?? null;
}
