import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join, normalize, sep } from 'node:path';
import { buildSync } from 'esbuild';
import { encodeGb2312 } from './gb2312.ts';
import { type PracticeSite, sites } from './sites.ts';

export type { PracticeRoute, PracticeSite } from './sites.ts';

/** What a portal answers to one request. `body` is text or bytes, ready for an interceptor to hand over. */
export interface PracticeAnswer {
  status: number;
  contentType: string;
  body: string | Buffer;
}

const here = import.meta.dirname;
const kits = join(here, 'node_modules');

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const texts = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** Every practice portal and kit page, with the address where a person would start. */
export function practiceSites(): readonly PracticeSite[] {
  return sites;
}

/** The file below `root`, or null when the path leaves it or names no file. */
function fileBelow(root: string, path: string): string | null {
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** Some kits' style sheets fetch icon fonts from a vendor's host; nothing may leave the machine. */
function withoutRemoteUrls(css: string): string {
  return css
    .replace(/@font-face\s*\{[^}]*url\(["']?(?:https?:)?\/\/[^}]*\}/g, '')
    .replace(/url\((["']?)(?:https?:)?\/\/[^)]*\)/g, 'url("data:,")');
}

/** Bundles made so far, by file. */
const bundles = new Map<string, string>();

/** A kit without a browser build comes as `kit.js`, a module that names what its page uses. */
function bundled(file: string): string {
  let code = bundles.get(file);
  if (code === undefined) {
    const result = buildSync({
      absWorkingDir: here,
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'iife',
      charset: 'utf8',
      logLevel: 'silent',
      tsconfigRaw: '{}',
      // the page links the kit's one style sheet itself
      loader: { '.css': 'empty' },
      alias: { react: 'react-18', 'react-dom': 'react-dom-18', vue: 'vue3/dist/vue.esm-bundler.js' },
      define: { 'process.env.NODE_ENV': '"production"', 'process.env.TINY_MODE': '"pc"' },
    });
    code = result.outputFiles[0]?.text ?? '';
    bundles.set(file, code);
  }
  return code;
}

function answer(file: string, charset = 'utf-8'): PracticeAnswer {
  const extension = extname(file);
  const type = types[extension] ?? 'application/octet-stream';
  if (!texts.has(extension)) return { status: 200, contentType: type, body: readFileSync(file) };
  const text = basename(file) === 'kit.js' ? bundled(file) : readFileSync(file, 'utf8');
  if (charset === 'gb2312') {
    return { status: 200, contentType: `${type}; charset=gb2312`, body: encodeGb2312(text) };
  }
  const body = extension === '.css' ? withoutRemoteUrls(text) : text;
  return { status: 200, contentType: `${type}; charset=utf-8`, body };
}

/**
 * The answer of the practice portal that lives at this address, or null when no practice portal does:
 * an interceptor aborts such a request. On a practice host `/__kits/<package>/…` are files of the UI kits,
 * `/__practice/…` files of this folder; an unknown path below such a host is a plain 404.
 */
export function resolvePractice(address: string): PracticeAnswer | null {
  const url = new URL(address);
  const own = sites.filter((site) => new URL(site.startUrl).host === url.host);
  if (own.length === 0) return null;
  const path = decodeURIComponent(url.pathname);
  const shared = /^\/__(kits|practice)\/(.+)$/.exec(path);
  if (shared) {
    const file = fileBelow(shared[1] === 'kits' ? kits : here, shared[2] ?? '');
    if (file) return answer(file);
  }
  for (const route of own.flatMap((site) => site.routes)) {
    const found = route.path.exec(path);
    if (!found) continue;
    const file = fileBelow(here, route.file.replace('$1', found[1] ?? ''));
    if (file) return answer(file, route.charset);
  }
  return { status: 404, contentType: 'text/plain; charset=utf-8', body: '404' };
}
