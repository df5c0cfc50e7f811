import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../browsers/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the accessibility checker finds on a page, one line each: the rule and the first element that breaks it. */
export async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluateText(`${axe}; undefined`);
  const found = await tab.evaluateText(
    `axe.run(document).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes[0].html))`,
  );
  return found as string[];
}
