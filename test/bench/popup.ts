/**
 * How fast the popup opens. Run by hand, on a machine with nothing else to do:
 *
 *   npm run bench:popup -- [--rounds 5] [--browser chromium|firefox] [--beside <folder of another extension>]
 *
 * Opens the popup of the production build in both browsers with one filing under way: as the first page of a
 * browser that has just started (cold, `rounds` times) and in one that runs (warm, three times as often). Prints
 * medians in milliseconds since the page was asked for: the first paint (Firefox tells only the first paint of
 * some content), and the first useful content (the largest text or picture is painted, and nothing changes any
 * more), each also as a multiple of an empty page of the same extension in the same browser, and what the page
 * loads at once. The side panel stands beside it, and the popup of another unpacked extension where one is given:
 * Debian's package `webext-ublock-origin-firefox` holds one that Firefox takes.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild, executable } from '../../scripts/build/build.ts';
import { type BrowserName, launch, type Session } from '../e2e/browsers/index.ts';
import { importProfile, sampleCompany } from '../e2e/support/profile.ts';

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    browser: { type: 'string' },
    beside: { type: 'string' },
  },
});
const rounds = Number(asked.rounds);
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

/** Opens a page and waits until it says something and has not changed for half a second. */
async function open(session: Session, path: string): Promise<Times> {
  const page = await session.openExtension(path, size);
  await page.waitFor(() => (document.body?.textContent ?? '').trim() !== '', null, {
    what: `something to read in ${path}`,
  });
  const times = await page.evaluate(
    () =>
      new Promise<Times>((done) => {
        const [first, withContent] = ['first-paint', 'first-contentful-paint'].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime,
        );
        const paint = first ?? withContent ?? Number.NaN;
        let useful = Number.NaN;
        new PerformanceObserver((list) => {
          useful = list.getEntries().at(-1)?.startTime ?? useful;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        const rested = () => done({ paint, useful });
        let timer = setTimeout(rested, 500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(rested, 500);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
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
  const page = join(build, path.replace(/\?.*/, ''));
  const html = readFileSync(page, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^"#:]+\.(?:js|css))"/g)].map(([, file = '']) =>
    file.startsWith('/') ? join(build, file) : join(dirname(page), file),
  );
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
}

/** The popup that an extension's manifest names, of either manifest version. */
function popupOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { default_popup: popup } = manifest.action ?? manifest.browser_action ?? {};
  if (typeof popup !== 'string') throw new Error(`${extension} has no popup`);
  return `/${popup.replace(/^\//, '')}`;
}

async function measure(
  name: BrowserName,
  extension: string,
  pages: readonly (readonly [string, string])[],
  prepare: (session: Session) => Promise<void> = async () => {},
): Promise<void> {
  const build = mkdtempSync(join(folder, `${name}-`));
  const profile = mkdtempSync(join(folder, `profile-${name}-`));
  cpSync(extension, build, { recursive: true });
  writeFileSync(join(build, 'empty.html'), '<!doctype html><title>empty</title><main>Nothing here</main>');
  const start = () =>
    launch(name, executable(name), { extension: build, profile, viewport: size, resolve: () => null });
  const first = await start();
  await prepare(first);
  console.log(`${name} ${first.version}`);
  await first.close();

  let empty: Record<'cold' | 'warm', Times[]> = { cold: [], warm: [] };
  for (const [what, path] of [['empty page', '/empty.html'], ...pages] as const) {
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

try {
  for (const name of ['chromium', 'firefox'] as const) {
    if (asked.browser !== undefined && asked.browser !== name) continue;
    const pages = [
      ['popup', '/popup.html?tab=1'],
      ['side panel', '/sidepanel.html?tab=1'],
    ] as const;
    await measure(name, await ensureBuild(name), pages, (session) => importProfile(session, filingFile()));
    if (asked.beside) await measure(name, asked.beside, [['other popup', popupOf(asked.beside)]]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
