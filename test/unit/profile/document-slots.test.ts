import { describe, expect, it } from 'vitest';
import { guessSlot } from '../../../components/document/guess-slot.ts';
import { documentKinds } from '../../../lib/profile/document-kinds.ts';
import {
  type DocumentInfo,
  documentFor,
  documentSlots,
  possibleSlots,
  slotId,
} from '../../../lib/profile/index.ts';
import { allFieldKeys, valueKind } from '../../../lib/terms/keys.ts';
import { sample } from './sample.ts';

const profile = sample();
const [service] = profile.services;
const serviceId = service?.id ?? '';

const stored = (kind: string, subjectId: string): DocumentInfo => ({
  id: `${kind} of ${subjectId}`,
  profileId: profile.id,
  subjectId,
  kind,
  name: 'scan.jpg',
  type: 'image/jpeg',
  size: 1,
  width: 1,
  height: 1,
  thumbnail: null,
  measures: null,
  addedAt: '2026-11-24T00:00:00.000Z',
});

const all = possibleSlots(profile).map(({ kind, subjectId }) => stored(kind, subjectId));
const found = (key: string, documents = all) => documentFor(profile, null, key, documents)?.id ?? null;

describe('the document that a field asks for', () => {
  it('is the one of the right kind, person and service', () => {
    const { principal, siteManager } = profile.roles;
    expect(found('organizer.certificateScan')).toBe('certificateScan of ');
    expect(found('principal.idFront')).toBe(`idFront of ${principal}`);
    expect(found('siteManager.idBack')).toBe(`idBack of ${service?.siteManager || siteManager}`);
    expect(found('site.domainCertificate')).toBe(`domainCertificate of ${serviceId}`);
  });

  it('is none where there is none, nobody holds the role, or the company is another', () => {
    expect(found('principal.idFront', [])).toBeNull();
    expect(found('principal.idFront', [stored('idFront', 'somebody-else')])).toBeNull();
    expect(
      found('organizer.certificateScan', [{ ...stored('certificateScan', ''), profileId: 'other' }]),
    ).toBeNull();
    expect(found('organizer.name')).toBeNull();
    expect(found('organizer.other')).toBeNull();
    const nobody = { ...profile, roles: { ...profile.roles, principal: '' } };
    expect(documentFor(nobody, null, 'principal.idFront', all)).toBeNull();
  });

  it('has a kind for every key that takes a file', () => {
    const kinds = new Set(documentKinds.map(({ id }) => id));
    const keys = allFieldKeys().filter((key) => valueKind(key) === 'file');
    expect(keys.filter((key) => !kinds.has(key.split('.')[1] ?? ''))).toEqual([]);
  });
});

describe('the places of a company’s documents', () => {
  it('are those that filings usually ask for, each person in charge once', () => {
    const usual = documentSlots(profile, []).filter((slot) => slot.usual);
    expect(usual.map(slotId)).toContain('certificateScan:');
    expect(usual.map(slotId)).toContain(`idFront:${profile.roles.principal}`);
    expect(new Set(usual.map(slotId)).size).toBe(usual.length);
  });

  it('are one more for every further document that is stored', () => {
    const before = documentSlots(profile, []).length;
    const more = documentSlots(profile, [
      stored('constructionPlan', serviceId),
      stored('certificateScan', ''),
    ]);
    expect(more.length).toBe(before + 1);
  });

  it('ask for one side only of a passport', () => {
    const people = profile.people.map((person) => ({ ...person, idType: 'passport' }));
    const kinds = documentSlots({ ...profile, people }, []).map(({ kind }) => kind);
    expect(kinds).not.toContain('idBack');
  });
});

describe('a file name', () => {
  const [person, another] = profile.people;
  it.each([
    ['营业执照副本.jpg', 'certificateScan:'],
    ['Business License 2024.png', 'certificateScan:'],
    [`${person?.name}身份证国徽面.jpg`, `idBack:${person?.id}`],
    [`${another?.name} passport.jpg`, `idFront:${another?.id}`],
    ['IMG_2034.jpg', null],
    // several people have one
    ['身份证正面.jpg', null],
  ])('%s proposes %s', (name, slot) => {
    const guessed = guessSlot(name, possibleSlots(profile), profile);
    expect(guessed && slotId(guessed)).toBe(slot);
  });
});
