import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../test/e2e/browsers/index.ts';
import { findInstalled } from '../setup/find-browser.mjs';

export const root = join(import.meta.dirname, '..', '..');

/** What goes into a build: when none of it changed, the last build is still good. */
const sources = [
  'entrypoints/**/*',
  'components/**/*',
  'lib/**/*',
  'locales/**/*',
  'public/**/*',
  'wxt.config.ts',
  'package-lock.json',
];

/** Folder of a browser's build, absolute. */
export function buildFolder(browser: BrowserName): string {
  const out = resolve(root, process.env.BEIAN_OUT ?? '.output');
  return join(out, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Builds the extension for a browser unless the last build is of the same sources.
 * @param options `force` builds in any case
 * @returns the build's folder, absolute
 * @throws with the builder's output when the build fails
 */
export async function ensureBuild(browser: BrowserName, options: { force?: boolean } = {}): Promise<string> {
  const folder = buildFolder(browser);
  const stamp = `${folder}.stamp`;
  const wanted = fingerprint();
  const fresh = existsSync(stamp) && existsSync(folder) && readFileSync(stamp, 'utf8') === wanted;
  if (fresh && !options.force) return folder;
  process.stderr.write(`Building the extension for ${browser} …\n`);
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // as on a build server: no spinner and no colours in what may be shown as an error
    env: { ...process.env, NODE_ENV: 'production', CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  if (code !== 0) throw new Error(`the ${browser} build failed:\n${output}`);
  writeFileSync(stamp, wanted);
  return folder;
}

/**
 * Path of the browser's program: the one that set-up passed on, else an installed one.
 * @throws when there is neither
 */
export function executable(browser: BrowserName): string {
  const path =
    process.env[browser === 'firefox' ? 'BEIAN_FIREFOX' : 'BEIAN_CHROMIUM'] ?? findInstalled(browser);
  if (!path) throw new Error(`no ${browser} is installed; run npm run setup`);
  return path;
}
