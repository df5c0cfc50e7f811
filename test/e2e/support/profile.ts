import { join } from 'node:path';
import type { Session } from '../browsers/index.ts';

/** The made-up company that comes with the project, in the format that export and import use. */
export const sampleCompany = join(
  import.meta.dirname,
  '..',
  '..',
  'fixtures',
  'profiles',
  'sample-company.json',
);

/**
 * Imports a profile file through the options page, as a person does: choose the file, read what would
 * change, confirm. Waits until the page says that it is done.
 * @param file absolute path
 * @throws with the page's own words when it refuses the file
 */
export async function importProfile(session: Session, file: string): Promise<void> {
  const options = await session.openExtension('/options.html#transfer');
  try {
    await (await options.query('input[type=file]')).upload(file);
    await (await options.find('button', /^Import/)).click();
    await options.waitFor(() => /imported/i.test(document.body.textContent ?? ''), null, {
      what: 'the import to finish',
    });
  } finally {
    await options.close();
  }
}
