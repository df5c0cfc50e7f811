/**
 * How long a thousand companies with scans take: import, list, search, open, with and without a passphrase. Run
 * by hand:
 *
 *   npm run bench:storage -- [chromium|firefox] [number of companies]
 *
 * Everything is done in the real browser with the production build, as a person does it, and timed from here:
 * each figure contains some ten milliseconds of the harness.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredDocument } from '../../lib/profile/documents.ts';
import { readTransfer, writeFile as writeTransferFile } from '../../lib/profile/transfer/index.ts';
import type { Session, Tab } from '../e2e/browsers/index.ts';
import { sampleCompany } from '../e2e/support/profile.ts';

const [browser = 'chromium', count = '1000'] = process.argv.slice(2);
process.env.BEIAN_BROWSER = browser;
const { startSession } = await import('../e2e/support/session.ts');
const { enterPassphrase, setPassphrase, untilLocked } = await import('../e2e/support/vault.ts');

const companies = Number(count);
const scanBytes = 60_000;
const passphrase = 'seven blue lanterns hum';
const wanted = `示例公司第${Math.ceil(companies / 2)}号`;

async function makeFile(path: string): Promise<number> {
  const sample = readTransfer(await readFile(sampleCompany, 'utf8'));
  const [first] = sample.ok ? sample.profiles : [];
  if (!first) throw new Error('the sample company cannot be read');
  const profiles = Array.from({ length: companies }, (_, at) => ({
    ...structuredClone(first),
    id: `company-${at + 1}`,
    organizer: { ...first.organizer, name: `示例公司第${at + 1}号`, englishName: `Sample Company ${at + 1}` },
  }));
  const documents = profiles.flatMap(({ id }) =>
    ['certificateScan', 'filingUndertaking'].map(
      (kind): StoredDocument => ({
        id: `${id}-${kind}`,
        profileId: id,
        subjectId: '',
        kind,
        name: `${kind}.jpg`,
        type: 'image/jpeg',
        size: scanBytes,
        width: 1600,
        height: 1200,
        data: new Blob([randomBytes(scanBytes)]),
        thumbnail: new Blob([randomBytes(6_000)]),
        measures: null,
        addedAt: '2026-11-24T00:00:00.000Z',
      }),
    ),
  );
  const bytes = await writeTransferFile({ profiles, filings: [], documents }, new Date());
  await writeFile(path, bytes);
  return bytes.length;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const result = await work();
  console.log(`${what.padEnd(44)} ${String(Math.round(performance.now() - begin)).padStart(7)} ms`);
  return result;
}

const slow = { timeout: 300_000 };
const sees = (tab: Tab, text: string) =>
  tab.waitFor((words) => document.body.textContent?.includes(words), text, { ...slow, what: text });

async function use(session: Session, state: string): Promise<void> {
  const options = await timed(`${state}: list`, async () => {
    const page = await session.openExtension('/options.html#companies');
    await page.query('article', slow);
    return page;
  });
  await timed(`${state}: search by Chinese name`, async () => {
    await (await options.query('input[type="search"]', slow)).type(wanted);
    await options.waitFor(() => document.querySelectorAll('article').length === 1, null, slow);
  });
  await timed(`${state}: open`, async () => {
    await (await options.find('link', wanted, slow)).click();
    await options.query('main textarea, main input[type="text"]', slow);
  });
  await options.close();
}

const folder = await mkdtemp(join(tmpdir(), 'beian-bench-'));
const session = await startSession();
try {
  const file = join(folder, 'companies.zip');
  const bytes = await makeFile(file);
  console.log(
    `${browser} ${session.version}, ${companies} companies, ${companies * 2} scans, ${Math.round(bytes / 1e6)} MB`,
  );
  const options = await session.openExtension('/options.html#transfer');
  await timed('import: read the file and show the difference', async () => {
    await (await options.query('#import-file')).upload(file);
    await options.find('button', /^Import \d/, slow);
  });
  await timed('import: write', async () => {
    await (await options.find('button', /^Import \d/)).click();
    await sees(options, 'Show the companies');
  });
  await options.close();
  await use(session, 'without passphrase');
  await timed('set a passphrase', () => setPassphrase(session, passphrase, slow));
  await use(session, 'unlocked');
  const locked = await session.openExtension('/options.html#security');
  await (await locked.query('main button')).click();
  await untilLocked(locked);
  await locked.goto(`${session.origin}/options.html#companies`);
  await untilLocked(locked);
  await timed('unlock and list', async () => {
    await enterPassphrase(locked, passphrase);
    await locked.query('article', slow);
  });
  await locked.close();
} finally {
  await session.close();
  await rm(folder, { recursive: true, force: true });
}
