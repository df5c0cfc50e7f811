import { ofSomeone } from './carried.ts';
import type { Concept } from './concept.ts';
import { controlFit, isChoice } from './controls.ts';
import type { Named } from './cover.ts';
import type { Draft } from './draft.ts';
import { classOf } from './entities.ts';
import type { FieldEvidence } from './evidence.ts';
import { type Entity, isFieldKey, valueKind } from './keys.ts';
import type { NameHint } from './name-tokens.ts';
import { type Reading, readField } from './read-field.ts';
import { type Resolved, resolveEntity } from './resolve-entity.ts';
import type { Surroundings } from './surroundings.ts';
import { wording } from './wording.ts';

/** Over a control for divisions these ask for the region itself. */
const divisions = new Set([
  'province',
  'city',
  'county',
  'contactAddress',
  'certificateAddress',
  'address',
  'place',
]);

/** What a list's label asks when its only answers are yes and no. */
const questions: Readonly<Record<string, string>> = {
  interactiveServices: 'interactive',
  controlledGoodsTypes: 'controlledGoods',
  icpNumber: 'hasIcpNumber',
};

/** 0 to 1: whether the options can answer the attribute that label and surroundings led to. */
function optionFit(attribute: string, { sign, share }: Reading): number {
  if (attribute === 'idType' && sign === 'certificateType') return 1 - 0.5 * share;
  // a natural person as organizer shows an identity card: right, but rarer
  if (attribute === 'certificateType' && sign === 'idType') return 0.92;
  const listed = valueKind(`site.${attribute}`) === 'options' && attribute !== 'preApproval';
  return listed && sign === 'yesNo' ? 0.5 : 1;
}

/** An attribute id of a concept as the vocabulary names it for this entity and control. */
function attributeFor(
  concept: Concept,
  entity: Entity,
  field: FieldEvidence,
  sign: Reading['sign'],
): string | null {
  const kind = classOf(entity);
  const attribute = concept[kind] ?? (entity === 'site' ? concept.app : undefined);
  if (!attribute) return null;
  const ofPerson = kind === 'person';
  const choice = isChoice(field.control);
  if (attribute === 'document') {
    if (field.control === 'file') return ofPerson ? null : 'certificateScan';
    if (choice) return ofPerson ? 'idType' : 'certificateType';
    return ofPerson ? 'idNumber' : 'certificateNumber';
  }
  // 证件类型/号码 over a list and a box: the box takes the number
  if (
    (attribute === 'idType' || attribute === 'certificateType') &&
    field.control === 'text' &&
    /号|编码/.test(field.placeholder)
  )
    return ofPerson ? 'idNumber' : 'certificateNumber';
  if (attribute === 'purpose') return choice ? 'serviceContent' : 'remarks';
  if (attribute === 'spot') {
    if (choice || field.control === 'cascader' || field.control === 'linked-selects') return 'region';
    return ofPerson ? 'address' : 'contactAddress';
  }
  if (attribute === 'place')
    return choice || field.control === 'cascader' || field.control === 'linked-selects'
      ? 'region'
      : 'certificateAddress';
  if (attribute === 'phone' && ofPerson) {
    const said = `${field.placeholder}${field.help}${field.prefix}`;
    const landline = /座机|固话|固定电话|区号|0\d{2,3}[-—]/.test(said);
    const mobile = /手机|移动电话|11位|\+86|1[3-9]\d{9}/.test(said);
    if (landline !== mobile) return landline ? 'landline' : 'mobile';
    return 'phone';
  }
  if (field.control === 'cascader' || field.control === 'linked-selects') {
    if (divisions.has(attribute)) return 'region';
  }
  // the name on the certificate, where no list of certificates can be meant
  if (attribute === 'certificateType' && !choice && /证件名称$/.test(wording(field.label))) return 'name';
  // 营业期限 with 长期 and 固定期限 to choose from asks whether there is an end at all
  if (attribute.endsWith('alidity') && choice && field.options.some((option) => /长期|永久/.test(option)))
    return ofPerson ? 'idLongTerm' : 'certificateLongTerm';
  // several may be ticked: what the service offers, not what it is
  if (attribute === 'serviceKind' && /-multiple|-group/.test(field.control)) return 'serviceContent';
  const question = questions[attribute];
  if (question && (sign === 'yesNo' || field.control === 'switch' || field.control === 'checkbox'))
    return question;
  // 能做哪些互动, with kinds of it to tick
  const listed = Object.entries(questions).find(([, asked]) => asked === attribute)?.[0];
  if (
    listed &&
    field.options.length > 1 &&
    sign !== 'yesNo' &&
    sign !== attribute &&
    /-group|-multiple|^multi/.test(field.control)
  )
    return listed;
  if (ofPerson && attribute.startsWith('valid')) return `id${attribute.replace(/^v/, 'V')}`;
  if (ofPerson && attribute === 'longTerm') return 'idLongTerm';
  if (attribute === 'certificateNumber' && ofPerson) return 'idNumber';
  if (kind === 'provider' && attribute === 'certificateNumber') return 'organizationCode';
  return attribute;
}

/** 应急电话 in the block of the emergency contact is that person's number; elsewhere it is a second number. */
function settle(entity: Entity, attribute: string, label: string): string {
  if (entity === 'emergencyContact' && attribute === 'emergencyPhone' && !/备用|第二|另|其他/.test(label))
    return `${entity}.mobile`;
  if (attribute === 'phone' && classOf(entity) === 'person')
    return `${entity}.${entity === 'emergencyContact' ? 'mobile' : 'phone'}`;
  return `${entity}.${attribute}`;
}

/** An entity with a control for one value and no attribute named: its name. */
const nameOnly: Concept = { org: 'name', person: 'name', site: 'name', app: 'name', provider: 'name' };
const nameOf: Partial<Record<Named, number>> = {
  organizer: 0.93,
  legalRepresentative: 0.95,
  principal: 0.93,
  siteManager: 0.93,
  emergencyContact: 0.92,
  contact: 0.9,
  person: 0.9,
  site: 0.5,
  accessProvider: 0.93,
  registrar: 0.93,
};

function withHint(draft: Draft, entity: Entity, attribute: string, hint: NameHint | null): void {
  if (!hint) return;
  if (!hint.attributes.includes(attribute)) return;
  const agrees = hint.named === entity || (hint.named === 'person' && classOf(entity) === 'person');
  draft.confidence += (1 - draft.confidence) * (agrees ? 0.3 : 0.12);
  draft.evidence.push(`name:${hint.text}`);
}

/** A field that no text explains: its `name` or `id` alone, never more than likely. */
function byHint(field: FieldEvidence, hint: NameHint, around: Surroundings, draft: Draft): void {
  const [first = '', second = first] = hint.attributes;
  const concept: Concept = { org: first, person: second, site: first, app: first, provider: first };
  const known = Object.fromEntries(
    Object.entries(concept).filter(([, attribute]) => attribute !== ''),
  ) as Concept;
  const resolved = resolveEntity(known, hint.named, false, around);
  if (!resolved) return;
  const key = settle(resolved.entity, known[classOf(resolved.entity)] ?? '', '');
  if (!isFieldKey(key)) return;
  draft.key = key;
  draft.fit = controlFit(key, field);
  draft.confidence = Math.min(0.66, 0.66 * resolved.score * draft.fit + 0.02);
  draft.evidence.push(`name:${hint.text}`, resolved.why);
}

function strangerIn(
  { named }: Reading,
  someone: boolean,
  { stranger, levels }: Surroundings,
): Draft['stranger'] {
  if (named === 'foreign' || named === 'contact') return 'label';
  if (someone) return 'someone';
  if (levels[0]?.includes('foreign') === true) return 'heading';
  return stranger && !named ? 'before' : null;
}

/** What the words of a field amount to with what stands around it. */
export function draftField(field: FieldEvidence, around: Surroundings): Draft {
  const reading = readField(field);
  const someone = ofSomeone(wording(field.label));
  const draft: Draft = {
    key: null,
    confidence: 0,
    never: null,
    evidence: reading.evidence,
    reading,
    direct: false,
    how: null,
    fit: 1,
    stranger: strangerIn(reading, someone, around),
  };
  if (someone) return draft;
  let { concept } = reading;
  let score = reading.score;
  if (!concept && reading.named) {
    const weight = nameOf[reading.named];
    if (weight && /^(?:text|unknown|popup|select)$/.test(field.control)) {
      concept = nameOnly;
      score = Math.min(weight, reading.score + 0.09);
      // 申请人 may be a person's blank, 填报单位 whoever fills in
      const blank = reading.named === 'organizer' && /人$|^填报/.test(wording(field.label));
      if (reading.general || blank) score -= 0.1;
      if (field.control === 'popup' || field.control === 'select')
        score -= reading.named === 'accessProvider' || reading.named === 'registrar' ? 0.05 : 0.3;
    }
  }
  if (!concept) {
    if (reading.hint && !field.label) byHint(field, reading.hint, around, draft);
    return draft;
  }
  // 注册商的信用代码: a provider has one code, whatever a form calls it
  const provider =
    reading.named === 'accessProvider' ||
    reading.named === 'registrar' ||
    (!reading.named &&
      /Provider|registrar/.test(around.levels[0]?.[0] ?? '') &&
      around.levels[0]?.length === 1);
  if (provider && /^(?:certificateNumber|organizationCode)$/.test(concept.org ?? ''))
    concept = { provider: 'organizationCode' };
  if (provider && concept.org === 'name') concept = nameOnly;
  // 执照上那串代码 is most likely the one that a licence has
  if (
    concept.provider === 'code' &&
    !concept.org &&
    reading.named === 'organizer' &&
    /[代编]码$/.test(wording(field.label))
  ) {
    concept = { org: 'certificateNumber' };
    score = Math.min(0.7, Math.max(score, 0.62));
  }
  // nobody is the same as themselves
  const other =
    concept.person === 'sameAsLegalRepresentative'
      ? 'legalRepresentative'
      : concept.person === 'sameAsPrincipal'
        ? 'principal'
        : null;
  if (other !== null && around.subject === other) around = { ...around, subject: null };
  const hinted = !reading.named && reading.hint?.named ? reading.hint.named : null;
  // 法定代表人出具的委托书 among the fields of another person is the letter for that one
  const letter = concept.person === 'authorizationLetter' && reading.named === 'legalRepresentative';
  if (letter) {
    const holder = resolveEntity(concept, null, false, around);
    if (holder?.why.startsWith('section:') || holder?.why.startsWith('sequence:entity'))
      reading.named = holder.entity;
  }
  let resolved: Resolved | null = resolveEntity(concept, reading.named, reading.general, around);
  if (resolved && hinted && resolved.score < 0.8) {
    const better = resolveEntity(concept, hinted, false, around);
    if (better) resolved = { ...better, score: Math.max(resolved.score, 0.84) };
  }
  if (!resolved || resolved.entity === other) return draft;
  const attribute = attributeFor(concept, resolved.entity, field, reading.sign);
  if (!attribute) return draft;
  const key = settle(resolved.entity, attribute, wording(field.label));
  const real =
    key.endsWith('.phone') && classOf(resolved.entity) === 'person' ? `${resolved.entity}.mobile` : key;
  if (!isFieldKey(real)) return draft;
  draft.key = real;
  draft.how = resolved.why.slice(0, resolved.why.indexOf(':')) as Draft['how'];
  if (draft.how === 'sequence' && around.begun === resolved.entity) draft.how = 'begun';
  draft.direct =
    resolved.why.startsWith('label:') ||
    resolved.why.startsWith('attribute:') ||
    reading.named === resolved.entity;
  draft.fit = controlFit(real, field);
  // what follows somebody else's name is theirs, unless it says otherwise
  if (around.stranger && !around.contact && classOf(resolved.entity) === 'person' && draft.how !== 'label')
    draft.fit *= 0.3;
  draft.confidence = score * resolved.score * draft.fit;
  // a bare 类型 may be the type of anything
  if (attribute === 'type' && key === 'organizer.type' && !reading.named && reading.sign !== 'type')
    draft.confidence *= 0.62;
  if (key === 'site.type' && !reading.named && reading.sign !== 'siteType') draft.confidence *= 0.75;
  // a domain's holder should be the organizer, and may yet be someone else
  if (/域名(?:持有|所有)/.test(wording(field.label))) draft.confidence *= 0.75;
  const answerable = optionFit(attribute, reading);
  if (answerable < 0.75) draft.evidence.push(`options:differ=${reading.sign}`);
  draft.confidence *= answerable;
  // 证件 over a text box may ask for the kind, the number or both
  if (concept[classOf(resolved.entity)] === 'document' && !isChoice(field.control)) draft.confidence *= 0.75;
  // a person's 联系电话 is a mobile or a landline; the rest of the form may tell
  if (real !== key) draft.confidence *= 0.84;
  if (!draft.evidence.includes(resolved.why)) draft.evidence.push(resolved.why);
  withHint(draft, resolved.entity, attribute, reading.hint);
  return draft;
}
