/**
 * How fast the popup opens. Run by hand, on a machine with nothing else to do:
 *
 *   npm run bench:popup -- [rounds] [chromium|firefox]
 *
 * Opens the popup of the production build in both browsers with one filing under way: as the first page of a
 * browser that has just started (cold, `rounds` times, default 5) and in one that runs (warm, three times as
 * often). Prints medians in milliseconds since the page was asked for: the first paint (Firefox tells only the
 * first paint of some content), and the first useful content (the largest text of the page's main part is
 * painted), each also as a multiple of an empty page of the same extension in the same browser, and what the page
 * loads at once. The side panel stands beside it. No other extension's popup is measured: none can be had by a
 * machine that reaches package registries alone.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, executable } from '../../scripts/build/build.ts';
import { type BrowserName, launch, type Session } from '../e2e/browsers/index.ts';
import { importProfile, sampleCompany } from '../e2e/support/profile.ts';

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
        const [first, withContent] = ['first-paint', 'first-contentful-paint'].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime,
        );
        const paint = first ?? withContent ?? Number.NaN;
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

function print(what: string, times: readonly Times[], empty: readonly Times[]): void {
  const of = (part: keyof Times) => {
    const own = median(times.map((one) => one[part]));
    const ratio = own / median(empty.map((one) => one[part]));
    return `${own.toFixed(0).padStart(5)} ms (${ratio.toFixed(1)} × empty)`;
  };
  console.log(`${what.padEnd(18)} first paint ${of('paint')}  useful ${of('useful')}`);
}

/** kB of script and style that a page asks for before anything else, as it lies in the build. */
function weight(build: string, path: string): number {
  const html = readFileSync(join(build, path.replace(/\?.*/, '')), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  return files.reduce((sum, file) => sum + statSync(join(build, file)).size, 0) / 1000;
}

async function measure(name: BrowserName): Promise<void> {
  const build = join(folder, name);
  cpSync(await ensureBuild(name), build, { recursive: true });
  writeFileSync(join(build, 'empty.html'), '<!doctype html><title>empty</title><main>Nothing here</main>');
  const profile = join(folder, `profile-${name}`);
  const start = () =>
    launch(name, executable(name), { extension: build, profile, viewport: size, resolve: () => null });
  const first = await start();
  await importProfile(first, filingFile());
  console.log(`${name} ${first.version}`);
  await first.close();

  let empty: Record<'cold' | 'warm', Times[]> = { cold: [], warm: [] };
  for (const [what, path] of [
    ['empty page', '/empty.html'],
    ['popup', '/popup.html?tab=1'],
    ['side panel', '/sidepanel.html?tab=1'],
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
    if (what === 'empty page') empty = { cold, warm };
    print(`${what}, cold`, cold, empty.cold);
    print(`${what}, warm`, warm, empty.warm);
    console.log(`${what}: ${weight(build, path).toFixed(0)} kB of script and style at once`);
  }
}

const only = process.argv[3];
for (const name of ['chromium', 'firefox'] as const) {
  if (only === undefined || only === name) await measure(name);
}
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
