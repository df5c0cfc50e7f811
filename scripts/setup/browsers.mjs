import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findInstalled, isUsable } from './find-browser.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const variables = { chromium: 'BEIAN_CHROMIUM', firefox: 'BEIAN_FIREFOX' };
const minute = 60_000;

/**
 * Path of a browser that can run the extension: the one that the environment names, else an installed one,
 * else the test tool's own download, else the system's package where that is Debian and we are root.
 * @param {'chromium' | 'firefox'} name
 * @param {string} root the project's folder
 * @returns {Promise<string>}
 * @throws when there is none and none could be installed; the message says what to do
 */
export async function provideBrowser(name, root) {
  const variable = variables[name];
  const named = process.env[variable];
  if (named) {
    if (!isUsable(name, named)) throw new Error(`${variable} names ${named}, which is missing or too old`);
    return named;
  }
  const installed = findInstalled(name);
  if (installed) return installed;

  say(`No ${name} found on this machine; downloading one with the test tool …`);
  if (await download(name, root)) {
    const found = findInstalled(name);
    if (found) return found;
  }
  if (canUseApt()) {
    say(`Installing ${name} with apt-get …`);
    if (await aptInstall([name === 'firefox' ? 'firefox-esr' : 'chromium'])) {
      const found = findInstalled(name);
      if (found) return found;
    }
  }
  throw new Error(
    `No ${name} could be found or installed. Install it and run again, or set ${variable} to its path.`,
  );
}

/** Chinese pages without a Chinese font are boxes in every screenshot: adds one where it can, else warns. */
export async function provideChineseFont() {
  if (process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'))
    return;
  if (await run('sh', ['-c', 'test -n "$(fc-list :lang=zh 2>/dev/null)"'])) return;
  if (canUseApt() && (await aptInstall(['fonts-noto-cjk']))) return;
  say(
    'Warning: no Chinese font on this machine; screenshots will show boxes. Install fonts-noto-cjk or its like.',
  );
}

/**
 * @param {'chromium' | 'firefox'} name
 * @param {string} root
 */
function download(name, root) {
  const modules = join(root, 'node_modules');
  // Playwright's Firefox is a patched one that loads no extensions; Puppeteer's is Mozilla's own
  const args =
    name === 'chromium'
      ? [join(modules, 'playwright', 'cli.js'), 'install', '--no-shell', 'chromium']
      : [
          join(modules, '@puppeteer', 'browsers', 'lib', 'main-cli.js'),
          'install',
          'firefox@stable',
          '--path',
          join(homedir(), '.cache', 'puppeteer'),
        ];
  return run(pinnedNode(root), args, {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    timeout: 10 * minute,
  });
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  // Ubuntu's chromium and firefox packages only point to snaps
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 5 * minute });
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    timeout: 15 * minute,
  });
}
