import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, sep } from 'node:path';
import type { Asked, Reply } from '../../test/e2e/browsers/index.ts';
import type { EvaluatedPage } from './pages.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain',
};

/** Address under which a page is shown. */
export function addressOf(
  page: EvaluatedPage,
  base: { scheme: string; host: string; prefix: string },
): string {
  const start = `${base.scheme}://${base.host}${base.prefix}`;
  if (page.source.kind === 'file')
    return start + page.source.path.split('/').map(encodeURIComponent).join('/');
  const { pathname, search, hash } = page.source.url;
  return start + pathname.slice(1) + search + hash;
}

/**
 * Plays the portal's server with a page's own files. Answers null for a request that must not be answered:
 * another host, unless the page's folder holds a copy of what it asks for.
 */
export async function serve(
  page: EvaluatedPage,
  base: { host: string; prefix: string },
  asked: Asked,
): Promise<Reply | null> {
  try {
    return await find(page, base, asked);
  } catch (error) {
    // a file that went away, an address at which nobody listens: that asset is missing, the page goes on
    return plain(502, error instanceof Error ? error.message : String(error));
  }
}

const plain = (status: number, text: string): Reply => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from(text),
});

async function find(
  page: EvaluatedPage,
  base: { host: string; prefix: string },
  asked: Asked,
): Promise<Reply | null> {
  const own = asked.url.hostname === base.host;
  const path =
    asked.url.pathname.startsWith(base.prefix) && own
      ? asked.url.pathname.slice(base.prefix.length)
      : asked.url.pathname.slice(1);
  if (page.source.kind === 'address') {
    if (own) return await fetchFrom(new URL(`/${path}${asked.url.search}`, page.source.url), asked);
    return null;
  }
  const folder = page.source.folder;
  const file = own
    ? findFile(folder, decoded(path))
    : (fileAt(join(folder, asked.url.hostname), decoded(path)) ??
      fileAt(folder, decoded(basename(asked.url.pathname))));
  if (file)
    return {
      status: 200,
      headers: { 'content-type': contentType(file), 'access-control-allow-origin': '*' },
      body: readFileSync(file),
    };
  return own ? plain(404, 'not found') : null;
}

/** A path as files are named. A page may ask for what is no encoding at all (`100%.png`): that stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How many folders above the page's own are looked through. */
const levelsUp = 3;

/**
 * A page below the top of a host cannot be asked for `../kit.js` and the browser drops the dots; a page
 * from the root of some server asks for `/kit.js`. Both are found by looking in the nearest folders above, too,
 * but never in a home folder or at the root: a saved page is not to read the machine.
 */
function findFile(folder: string, path: string): string | null {
  for (let at = folder, level = 0; level <= levelsUp; at = dirname(at), level++) {
    if (level > 0 && (dirname(at) === at || at === homedir())) return null;
    const file = fileAt(at, path);
    if (file) return file;
  }
  return null;
}

function fileAt(folder: string, path: string): string | null {
  const file = join(folder, path);
  if (
    path === '' ||
    path.includes('\0') ||
    // settings and keys live in files whose names begin with a dot
    path.split('/').some((part) => part.startsWith('.') && part !== '.' && part !== '..') ||
    !(file + sep).startsWith(folder.endsWith(sep) ? folder : folder + sep) ||
    !existsSync(file)
  )
    return null;
  if (statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

/** A charset is named only for what is UTF-8 beyond doubt, so that an old page's own declaration counts. */
function contentType(file: string): string {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (!/^text\/|json|svg/.test(type)) return type;
  const bytes = readFileSync(file);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return `${type}; charset=utf-8`;
  } catch {
    return type;
  }
}

async function fetchFrom(url: URL, asked: Asked): Promise<Reply> {
  const body = asked.body !== null && asked.method !== 'GET' ? asked.body : undefined;
  const answer = await fetch(url, { method: asked.method, body, redirect: 'follow' });
  const headers: Record<string, string> = {};
  const type = answer.headers.get('content-type');
  if (type) headers['content-type'] = type;
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
}
