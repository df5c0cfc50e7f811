import { type Concept, companyPhone } from './concept.ts';
import type { Named } from './cover.ts';
import { classOf, domainOf, type EntityClass } from './entities.ts';
import type { Entity } from './keys.ts';
import { roleWithin } from './sections.ts';
import type { Surroundings } from './surroundings.ts';

export interface Resolved {
  entity: Entity;
  score: number;
  why: string;
}

const isEntity = (named: Named): named is Entity =>
  named !== 'person' && named !== 'contact' && named !== 'foreign';

function has(concept: Concept, entity: Entity): boolean {
  return concept[classOf(entity)] !== undefined;
}

/** 负责人 with nothing in its own label to say whose. */
function personAround(around: Surroundings, weight: number): Resolved | null {
  for (const [depth, names] of around.levels.entries()) {
    if (names.includes('foreign')) return null;
    const persons = names.filter((one): one is Entity => isEntity(one) && classOf(one) === 'person');
    const pick = around.subject && persons.includes(around.subject) ? around.subject : null;
    if (persons.length > 1) {
      const nth = persons[Math.min(Math.max(around.nameCount - 1, 0), persons.length - 1)] as Entity;
      return {
        entity: pick ?? nth,
        score: pick || around.nameCount > 0 ? 0.9 : 0.8,
        why: `section:entity=${pick ?? nth}`,
      };
    }
    const subject = around.subject && classOf(around.subject) === 'person' ? around.subject : null;
    // 经营者/法人: whoever is named outright, not the company's own head
    const role = persons[0] ?? roleWithin(names);
    if (persons.length === 0 && subject && role && domainOf(subject) === domainOf(role)) {
      return { entity: subject, score: 0.9 * around.subjectScore, why: `sequence:entity=${subject}` };
    }
    if (role)
      return {
        entity: role,
        score: persons.length > 0 ? 0.96 - depth * 0.01 : weight,
        why: `section:entity=${role}`,
      };
  }
  if (around.subject && classOf(around.subject) === 'person') {
    return {
      entity: around.subject,
      score: 0.9 * around.subjectScore,
      why: `sequence:entity=${around.subject}`,
    };
  }
  return null;
}

function personByDomain(around: Surroundings, sure: boolean): Resolved {
  const generic = around.levels.some((names) => names.includes('person'));
  const domain = around.domain ?? around.place;
  const { titled } = around;
  if (titled && (!domain || domain === domainOf(titled)))
    return { entity: titled, score: 0.86, why: `section:entity=${titled}` };
  if (domain === 'site') {
    const both = around.met.has('principal') || around.met.has('legalRepresentative');
    return {
      entity: 'siteManager',
      score: both || generic || sure ? 0.88 : 0.78,
      why: 'sequence:domain=site',
    };
  }
  if (domain === 'org') {
    return { entity: 'principal', score: sure || generic ? 0.88 : 0.72, why: 'sequence:domain=organizer' };
  }
  return { entity: 'principal', score: around.filing ? 0.62 : 0.5, why: 'default:entity=principal' };
}

/** The label named someone: take it, unless that entity cannot have the attribute. */
function explicit(concept: Concept, named: Named, general: boolean, around: Surroundings): Resolved | null {
  // 主管(上级)单位或投资者 is asked of the organizer
  if (named === 'foreign')
    return concept.org === 'investor'
      ? { entity: 'organizer', score: 0.95, why: 'attribute:entity=organizer' }
      : null;
  if (named === 'contact') {
    const names = around.levels.flat();
    // the police form's 联络人 is the emergency contact [S:PSB-CLONE]
    if (around.police && concept.person)
      return { entity: 'emergencyContact', score: 0.9, why: 'portal:entity=emergencyContact' };
    const person = names.find((one): one is Entity => isEntity(one) && classOf(one) === 'person');
    const met = around.subject === 'emergencyContact' ? around.subject : null;
    const entity = person ?? met;
    return entity && concept.person ? { entity, score: 0.88, why: `section:entity=${entity}` } : null;
  }
  if (named === 'person') {
    if (!concept.person) return null;
    // 负责人 right after the legal representative's fields is someone else
    const named = around.subject === 'legalRepresentative' ? { ...around, subject: null } : around;
    return personAround(named, 0.93) ?? personByDomain(named, true);
  }
  // 接入商分配的IP is the site's all the same
  if ((named === 'accessProvider' || named === 'registrar') && concept.site && !has(concept, named))
    return { entity: 'site', score: 0.85, why: 'attribute:entity=site' };
  // 服务商 under 域名注册 is the registrar
  if (named === 'accessProvider' && around.levels[0]?.includes('registrar') && has(concept, 'registrar'))
    return { entity: 'registrar', score: 0.9, why: 'section:entity=registrar' };
  // 单位名称 under 上级单位信息 is not the organizer's
  if (general && around.levels[0]?.includes('foreign')) return null;
  const inner = around.levels[0]?.find((one) => isEntity(one)) as Entity | undefined;
  if (general && inner && inner !== named && classOf(inner) !== 'org') {
    // 单位名称 under 接入服务商信息 is the provider's; 应用/服务 under APP信息 the app's
    const kind = classOf(inner);
    if (kind === 'provider' && has(concept, inner))
      return { entity: inner, score: 0.82, why: `section:entity=${inner}` };
    if (kind === 'app' && named === 'site' && has(concept, inner))
      return { entity: inner, score: 0.88, why: `section:entity=${inner}` };
    if (
      kind === 'person' &&
      named === 'organizer' &&
      concept.person &&
      concept.org !== 'name' &&
      !(concept.org === 'phone' && concept !== companyPhone) &&
      !concept.org?.startsWith('certificate')
    )
      return { entity: inner, score: 0.78, why: `section:entity=${inner}` };
  }
  if (has(concept, named))
    return { entity: named, score: general ? 0.95 : 0.98, why: `label:entity=${named}` };
  if (named === 'app' && concept.site) return { entity: 'site', score: 0.9, why: 'label:entity=app' };
  if (named === 'site' && concept.app)
    return { entity: 'app', score: general ? 0.92 : 0.6, why: 'label:entity=site' };
  // 公司给TA的授权书 among a person's fields
  const whose =
    general && !concept.org
      ? around.levels[0]?.find((one) => isEntity(one) && classOf(one) === 'person')
      : undefined;
  if (whose && isEntity(whose)) return { entity: whose, score: 0.9, why: `section:entity=${whose}` };
  if (concept.person && named === 'organizer')
    return { entity: 'principal', score: 0.76, why: 'label:entity=organizer' };
  // 网站电话 may be its person's; 域名有效期 is nobody's
  const reach = !concept.org || concept.org === 'phone' || concept.org === 'email';
  if (concept.person && reach && (named === 'site' || named === 'app'))
    return { entity: 'siteManager', score: 0.76, why: `label:entity=${named}` };
  return null;
}

/** What forms ask of the company even when a person was asked about just before. */
const companyFirst = new Set([
  'organizationCode',
  'region',
  'province',
  'city',
  'county',
  'place',
  'contactAddress',
  'certificateAddress',
  'postcode',
]);

const sole: Partial<Record<EntityClass, Entity>> = { org: 'organizer', site: 'site', app: 'app' };

/** Whose attribute a field asks for; null when that cannot be told or cannot be. */
export function resolveEntity(
  concept: Concept,
  named: Named | null,
  general: boolean,
  around: Surroundings,
): Resolved | null {
  const resolved = resolve(concept, named, general, around);
  if (!resolved || named || classOf(resolved.entity) !== 'person') return resolved;
  const phone = concept.person === 'phone' || concept.person === 'mobile';
  const { begun } = around;
  const stranger = around.stranger && !around.contact;
  // 联系电话 after 紧急联系人姓名 among the fields of the 负责人
  if (begun && begun !== resolved.entity)
    return { entity: begun, score: phone ? 0.87 : 0.7, why: `sequence:entity=${begun}` };
  // … and after 民警姓名 it is nobody's whom we know
  return stranger ? { ...resolved, score: resolved.score * (phone ? 0.55 : 0.85) } : resolved;
}

function resolve(
  concept: Concept,
  named: Named | null,
  general: boolean,
  around: Surroundings,
): Resolved | null {
  if (named) return explicit(concept, named, general, around);
  const kinds = Object.keys(concept) as EntityClass[];
  const inner = around.levels[0] ?? [];
  if (inner.includes('foreign')) return null;
  const someone = inner.some((one) => one === 'person' || (isEntity(one) && classOf(one) === 'person'));
  if (around.stranger && concept.person && !someone) {
    const company = around.contact && around.met.has('organizer') && companyFirst.has(concept.org ?? '');
    return company ? { entity: 'organizer', score: 0.62, why: 'default:entity=organizer' } : null;
  }
  const only = kinds.length === 1 ? sole[kinds[0] as EntityClass] : undefined;
  if (only) {
    const elsewhere =
      inner.length > 0 && inner.every((one) => one === 'accessProvider' || one === 'registrar');
    return {
      entity: only,
      score: elsewhere && only === 'organizer' ? 0.5 : 0.97,
      why: `attribute:entity=${only}`,
    };
  }
  if (concept.site === 'icpNumber') {
    const company = around.levels.find((names) => names.length > 0)?.[0] === 'organizer';
    // a bare 备案编号 may be the organizer's or the site's
    const ofSite =
      around.police || [around.domain, around.place, ...around.levels.flat()].some((one) => one === 'site');
    return company
      ? { entity: 'organizer', score: 0.72, why: 'section:entity=organizer' }
      : { entity: 'site', score: ofSite ? 0.94 : 0.8, why: 'attribute:entity=site' };
  }
  if (kinds.length === 1 && kinds[0] === 'person')
    return personAround(around, 0.84) ?? personByDomain(around, false);
  const personal = around.levels
    .flat()
    .some((one) => one === 'person' || (isEntity(one) && classOf(one) === 'person'));
  const company = !personal && (concept === companyPhone || companyFirst.has(concept.org ?? ''));
  for (const names of around.levels) {
    const fitting = names.filter((one): one is Entity => isEntity(one) && has(concept, one));
    if (names.includes('foreign')) return null;
    if (names[0] === 'person' && concept.person) {
      return personAround(around, 0.9) ?? personByDomain(around, false);
    }
    const { subject } = around;
    const mine =
      subject && has(concept, subject) && !(company && classOf(subject) === 'person') ? subject : null;
    if (fitting.length === 0) {
      const role = concept.person ? roleWithin(names) : null;
      if (names.includes('person') && concept.person)
        return personAround(around, 0.9) ?? personByDomain(around, false);
      if (role) return { entity: mine ?? role, score: mine ? 0.88 : 0.7, why: `section:entity=${role}` };
      continue;
    }
    const first = fitting[0] as Entity;
    if (mine && fitting.includes(mine)) return { entity: mine, score: 0.96, why: `section:entity=${mine}` };
    if (mine && fitting.some((one) => domainOf(one) === domainOf(mine))) {
      return { entity: mine, score: 0.89 * around.subjectScore, why: `sequence:entity=${mine}` };
    }
    return { entity: first, score: fitting.length > 1 ? 0.75 : 0.95, why: `section:entity=${first}` };
  }
  if (
    around.subject &&
    company &&
    classOf(around.subject) === 'person' &&
    domainOf(around.subject) === 'org'
  ) {
    return {
      entity: 'organizer',
      score: around.subject === 'legalRepresentative' ? 0.89 : 0.84,
      why: 'sequence:domain=organizer',
    };
  }
  if (around.subject && has(concept, around.subject)) {
    return {
      entity: around.subject,
      score: 0.89 * around.subjectScore,
      why: `sequence:entity=${around.subject}`,
    };
  }
  return byDomain(concept, around);
}

function byDomain(concept: Concept, around: Surroundings): Resolved | null {
  const domain = around.domain ?? around.place;
  if (domain === 'site' && concept.site) return { entity: 'site', score: 0.85, why: 'sequence:domain=site' };
  if (concept.org && domain !== 'provider') {
    // address, certificate and region are asked of the organizer first; a bare 名称 may be anyone's
    const wide = concept.site !== undefined || concept.provider !== undefined;
    if (domain === 'org') return { entity: 'organizer', score: 0.86, why: 'sequence:domain=organizer' };
    const score = companyFirst.has(concept.org) ? 0.72 : wide ? 0.5 : 0.66;
    return { entity: 'organizer', score, why: 'default:entity=organizer' };
  }
  return null;
}
