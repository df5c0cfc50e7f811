import type { Paper, PaperField } from '../../papers/index.ts';
import type { Profile } from '../schema.ts';
import type { Draft } from './company-offers.ts';
import type { Target } from './offer.ts';
import { readPlace } from './place.ts';

/** Where what a domain certificate says belongs in the company's list of domains. */
const names: Partial<Record<PaperField, string>> = {
  domain: 'name',
  registrant: 'owner',
  registrar: 'registrar',
  registeredOn: 'registeredOn',
  expiresOn: 'expiresOn',
};

/** What a domain certificate gives: the record of the domain, the service's domains, the registrar. */
export function domainDrafts(paper: Paper, profile: Profile, target: Target): Draft[] {
  const of = (field: PaperField) => paper.readings.find((reading) => reading.field === field);
  const drafts: Draft[] = [];
  const [domain, registrar] = [of('domain'), of('registrar')];
  if (domain) {
    const known = profile.domains.find(({ name }) => name.toLowerCase() === domain.value.toLowerCase());
    const id = known?.id ?? target.domainId;
    for (const reading of paper.readings) {
      const name = names[reading.field];
      if (!name) continue;
      const [place, key] = [`domains.${id}.${name}`, `domain.${name}`];
      drafts.push({ place, key, value: reading.value, reading, because: 'paper' });
    }
  }
  if (domain && target.serviceId !== '') {
    const place = `services.${target.serviceId}.domain`;
    const there = readPlace(profile, place);
    const domains = Array.isArray(there) ? (there as readonly string[]) : [];
    const value = domains.includes(domain.value) ? domains : [...domains, domain.value];
    drafts.push({ place, key: 'site.domain', value, reading: domain, because: 'paper' });
  }
  if (registrar) {
    const place = 'registrar.name';
    drafts.push({ place, key: place, value: registrar.value, reading: registrar, because: 'paper' });
  }
  return drafts;
}
