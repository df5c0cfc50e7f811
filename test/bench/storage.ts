/**
 * How long a thousand companies with scans take: import, list, search, open, with and without a passphrase. Run
 * by hand:
 *
 *   npm run bench:storage -- [chromium|firefox] [number of companies]
 *
 * Everything is done in the real browser with the production build, as a person does it. List, search and open
 * are timed by the page's own clock: from the start of its navigation, from the last key, from the click. The
 * rest is timed from here, typing and some ten milliseconds of the harness included.
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

function tell(what: string, ms: number): void {
  console.log(`${what.padEnd(44)} ${String(Math.round(ms)).padStart(7)} ms`);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  const result = await work();
  tell(what, performance.now() - begin);
  return result;
}

const slow = { timeout: 300_000 };
const sees = (tab: Tab, text: string) =>
  tab.waitFor((words) => document.body.textContent?.includes(words), text, { ...slow, what: text });

/** Has the page note when the event comes last, and when it first shows what the selector finds. */
async function watch(page: Tab, event: string, selector: string): Promise<() => Promise<number>> {
  await page.evaluate(
    ({ event, selector }) => {
      const times = { begun: Number.NaN, shown: Number.NaN };
      Object.assign(window, { times });
      const look = () => {
        if (document.querySelector(selector)) times.shown ||= performance.now();
      };
      document.addEventListener(
        event,
        () => Object.assign(times, { begun: performance.now(), shown: Number.NaN }),
        true,
      );
      // drawn, not only in the document
      const drawn = () => requestAnimationFrame(() => setTimeout(look));
      new MutationObserver(drawn).observe(document.body, { subtree: true, childList: true });
      document.addEventListener(event, drawn);
    },
    { event, selector },
  );
  return () =>
    page.waitFor(
      () => {
        const { shown, begun } = (window as unknown as { times: { shown: number; begun: number } }).times;
        return shown - begun || null;
      },
      null,
      slow,
    ) as Promise<number>;
}

async function use(session: Session, state: string): Promise<void> {
  const options = await session.openExtension('/options.html#companies');
  await options.query('article', slow);
  tell(`${state}: list`, await options.evaluate(() => performance.now(), null));
  const searched = await watch(options, 'input', 'article:only-of-type');
  await (await options.query('input[type="search"]', slow)).type(wanted);
  tell(`${state}: search by Chinese name`, await searched());
  const opened = await watch(options, 'click', 'main textarea, main input[type="text"]');
  await (await options.find('link', wanted, slow)).click();
  tell(`${state}: open`, await opened());
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
