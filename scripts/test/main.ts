import { ensureBuild } from '../build/build.ts';
import { sizes } from './sizes.ts';
import { type Count, check, one, type Stage, sum } from './stage.ts';
import { storeLint } from './store-lint.ts';
import { vitest } from './vitest.ts';

const build = (browser: 'chromium' | 'firefox'): Stage => ({
  name: `production build, ${browser}`,
  async run() {
    await ensureBuild(browser, { force: true });
    return one(true);
  },
});

/** Stages of one group run at the same time. */
const groups: Stage[][] = [
  [check('format and lint (biome)', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.'])],
  [check('generated types (wxt prepare)', 'wxt/bin/wxt.mjs', ['prepare'])],
  [check('types (tsc)', 'typescript/bin/tsc', ['--noEmit', '-p', '.'])],
  [check('the pure rooms know no DOM (tsc)', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.pure.json'])],
  [
    check('architecture (dependency-cruiser)', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--config',
      '.dependency-cruiser.mjs',
      'entrypoints',
      'components',
      'lib',
    ]),
  ],
  [check('dead code (knip)', 'knip/bin/knip.js', [])],
  [vitest('unit tests', 'unit')],
  [build('chromium')],
  [build('firefox')],
  [sizes('chromium')],
  [sizes('firefox')],
  // a browser waits for its pages most of the time: side by side the two take little longer than one
  [
    vitest('end to end, chromium', 'e2e', { env: { BEIAN_BROWSER: 'chromium' }, prefix: 'chromium' }),
    vitest('end to end, firefox', 'e2e', { env: { BEIAN_BROWSER: 'firefox' }, prefix: 'firefox ' }),
  ],
  [storeLint()],
];

interface Result {
  name: string;
  count: Count;
  seconds: number;
}

async function timed({ name, run }: Stage): Promise<Result> {
  const begin = performance.now();
  const count = await run().catch((error: unknown) => {
    console.log(String(error instanceof Error ? error.message : error));
    return one(false);
  });
  return { name, count, seconds: (performance.now() - begin) / 1000 };
}

/** Runs every stage, also after one that failed, so that a single run shows everything. */
async function main(): Promise<number> {
  const results: Result[] = [];
  for (const [index, stages] of groups.entries()) {
    console.log(`\n[${index + 1}/${groups.length}] ${stages.map(({ name }) => name).join(' beside ')}`);
    results.push(...(await Promise.all(stages.map(timed))));
  }
  for (const { name, count } of results) {
    for (const failure of count.failures ?? []) console.log(`\n✗ ${name}: ${failure}`);
  }
  console.log('');
  for (const { name, count, seconds } of results) {
    const mark = count.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(1)} s)`);
  }
  const all = sum(results.map(({ count }) => count));
  console.log(`\n${all.passed} passed, ${all.failed} failed`);
  return all.failed > 0 ? 1 : 0;
}

process.exit(await main());
