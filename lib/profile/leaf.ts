import * as z from 'zod/mini';
import { type FieldKey, isFieldKey } from '../terms/keys.ts';
import { type OptionSetId, optionSetOf } from '../terms/vocabulary/index.ts';

/** How a value is entered in the editor. */
export type LeafControl =
  | 'text'
  | 'textarea'
  | 'select'
  | 'multiselect'
  | 'list'
  | 'date'
  | 'region'
  | 'yes-no'
  | 'switch';

/** What the schema says about one value beside its type. */
export interface LeafMeta {
  control: LeafControl;
  /** the Chinese label that forms and certificates use most (facts 3.1 to 3.3, terms.tsv) */
  zh: string;
  /** without it an ICP filing of a company cannot be entered (facts 3.1 to 3.3) */
  needed?: boolean;
  /** a personal or secret value: never shown in logs, first to be encrypted */
  sensitive?: boolean;
  /** no form that asks for it was seen: general knowledge, said so where it is entered */
  unverified?: boolean;
}

const registry = z.registry<LeafMeta>();

function leaf<S extends z.ZodMiniType>(schema: S, meta: LeafMeta): S {
  registry.add(schema, meta);
  return schema;
}

/** What the schema says about a value, undefined for what is no single value. */
export function leafMeta(schema: unknown): LeafMeta | undefined {
  return schema instanceof z.ZodMiniType ? registry.get(schema) : undefined;
}

type Extra = Omit<LeafMeta, 'control' | 'zh'>;

/** A text of at most `max` characters; '' when not known. Content is checked by the rules, not here. */
export const text = (zh: string, extra: Extra = {}, control: LeafControl = 'text', max = 1024) =>
  leaf(z._default(z.string().check(z.maxLength(max)), ''), { control, zh, ...extra });
/** An ISO date `YYYY-MM-DD`, a date still being typed, or ''. */
export const date = (zh: string, extra: Extra = {}) => text(zh, extra, 'date', 40);
/** One vocabulary id, '' when not chosen. */
export const option = (zh: string, extra: Extra = {}) => text(zh, extra, 'select', 80);
/** Six-digit division code (GB/T 2260), '' when not chosen. */
export const region = (zh: string, extra: Extra = {}) => text(zh, extra, 'region', 12);
/** Several vocabulary ids. */
export const options = (zh: string, extra: Extra = {}) => list(zh, extra, 'multiselect');
/** Several plain texts, such as domains. */
export const list = (zh: string, extra: Extra = {}, control: LeafControl = 'list') =>
  leaf(z._default(z.array(z.string().check(z.maxLength(512))).check(z.maxLength(200)), []), {
    control,
    zh,
    ...extra,
  });
/** Ids of people of this company: each is entered once and named here. No leaf, since it is no value of its own. */
export const people = (_zh: string) =>
  z._default(z.array(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))).check(z.maxLength(100)), []);
/** A question of the form; null until the person answers it, so that nothing is claimed by default. */
export const yesNo = (zh: string, extra: Extra = {}) =>
  leaf(z._default(z.nullable(z.boolean()), null), { control: 'yes-no', zh, ...extra });
/** A switch that is off by default. */
export const flag = (zh: string, extra: Extra = {}) =>
  leaf(z._default(z.boolean(), false), { control: 'switch', zh, ...extra });

/** A value of a record that forms show as a table; it has rules and texts but no field key. */
export type RecordKey = `shareholder.${string}` | `domain.${string}`;

const isRecordKey = (key: string): key is RecordKey => /^(shareholder|domain)\./.test(key);

/** One value of the schema, as the editor, the key list and the checks see it. */
export interface Leaf extends LeafMeta {
  /** name of the property, which is the attribute of the field key */
  name: string;
  key: FieldKey | RecordKey;
  /** vocabulary whose ids it takes, null for free values */
  optionSet: OptionSetId | null;
}

/** The values of an object schema in the order they are declared, as keys of `entity`. */
export function leavesOf(schema: { shape: Readonly<Record<string, unknown>> }, entity: string): Leaf[] {
  return Object.entries(schema.shape).flatMap(([name, value]) => {
    const meta = leafMeta(value);
    const key = `${entity}.${name}`;
    return meta && (isFieldKey(key) || isRecordKey(key))
      ? [{ ...meta, name, key, optionSet: optionSetOf(key) }]
      : [];
  });
}
