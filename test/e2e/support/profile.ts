import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, Tab } from '../browsers/index.ts';

/** The made-up company that comes with the project, in the format that export and import use. */
export const sampleCompany = join(
  import.meta.dirname,
  '..',
  '..',
  'fixtures',
  'profiles',
  'sample-company.json',
);

/** Every text in a profile file. A page that shows them shows data, which nobody wants translated. */
export function textsIn(file: string): Set<string> {
  const texts = new Set<string>();
  JSON.parse(readFileSync(file, 'utf8'), (_, value) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  return texts;
}

/** What the options page says after a file was chosen: what it would change, or why it refuses the file. */
export interface Chosen {
  refused: boolean;
  text: string;
}

/** Opens the import page and chooses a file there, as a person does. */
export async function chooseFile(session: Session, file: string): Promise<{ options: Tab; chosen: Chosen }> {
  const options = await session.openExtension('/options.html#transfer');
  await (await options.query('#import-file')).upload(file);
  const chosen = await options.waitFor(
    () => {
      const alert = document.querySelector('[role=alert]');
      if (alert) return { refused: true, text: alert.textContent ?? '' };
      const buttons = [...document.querySelectorAll('button')].map((button) => button.textContent ?? '');
      const text = buttons.find((name) => /^(Import \d|Nothing to import)/.test(name));
      return text ? { refused: false, text } : null;
    },
    null,
    { what: 'the options page to read the file' },
  );
  if (!chosen) throw new Error('the options page did not read the file');
  return { options, chosen };
}

/**
 * Imports a profile file through the options page, as a person does: choose the file, see what would change,
 * confirm. Returns when the page says that it is done, or that all of it is here already.
 * @param file absolute path
 * @throws with the page's own words when it refuses the file
 */
export async function importProfile(session: Session, file: string): Promise<void> {
  const { options, chosen } = await chooseFile(session, file);
  try {
    if (chosen.refused) throw new Error(`${file}: ${chosen.text}`);
    if (chosen.text === 'Nothing to import') return;
    await (await options.find('button', /^Import \d/)).click();
    await options.waitFor(() => document.body.textContent?.includes('Show the companies'), null, {
      what: 'the options page to say that the import is done',
    });
  } finally {
    await options.close();
  }
}

/**
 * What the options page saves as a file when `press` presses its button; the browser's own download is not
 * followed, since it looks different in every browser.
 */
export async function savedFile(options: Tab, press: () => Promise<void>): Promise<Buffer> {
  await options.evaluate(() => {
    const page = window as unknown as { saved?: Blob };
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      page.saved = blob;
      return original(blob);
    };
  }, null);
  await press();
  await options.waitFor(() => 'saved' in window, null, { what: 'the options page to save a file' });
  const base64 = await options.evaluate(async () => {
    const { saved } = window as unknown as { saved: Blob };
    const bytes = new Uint8Array(await saved.arrayBuffer());
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  }, null);
  return Buffer.from(base64, 'base64');
}
