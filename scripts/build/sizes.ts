import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One bounded part of a build, in kB (1,000 bytes) after gzip. */
export interface Weight {
  what: string;
  size: number;
  budget: number;
  ok: boolean;
}

/** What every portal page loads; what comes with the first field entered, panel or popup, preview, fill. */
const budgets = { contentScript: 42, hintsScript: 3, describeScript: 2.2, openersScript: 6, fillScript: 38 };

/**
 * One language's tables: `terms.json` is the catalogue, the rest what texts are composed of, names of meanings and of
 * divisions. No page loads any of them, only the background; their bounds are there to notice bloat.
 */
const tables: Readonly<Record<string, (language: string) => number>> = {
  terms: () => 60,
  notes: () => 2,
  words: () => 170,
  fields: () => 12,
  divisions: () => 30,
  glosses: () => 8,
};

const kilobytes = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length / 1000;

/**
 * Weighs the bounded parts. A part that is missing weighs nothing and is not ok.
 * @param build folder of a browser's build, absolute
 * @param root the project's folder, absolute
 */
export function weigh(build: string, root: string): Weight[] {
  const all = (pattern: string) =>
    globSync(pattern, { cwd: build }).reduce(
      (sum, file) => sum + kilobytes(readFileSync(join(build, file))),
      0,
    );
  const weight = (what: string, size: number, budget: number): Weight => ({
    what,
    size,
    budget,
    ok: size > 0 && size <= budget,
  });
  return [
    weight('content script and its style sheet', all('content-scripts/portal.*'), budgets.contentScript),
    weight('hints script, loaded with the first field entered', all('hints.js'), budgets.hintsScript),
    weight(
      'describe script, loaded with the first panel or popup',
      all('describe.js'),
      budgets.describeScript,
    ),
    weight('openers script, loaded with the first preview', all('openers.js'), budgets.openersScript),
    weight('fill script, loaded with the first fill', all('fill.js'), budgets.fillScript),
    ...Object.entries(tables).flatMap(([table, budget]) =>
      globSync(`locales/*/${table}.json`, { cwd: root }).map((file) => {
        const compact = JSON.stringify(JSON.parse(readFileSync(join(root, file), 'utf8')));
        const language = basename(dirname(file));
        return weight(`background table ${file}`, kilobytes(Buffer.from(compact)), budget(language));
      }),
    ),
  ];
}

/** A line for each part, as the build and the test run print them. */
export const weightLines = (weights: readonly Weight[]): string[] =>
  weights.map(
    ({ what, size, budget, ok }) => `${ok ? '✓' : '✗'} ${what}: ${size.toFixed(1)} kB gzip of ${budget} kB`,
  );

/** A line for each other file that the extension's own pages load. */
export const otherLines = (build: string): string[] =>
  globSync(['*.js', 'chunks/*.js', 'assets/*'], { cwd: build })
    .sort()
    .map((file) => `  ${file}: ${kilobytes(readFileSync(join(build, file))).toFixed(1)} kB gzip`);
