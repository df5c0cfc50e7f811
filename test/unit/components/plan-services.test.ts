import { describe, expect, it } from 'vitest';
import { planServices } from '../../../entrypoints/sidepanel/plan-services.ts';
import { sample } from '../profile/sample.ts';
import { field, unknownField } from './fake-page.ts';

const inHand = { profile: sample(), serviceId: null, documents: [] };
const phone = field({ key: 'principal.landline', label: '座机号码' });
const area = { ...unknownField, label: '', placeholder: '座机区号', ref: 'area' };
const actions = (fields: (typeof phone)[]) =>
  planServices(fields, inHand, ['principal.landline'], {}).map(({ action, reason }) => `${action} ${reason}`);

describe('a whole telephone number', () => {
  it('is filled where it has a box of its own', () => {
    expect(actions([phone])).toEqual(['fill ready']);
  });

  it('is only offered beside a box for the area code', () => {
    expect(actions([area, phone])).toEqual(['leave unknown', 'offer likely']);
    expect(actions([phone, area])).toEqual(['offer likely', 'leave unknown']);
  });
});
