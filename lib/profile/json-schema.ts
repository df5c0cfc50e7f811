import * as z from 'zod/mini';
import { leafMeta } from './leaf.ts';
import { profileSchema, schemaVersion } from './schema.ts';

/** The published form of the schema, for programs that write or check a company's data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The company's schema as JSON Schema 2020-12, derived from the one that the extension checks by: Chinese
 * label as title, the control that enters it, what a filing needs, what is personal and what is unverified.
 */
export function profileJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(profileSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = leafMeta(zodSchema);
      if (!meta) return;
      const { zh, control, ...flags } = meta;
      Object.assign(jsonSchema, { title: zh, 'x-control': control });
      for (const [name, on] of Object.entries(flags)) if (on) jsonSchema[`x-${name}`] = true;
    },
  });
  const { $schema, ...rest } = schema as Record<string, unknown>;
  return {
    $schema,
    title: 'Beian Guide company',
    description:
      `One company of an export file (format beian-guide), schema version ${schemaVersion}. ` +
      'Made by scripts/build-schema.ts from lib/profile/schema.ts. A value that is not known is left out or empty. ' +
      'Options are ids of lib/terms/vocabulary; regions are six-digit division codes; dates are YYYY-MM-DD.',
    ...rest,
  };
}
