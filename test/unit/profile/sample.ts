import { readFileSync } from 'node:fs';
import { type Profile, readTransfer } from '../../../lib/profile/index.ts';

/** The text of the sample company's file. */
export const sampleText = readFileSync('test/fixtures/profiles/sample-company.json', 'utf8');

/** The sample company, read the way an import reads it. */
export function sample(): Profile {
  const read = readTransfer(sampleText);
  if (!read.ok || !read.profiles[0]) throw new Error('the sample company is refused');
  return read.profiles[0];
}
