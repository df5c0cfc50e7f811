import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './run.mjs';
import { say } from './say.mjs';

/**
 * Installs what the lock file says, unless exactly that is installed already.
 * @param {string} folder one with a package-lock.json
 * @param {string} what shown to the person
 */
export async function installDependencies(folder, what) {
  if (isInstalled(folder)) return;
  say(`Installing ${what} in ${folder} …`);
  const begin = Date.now();
  // `npm ci` refuses a lock file that lacks optional builds for other platforms, and registries do not hold
  // them all; `install` takes the locked versions just the same and, unsaved, leaves the lock file alone.
  // Nothing that we depend on needs its install script, and what does not run cannot go wrong.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!(await npm(['install', '--no-save', ...quiet], folder))) {
    throw new Error(`npm could not install in ${folder}; see its message above`);
  }
  say(`Installed ${what} in ${Math.round((Date.now() - begin) / 1000)} s`);
}

/**
 * npm writes down what it installed in node_modules/.package-lock.json, as its last act. Comparing that
 * with the lock file finds a missing, broken off or outdated installation. Packages for other machines
 * are marked optional, and absent.
 * @param {string} folder
 */
function isInstalled(folder) {
  const present = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(present)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(present, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}
