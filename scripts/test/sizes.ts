import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../test/e2e/browsers/index.ts';
import { buildFolder, root } from '../build/build.ts';
import { one, type Stage, sum } from './stage.ts';

/**
 * kB (1,000 bytes) after gzip: what every portal page loads, what comes into a page with its first fill, and
 * one language's renderings. Those are read by the background only; their bound is there to notice bloat.
 */
const budgets = { contentScript: 35, fillScript: 28, english: 25, otherLanguage: 26 };

const kilobytes = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length / 1000;

function within(what: string, size: number, budget: number): boolean {
  const ok = size <= budget;
  console.log(`${ok ? '✓' : '✗'} ${what}: ${size.toFixed(1)} kB gzip of ${budget} kB`);
  return ok;
}

/** Measures what portal pages have to load, and prints what the rest weighs. */
export function sizes(browser: BrowserName): Stage {
  return {
    name: `size budgets, ${browser}`,
    async run() {
      const build = buildFolder(browser);
      const weigh = (pattern: string) =>
        globSync(pattern, { cwd: build }).reduce(
          (all, file) => all + kilobytes(readFileSync(join(build, file))),
          0,
        );
      const declared = weigh('content-scripts/portal.*');
      const onFill = weigh('content-scripts/fill.*');
      const catalogues = globSync('locales/*/terms.json', { cwd: root });
      const checks = [
        existsSync(build) &&
          declared > 0 &&
          within('content script and its style sheet', declared, budgets.contentScript),
        onFill > 0 && within('fill script, loaded with the first fill', onFill, budgets.fillScript),
        ...catalogues.map((file) => {
          const compact = JSON.stringify(JSON.parse(readFileSync(join(root, file), 'utf8')));
          const budget = /[\\/]en[\\/]/.test(file) ? budgets.english : budgets.otherLanguage;
          return within(`catalogue ${file}`, kilobytes(Buffer.from(compact)), budget);
        }),
      ];
      for (const file of globSync(['*.js', 'chunks/*.js', 'assets/*'], { cwd: build }).sort()) {
        console.log(`  ${file}: ${kilobytes(readFileSync(join(build, file))).toFixed(1)} kB gzip`);
      }
      return sum(checks.map(one));
    },
  };
}
