import type { BrowserName } from '../../test/e2e/browsers/index.ts';
import { buildFolder, root } from '../build/build.ts';
import { otherLines, weigh, weightLines } from '../build/sizes.ts';
import { one, type Stage, sum } from './stage.ts';

/** Measures what portal pages have to load, and prints what the rest weighs. */
export function sizes(browser: BrowserName): Stage {
  return {
    name: `size budgets, ${browser}`,
    async run() {
      const build = buildFolder(browser);
      const weights = weigh(build, root);
      for (const line of [...weightLines(weights), ...otherLines(build)]) console.log(line);
      return sum(weights.map(({ ok }) => one(ok)));
    },
  };
}
