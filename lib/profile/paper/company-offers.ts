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

/** What kind of organizer has a certificate of this kind (facts 4.1, 4.2); the others are companies. */
const organizerTypes: Readonly<Record<string, string>> = {
  publicInstitution: 'publicInstitution',
  socialOrganization: 'socialOrganization',
  socialServiceOrganization: 'privateNonEnterprise',
  privateNonEnterprise: 'privateNonEnterprise',
  foundation: 'foundation',
  lawFirm: 'lawFirm',
};

function organizerType(paper: Paper, typeOnPaper: string): string | null {
  if (paper.kind === 'organisation') return organizerTypes[paper.form ?? ''] ?? null;
  return /^个体/.test(typeOnPaper) ? 'soleProprietor' : 'enterprise';
}

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
  if (paper.form) offer('certificateType', paper.form, null, 'typeOfPaper');
  const said = paper.kind === 'organisation' ? null : (of('type') ?? null);
  const type = organizerType(paper, said?.value ?? '');
  if (type) offer('type', type, said, said ? 'paper' : 'typeOfPaper');
  const until = of('validUntil');
  if (until && until.value !== longTerm) offer('certificateValidUntil', until.value, until);
  if (until?.value === longTerm) offer('certificateLongTerm', true, until);
  // a licence on which a period is printed has one, read or not
  const isOpen = !until && !paper.unread.includes('validUntil');
  if (isOpen && paper.kind === 'businessLicence') offer('certificateLongTerm', true, null, 'noPeriod');
  const established = of('establishedOn');
  const issued = of('issuedOn');
  if (established && !of('validFrom') && !paper.unread.includes('validFrom'))
    offer('certificateValidFrom', established.value, null, 'established');
  // a certificate without either has been valid since it was handed out
  else if (issued && !established && !of('validFrom'))
    offer('certificateValidFrom', issued.value, issued, 'issued');
  const code = of('code')?.value ?? '';
  // a misread code has nothing to pass on
  if (code.length === 18 && check('uscc', code, { today }).every(({ severity }) => severity !== 'error')) {
    offer('organizationCode', `${code.slice(8, 16)}-${code.slice(16, 17)}`, null, 'codePart');
    if (paper.kind !== 'organisation') offer('taxNumber', code, null, 'sameAsCode');
  }
  const region = regionOfAddress(of('address')?.value ?? '');
  if (region) offer('region', region, null, 'address');
  return drafts;
}
