import { longTerm, type Paper, type PaperField, type Reading } from '../../papers/index.ts';
import { check } from '../../rules/index.ts';
import type { Raw } from '../fields.ts';
import { regionOfAddress } from '../regions/index.ts';
import type { Because } from './offer.ts';

/** An offer before it is compared with the company. */
export interface Draft {
  place: string;
  key: string;
  value: Raw;
  reading: Reading | null;
  because: Because;
}

/** Where what a company's paper says belongs; what is not here is only read so that it is not mistaken. */
const names: Partial<Record<PaperField, string>> = {
  code: 'certificateNumber',
  name: 'name',
  address: 'certificateAddress',
  capital: 'registeredCapital',
  establishedOn: 'establishedOn',
  validFrom: 'certificateValidFrom',
  scope: 'businessScope',
  authority: 'registrationAuthority',
};

const certificateTypes: Partial<Record<Paper['kind'], string>> = {
  businessLicence: 'businessLicence',
  representativeOffice: 'foreignRepresentativeOffice',
};

/** What a licence or an office's certificate gives for the company itself. */
export function companyDrafts(paper: Paper, today: string): Draft[] {
  const of = (field: PaperField) => paper.readings.find((reading) => reading.field === field);
  const drafts: Draft[] = [];
  const offer = (name: string, value: Raw, reading: Reading | null, because: Because = 'paper') =>
    drafts.push({ place: `organizer.${name}`, key: `organizer.${name}`, value, reading, because });
  for (const reading of paper.readings) {
    const name = names[reading.field];
    if (name) offer(name, reading.value, reading);
  }
  const type = certificateTypes[paper.kind];
  if (type) offer('certificateType', type, null, 'typeOfPaper');
  const isShop = /^个体/.test(of('type')?.value ?? '');
  offer(
    'type',
    isShop ? 'soleProprietor' : 'enterprise',
    of('type') ?? null,
    of('type') ? 'paper' : 'typeOfPaper',
  );
  const until = of('validUntil');
  if (until && until.value !== longTerm) offer('certificateValidUntil', until.value, until);
  if (until?.value === longTerm) offer('certificateLongTerm', true, until);
  if (!until && paper.kind === 'businessLicence') offer('certificateLongTerm', true, null, 'noPeriod');
  const established = of('establishedOn');
  const issued = of('issuedOn');
  if (established && !of('validFrom')) offer('certificateValidFrom', established.value, null, 'established');
  // a certificate without either has been valid since it was handed out
  else if (issued && !of('validFrom')) offer('certificateValidFrom', issued.value, issued, 'issued');
  const code = of('code')?.value ?? '';
  // a misread code has nothing to pass on
  if (code.length === 18 && check('uscc', code, { today }).every(({ severity }) => severity !== 'error')) {
    offer('organizationCode', `${code.slice(8, 16)}-${code.slice(16, 17)}`, null, 'codePart');
    offer('taxNumber', code, null, 'sameAsCode');
  }
  const region = regionOfAddress(of('address')?.value ?? '');
  if (region) offer('region', region, null, 'address');
  return drafts;
}
