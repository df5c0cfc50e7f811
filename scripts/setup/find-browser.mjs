import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names and places where an installed browser is looked for, best first. */
const places = {
  chromium: {
    // branded Chrome is left out: since version 137 it refuses to load an unpacked extension
    names: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ],
  },
};

/** The oldest versions that the extension runs on (wxt.config.ts). */
const oldest = { chromium: 138, firefox: 142 };

/**
 * An installed browser that is new enough, or null.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null} path of the program
 */
export function findInstalled(name) {
  const { names, paths } = places[name];
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((file) => join(folder, file + extension)));
  return [...onPath, ...paths, ...downloaded(name)].find((path) => isUsable(name, path)) ?? null;
}

/**
 * True when the program is there, can reach our files and is new enough.
 * @param {'chromium' | 'firefox'} name
 * @param {string} path
 */
export function isUsable(name, path) {
  if (!existsSync(path)) return false;
  // a snap is locked out of the temporary folder, where the throw-away profile lives
  if (realpathSync(path).includes('snap')) return false;
  if (process.platform === 'win32') return true;
  try {
    const told = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return Number(/(\d+)\./.exec(told)?.[1]) >= oldest[name];
  } catch {
    return false;
  }
}

/**
 * Browsers that Playwright or Puppeteer downloaded before: their folders carry the version, newest last.
 * @param {'chromium' | 'firefox'} name
 */
function downloaded(name) {
  const caches = {
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: process.env.LOCALAPPDATA ?? '',
  };
  const cache = caches[process.platform] ?? join(homedir(), '.cache');
  const roots =
    name === 'chromium'
      ? [
          process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright'),
          join(homedir(), '.cache', 'puppeteer', 'chrome'),
        ]
      : [join(homedir(), '.cache', 'puppeteer', 'firefox')];
  const inside = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
    ['firefox', 'firefox'],
    ['Firefox.app', 'Contents', 'MacOS', 'firefox'],
    ['core', 'firefox.exe'],
  ];
  return roots.flatMap((root) => {
    if (!existsSync(root)) return [];
    const versions = readdirSync(root).filter((entry) => !/headless|ffmpeg|webkit/.test(entry));
    return versions
      .sort()
      .reverse()
      .flatMap((version) => inside.map((parts) => join(root, version, ...parts)));
  });
}
