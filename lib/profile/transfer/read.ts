import * as z from 'zod/mini';
import type { StoredDocument } from '../documents.ts';
import { type Filing, filingSchema } from '../filing.ts';
import { type Profile, profileSchema, schemaVersion } from '../schema.ts';

/** Marks a file as ours. */
export const transferFormat = 'beian-guide';
/**
 * Counts changes of the file's own layout, each with an example in `test/fixtures/transfer/`:
 * 1: JSON with `profiles` and `filings`; 2: also as an archive with scans, and encrypted.
 */
export const transferVersion = 2;
/** Every version so far; a file says which it is. */
const versions = [1, 2] as const;

/** A longer text is not looked into, in bytes: five thousand companies have half of it. */
export const largestText = 40 * 1024 * 1024;

/** No value of the schema lies deeper than this; anything deeper is made to exhaust a reader. */
const deepest = 16;

/**
 * Why a file was refused, `options.import.reason.<id>` in ui.json: too-large, damaged (incomplete or changed),
 * hostile (names, nesting or sizes that only an attack has), foreign (some other program's file), newer
 * (written by a newer version), invalid (ours, but a value has the wrong type; `path` says where).
 */
export type RefusalReason = 'too-large' | 'damaged' | 'hostile' | 'foreign' | 'newer' | 'invalid';

export type TransferContent = {
  ok: true;
  profiles: Profile[];
  filings: Filing[];
  documents: StoredDocument[];
};
export type TransferRefusal = { ok: false; reason: RefusalReason; path: string };

const fileSchema = z.object({
  format: z.literal(transferFormat),
  version: z.literal(versions),
  profiles: z.array(profileSchema).check(z.maxLength(5000)),
  filings: z._default(z.array(filingSchema).check(z.maxLength(50_000)), []),
});

export function refuse(reason: RefusalReason, path = ''): TransferRefusal {
  return { ok: false, reason, path };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that reach into JavaScript's own objects when a careless program copies them. */
const hostileNames = new Set(['__proto__', 'constructor', 'prototype']);

/** Walks without recursion, since depth itself may be the attack. */
function isHostile(root: unknown): boolean {
  const stack: [unknown, number][] = [[root, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepest) return true;
    for (const name of Object.keys(value)) {
      if (hostileNames.has(name)) return true;
      stack.push([(value as Record<string, unknown>)[name], depth + 1]);
    }
  }
  return false;
}

/** The first place where two records share an id or a role names nobody, '' when all is consistent. */
function inconsistency(profiles: readonly Profile[], filings: readonly Filing[]): string {
  const repeated = (items: readonly { id: string }[]) => {
    const seen = new Set<string>();
    return items.findIndex(({ id }) => seen.size === seen.add(id).size);
  };
  if (repeated(profiles) >= 0) return `profiles.${repeated(profiles)}.id`;
  if (repeated(filings) >= 0) return `filings.${repeated(filings)}.id`;
  for (const [i, { people, services, roles, licence, shareholders, domains }] of profiles.entries()) {
    for (const [name, items] of Object.entries({ shareholders, domains })) {
      if (repeated(items) >= 0) return `profiles.${i}.${name}.${repeated(items)}.id`;
    }
    if (repeated(people) >= 0) return `profiles.${i}.people.${repeated(people)}.id`;
    if (repeated(services) >= 0) return `profiles.${i}.services.${repeated(services)}.id`;
    const known = new Set(['', ...people.map(({ id }) => id)]);
    for (const [role, id] of Object.entries(roles)) if (!known.has(id)) return `profiles.${i}.roles.${role}`;
    for (const name of ['technicalStaff', 'supportStaff'] as const) {
      if (licence[name].some((id) => !known.has(id))) return `profiles.${i}.licence.${name}`;
    }
    for (const [j, service] of services.entries()) {
      for (const role of ['siteManager', 'emergencyContact'] as const) {
        if (!known.has(service[role])) return `profiles.${i}.services.${j}.${role}`;
      }
    }
  }
  return '';
}

/** True for a whole number above the one this version writes. */
export function isNewer(version: unknown, own: number): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > own;
}

/** A file's text as plain data without anything hostile in it, or why not. */
export function readJson(text: string): { ok: true; root: unknown } | TransferRefusal {
  if (text.length > largestText) return refuse('too-large');
  let root: unknown;
  try {
    root = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return refuse('damaged');
  }
  return isHostile(root) ? refuse('hostile') : { ok: true, root };
}

/**
 * Reads an exported file's text. Either everything in it is sound, or nothing is taken and the reason is
 * said; never throws. Whether a value is right is not asked here: drafts travel too, and the rules mark them.
 */
export function readTransfer(text: string): TransferContent | TransferRefusal {
  const json = readJson(text);
  return json.ok ? readRoot(json.root) : json;
}

/** Reads what `readJson` found. */
export function readRoot(root: unknown): TransferContent | TransferRefusal {
  if (!isRecord(root) || root.format !== transferFormat) return refuse('foreign');
  if (isNewer(root.version, transferVersion)) return refuse('newer');
  const newer = (Array.isArray(root.profiles) ? root.profiles : []).findIndex(
    (profile) => isRecord(profile) && isNewer(profile.schemaVersion, schemaVersion),
  );
  if (newer >= 0) return refuse('newer', `profiles.${newer}.schemaVersion`);
  const parsed = z.safeParse(fileSchema, root);
  if (!parsed.success) return refuse('invalid', parsed.error.issues[0]?.path.join('.') ?? '');
  const { profiles, filings } = parsed.data;
  const place = inconsistency(profiles, filings);
  return place ? refuse('invalid', place) : { ok: true, profiles, filings, documents: [] };
}
