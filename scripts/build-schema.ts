/** Writes docs/profile.schema.json: `npm run schema` after a change of lib/profile/schema.ts. */
import { writeFileSync } from 'node:fs';
import { profileJsonSchema } from '../lib/profile/json-schema.ts';

writeFileSync(
  new URL('../docs/profile.schema.json', import.meta.url),
  `${JSON.stringify(profileJsonSchema(), null, 2)}\n`,
);
