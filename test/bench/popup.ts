/**
 * How fast the popup opens. Run by hand:
 *
 *   npm run bench:popup -- [rounds]
 *
 * Opens the popup of the production build in Chromium with one filing under way: as the first page of a browser
 * that has just started (cold, `rounds` times, default 5) and in one that runs (warm, three times as often).
 * Prints medians in milliseconds since the page was asked for: the first paint, and the first useful content
 * (the largest text of the page's main part is painted), and what the page loads at once. The side panel and an
 * empty page of the extension stand beside it for comparison.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/build/build.ts';
import type { Session } from '../e2e/browsers/index.ts';
import { importProfile, sampleCompany } from '../e2e/support/profile.ts';
import { startSession } from '../e2e/support/session.ts';

const rounds = Number(process.argv[2] ?? 5);
const size = { width: 380, height: 600 };
const folder = mkdtempSync(join(tmpdir(), 'beian-bench-'));

interface Times {
  paint: number;
  useful: number;
}

/** A filing that waits for the administration, with the sample company. */
function filingFile(): string {
  const file = JSON.parse(readFileSync(sampleCompany, 'utf8'));
  const [profile] = file.profiles;
  const ids = [
    'domain',
    'account',
    'server',
    'enter',
    'documents',
    'face-check',
    'provider-review',
    'miit-sms',
  ];
  const on = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  const moment = new Date().toISOString();
  file.filings = [
    {
      id: 'bench',
      profileId: profile.id,
      serviceId: profile.services[0].id,
      portal: 'aliyun',
      stagesVersion: 2,
      stages: Object.fromEntries(ids.map((id) => [id, { state: 'done', on }])),
      history: [],
      createdAt: moment,
      updatedAt: moment,
    },
  ];
  const path = join(folder, 'filing.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

async function open(session: Session, path: string): Promise<Times> {
  const page = await session.openExtension(path, size);
  await page.waitFor(() => (document.querySelector('main')?.textContent ?? '') !== '', null, {
    what: `something to read in ${path}`,
  });
  const times = await page.evaluate(
    () =>
      new Promise<Times>((done) => {
        const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN;
        new PerformanceObserver((list) => {
          const inMain = list
            .getEntries()
            .find((entry) => (entry as unknown as { element?: Element }).element?.closest('main'));
          if (inMain) done({ paint, useful: inMain.startTime });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    null,
  );
  await page.close();
  return times;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function print(what: string, times: readonly Times[]): void {
  const of = (part: keyof Times) =>
    median(times.map((one) => one[part]))
      .toFixed(0)
      .padStart(5);
  console.log(`${what.padEnd(18)} first paint ${of('paint')} ms  useful ${of('useful')} ms`);
}

/** kB of script and style that a page asks for before anything else, as it lies in the build. */
function weight(path: string): number {
  const html = readFileSync(join(build, path.replace(/\?.*/, '')), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  return files.reduce((sum, file) => sum + statSync(join(build, file)).size, 0) / 1000;
}

const build = join(folder, 'build');
cpSync(await ensureBuild('chromium'), build, { recursive: true });
writeFileSync(join(build, 'empty.html'), '<!doctype html><title>empty</title><main>Nothing here</main>');
const start = () => startSession({ extension: build, profile: join(folder, 'profile'), viewport: size });
const first = await start();
await importProfile(first, filingFile());
await first.close();

for (const [what, path] of [
  ['popup', '/popup.html?tab=1'],
  ['side panel', '/sidepanel.html?tab=1'],
  ['empty page', '/empty.html'],
] as const) {
  const cold: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    const session = await start();
    cold.push(await open(session, path));
    await session.close();
  }
  const session = await start();
  await open(session, path);
  const warm: Times[] = [];
  for (let round = 0; round < rounds * 3; round++) warm.push(await open(session, path));
  await session.close();
  print(`${what}, cold`, cold);
  print(`${what}, warm`, warm);
  console.log(`${what}: ${weight(path).toFixed(0)} kB of script and style at once`);
}
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
