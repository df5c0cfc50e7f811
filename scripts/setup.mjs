import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser, provideChineseFont } from './setup/browsers.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { pinnedNode, runPinned } from './setup/pinned-node.mjs';
import { run } from './setup/run.mjs';
import { say } from './setup/say.mjs';

// Everything below this folder's *.mjs runs on Node 20 with nothing installed; it installs the rest.

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes the machine ready: dependencies, generated types, browsers.
 * @param {('chromium' | 'firefox')[]} browsers which ones the command needs
 * @returns {Promise<Record<string, string>>} environment that tells our programs where the browsers are
 */
export async function setUp(browsers) {
  await installDependencies(root, 'the project’s dependencies');
  await installDependencies(join(root, 'test', 'portals'), 'the practice portals’ UI kits');
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    if (!(await run(pinnedNode(root), [wxt, 'prepare'], { cwd: root })))
      throw new Error('wxt prepare failed');
  }
  /** @type {Record<string, string>} */
  const env = {};
  for (const name of browsers) {
    env[name === 'firefox' ? 'BEIAN_FIREFOX' : 'BEIAN_CHROMIUM'] = await provideBrowser(name, root);
  }
  if (browsers.length > 0) await provideChineseFont();
  return env;
}

/**
 * Sets up, then runs one of our TypeScript programs with this command's arguments.
 * @param {('chromium' | 'firefox')[]} browsers
 * @param {string} program path below the project's folder
 */
export async function setUpAndRun(browsers, program) {
  try {
    const env = await setUp(browsers);
    runPinned(root, program, process.argv.slice(2), env);
  } catch (error) {
    say(`Set-up failed: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    for (const [name, path] of Object.entries(await setUp(['chromium', 'firefox']))) say(`${name}=${path}`);
    say('Set-up is complete.');
  } catch (error) {
    say(`Set-up failed: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
