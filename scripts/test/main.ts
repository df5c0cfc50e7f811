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

const stages: Stage[] = [
  check('format and lint (biome)', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']),
  check('generated types (wxt prepare)', 'wxt/bin/wxt.mjs', ['prepare']),
  check('types (tsc)', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
  check('the pure rooms know no DOM (tsc)', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.pure.json']),
  check('architecture (dependency-cruiser)', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'entrypoints',
    'components',
    'lib',
  ]),
  check('dead code (knip)', 'knip/bin/knip.js', []),
  vitest('unit tests', 'unit'),
  build('chromium'),
  build('firefox'),
  sizes('chromium'),
  sizes('firefox'),
  vitest('end to end, chromium', 'e2e', { BEIAN_BROWSER: 'chromium' }),
  vitest('end to end, firefox', 'e2e', { BEIAN_BROWSER: 'firefox' }),
  storeLint(),
];

/** Runs every stage, also after one that failed, so that a single run shows everything. */
async function main(): Promise<number> {
  const results: { name: string; count: Count; seconds: number }[] = [];
  for (const [index, { name, run }] of stages.entries()) {
    console.log(`\n[${index + 1}/${stages.length}] ${name}`);
    const begin = performance.now();
    let count: Count;
    try {
      count = await run();
    } catch (error) {
      console.log(String(error instanceof Error ? error.message : error));
      count = one(false);
    }
    results.push({ name, count, seconds: (performance.now() - begin) / 1000 });
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
