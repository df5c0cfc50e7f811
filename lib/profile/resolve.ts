import type { FillValue } from '../fill/fill-value.ts';
import { readDate, readPhone, readServicePhone } from '../rules/index.ts';
import { type FieldKey, valueKind } from '../terms/keys.ts';
import { optionSetOf, optionTexts } from '../terms/vocabulary/index.ts';
import { regionLevels } from './divisions.ts';
import type { Fields, Raw } from './fields.ts';

const string = (raw: Raw | undefined) => (typeof raw === 'string' ? raw.trim() : '');
const strings = (raw: Raw | undefined) =>
  (Array.isArray(raw) ? raw : []).map((item: string) => item.trim()).filter((item) => item !== '');

/** Keys whose value is computed from others; the rest is stored under its own name. */
const derived: Partial<Record<string, (entity: string, fields: Fields) => FillValue | null>> = {
  certificateValidity: (entity, fields) => validity(entity, 'certificate', fields),
  idValidity: (entity, fields) => validity(entity, 'id', fields),
  certificateValidUntil: (entity, fields) => validUntil(entity, 'certificate', fields),
  idValidUntil: (entity, fields) => validUntil(entity, 'id', fields),
  certificateLongTerm: (entity, fields) => longTerm(entity, 'certificate', fields),
  idLongTerm: (entity, fields) => longTerm(entity, 'id', fields),
  province: (entity, fields) => level(entity, 0, fields),
  city: (entity, fields) => cityOf(entity, fields),
  county: (entity, fields) => level(entity, 2, fields),
  ipStart: (_, fields) => plain(strings(fields['site.ip'])[0] ?? ''),
  ipEnd: (_, fields) => plain(strings(fields['site.ip']).at(-1) ?? ''),
  // a number that was not entered may exist all the same, so only a yes is answered
  hasIcpNumber: (_, fields) => (string(fields['site.icpNumber']) === '' ? null : { kind: 'flag', on: true }),
};

function plain(value: string): FillValue | null {
  return value === '' ? null : { kind: 'text', text: value };
}

function get(entity: string, name: string, fields: Fields): Raw | undefined {
  return fields[`${entity}.${name}` as FieldKey];
}

function validUntil(entity: string, document: string, fields: Fields): FillValue | null {
  if (get(entity, `${document}LongTerm`, fields) === true) return { kind: 'date', date: null };
  const date = readDate(string(get(entity, `${document}ValidUntil`, fields)));
  return date ? { kind: 'date', date } : null;
}

function validity(entity: string, document: string, fields: Fields): FillValue | null {
  const from = readDate(string(get(entity, `${document}ValidFrom`, fields)));
  const until = validUntil(entity, document, fields);
  return from && until?.kind === 'date' ? { kind: 'date-range', from, until: until.date } : null;
}

/** Only said when the end of validity is known one way or the other. */
function longTerm(entity: string, document: string, fields: Fields): FillValue | null {
  const until = validUntil(entity, document, fields);
  return until?.kind === 'date' ? { kind: 'flag', on: until.date === null } : null;
}

function level(entity: string, depth: number, fields: Fields): FillValue | null {
  const names = regionLevels(string(get(entity, 'region', fields)))[depth];
  return names ? { kind: 'region', levels: [names] } : null;
}

/** Below a municipality a list of cities may offer its districts at once. */
function cityOf(entity: string, fields: Fields): FillValue | null {
  const [, city, county = []] = regionLevels(string(get(entity, 'region', fields)));
  const none = city !== undefined && /^(?:市辖区|县)$/.test(city[0] ?? '');
  return city ? { kind: 'region', levels: [none ? [...city, ...county] : city] } : null;
}

/** Spellings of a country that forms of the mainland use for its own nationals. */
const china = ['中国', '中华人民共和国', '中国大陆', 'China', 'CHN', 'CN'];

function choice(key: string, raw: Raw | undefined): FillValue | null {
  const ids = typeof raw === 'string' ? [raw].filter((id) => id !== '') : strings(raw);
  const set = optionSetOf(key);
  const wanted = ids.map((id) =>
    set ? optionTexts(set, id) : china.includes(id) ? [...new Set([id, ...china])] : [id],
  );
  return wanted.length > 0 && wanted.every((texts) => texts.length > 0) ? { kind: 'choice', wanted } : null;
}

/**
 * One key's value in the form that fill drivers take. Null when the profile does not know it, or knows
 * something that is no date, no phone number or no division: such a draft is never put into a form.
 */
export function resolve(key: FieldKey, fields: Fields): FillValue | null {
  const [entity = '', name = ''] = key.split('.');
  const compute = derived[name];
  if (compute) return compute(entity, fields);
  const raw = fields[key];
  switch (valueKind(key)) {
    case 'option':
    case 'options':
      return choice(key, raw);
    case 'region': {
      const levels = regionLevels(string(raw));
      return levels.length > 0 ? { kind: 'region', levels } : null;
    }
    case 'date': {
      const date = readDate(string(raw));
      return date ? { kind: 'date', date } : null;
    }
    case 'flag':
      return typeof raw === 'boolean' ? { kind: 'flag', on: raw } : null;
    case 'list': {
      const items = strings(raw);
      return items.length > 0 ? { kind: 'list', items } : null;
    }
    case 'phone': {
      const parts = readPhone(string(raw));
      if (parts) return { kind: 'phone', ...parts };
      return name === 'phone' ? plain(readServicePhone(string(raw)) ?? '') : null;
    }
    case 'text':
      return textValue(name, string(raw));
    default:
      return null;
  }
}

/** Plain texts whose spelling differs between forms. */
function textValue(name: string, value: string): FillValue | null {
  if (value === '') return null;
  if (name === 'idNumber' || name === 'certificateNumber' || name === 'taxNumber') {
    return { kind: 'text', text: value.toUpperCase() };
  }
  if (name === 'organizationCode') {
    const code = value.toUpperCase().replace('-', '');
    return { kind: 'text', text: code, alternatives: [`${code.slice(0, 8)}-${code.slice(8)}`] };
  }
  if (name === 'homeUrl') {
    const bare = value.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '');
    return { kind: 'text', text: bare, alternatives: [`http://${bare}`, `https://${bare}`] };
  }
  if (name === 'registeredCapital') {
    const amount = /^[\d.,]+$/.test(value) ? value.replaceAll(',', '') : null;
    return amount
      ? { kind: 'text', text: amount, alternatives: [`${amount}万元`, `${amount}万元人民币`] }
      : { kind: 'text', text: value };
  }
  return { kind: 'text', text: value };
}
