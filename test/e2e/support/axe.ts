import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../browsers/index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of what is right nothing is told, and of what is wrong not where: both are worked out at length. */
const options = JSON.stringify({ resultTypes: ['violations'], selectors: false });

/** What the accessibility checker finds on a page, one line each: the rule and the first element that breaks it. */
export async function violations(tab: Tab): Promise<string[]> {
  // the checker is half a megabyte: a page that is looked at again has it already
  if (!(await tab.evaluateText('"axe" in window'))) await tab.evaluateText(`${axe}; undefined`);
  const found = await tab.evaluateText(
    `axe.run(document, ${options}).then(({ violations }) => violations.map((v) => v.id + ': ' + v.nodes[0].html))`,
  );
  return found as string[];
}
