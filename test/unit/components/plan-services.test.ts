import { describe, expect, it } from 'vitest';
import { planServices } from '../../../entrypoints/sidepanel/plan-services.ts';
import { sample } from '../profile/sample.ts';
import { field, unknownField } from './fake-page.ts';

const inHand = { profile: sample(), serviceId: null, documents: [] };
const phone = field({ key: 'principal.landline', label: '座机号码' });
const area = { ...unknownField, label: '', placeholder: '座机区号', ref: 'area' };
const pageKeys = ['principal.landline', 'organizer.type', 'organizer.certificateNumber'];
const actions = (fields: (typeof phone)[]) =>
  planServices(fields, inHand, pageKeys, {}).map(({ action, reason }) => `${action} ${reason}`);

describe('a whole telephone number', () => {
  it('is filled where it has a box of its own', () => {
    expect(actions([phone])).toEqual(['fill ready']);
  });

  it('is only offered beside a box for the area code', () => {
    expect(actions([area, phone])).toEqual(['leave unknown', 'offer likely']);
    expect(actions([phone, area])).toEqual(['offer likely', 'leave unknown']);
  });

  it('is filled beside a box for another whole number', () => {
    for (const placeholder of ['区号+号码，7×24小时可接通', '区号-电话号码', '号码，含区号'])
      expect(actions([{ ...area, placeholder }, phone])).toEqual(['leave unknown', 'fill ready']);
  });
});

describe('a field that the page has locked', () => {
  const kind = field({ key: 'organizer.type', label: '单位性质', ref: 'kind' });
  const number = field({ key: 'organizer.certificateNumber', label: '证件号码', ref: 'number' });
  const locked = { ...number, disabled: true, unusable: 'disabled' as const };

  it('is filled after those that may unlock it', () => {
    expect(actions([kind, locked])).toEqual(['fill ready', 'fill ready']);
    expect(actions([kind, { ...locked, certainty: 'likely' }])).toEqual(['fill ready', 'leave disabled']);
  });

  it('is left where nothing is filled that might, and where it holds something', () => {
    expect(actions([locked])).toEqual(['leave disabled']);
    expect(actions([kind, { ...locked, value: '91310000' }])).toEqual(['fill ready', 'leave disabled']);
  });
});
