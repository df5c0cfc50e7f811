import { globSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One page to evaluate: where it is, and what its relative addresses are relative to. */
export interface EvaluatedPage {
  /** as the person named it, or the file's path below the named folder's own name */
  name: string;
  source: { kind: 'file'; folder: string; path: string } | { kind: 'address'; url: URL };
}

/** A browser saves a page's frames in such folders; they belong to the page and are none of their own. */
const belongsToAPage = /(^|\/)(node_modules|[^/]*_files|[^/]*\.files)\//;
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The path of a `file:` address, anything else as it is. */
function fileOf(target: string): string {
  try {
    return target.startsWith('file://') ? fileURLToPath(target) : target;
  } catch {
    return target;
  }
}

/**
 * Finds the pages that the arguments name.
 * @param targets files, folders (searched for .html and .htm, subfolders too) and addresses
 * @param cwd absolute folder that relative paths start from
 * @returns pages in a stable order, and targets that are none with the reason
 */
export function findPages(
  targets: readonly string[],
  cwd: string,
): { pages: EvaluatedPage[]; wrong: { page: string; error: string }[] } {
  const pages: EvaluatedPage[] = [];
  const wrong: { page: string; error: string }[] = [];
  for (const target of targets) {
    if (/^https?:\/\//.test(target)) {
      const url = URL.parse(target);
      if (!url) wrong.push({ page: target, error: 'no address' });
      else if (loopback.test(url.hostname)) pages.push({ name: target, source: { kind: 'address', url } });
      else
        wrong.push({ page: target, error: 'only addresses on this machine (localhost, 127.0.0.1) are read' });
      continue;
    }
    const path = resolve(cwd, fileOf(target));
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) {
      pages.push({ name: target, source: { kind: 'file', folder: dirname(path), path: basename(path) } });
    } else if (found?.isDirectory()) {
      const files = globSync('**/*.{html,htm,HTML,HTM}', { cwd: path })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => !belongsToAPage.test(file))
        .sort();
      if (files.length === 0) wrong.push({ page: target, error: 'the folder holds no .html file' });
      for (const file of files) {
        pages.push({
          name: `${target.replace(/\/+$/, '')}/${file}`,
          source: { kind: 'file', folder: path, path: file },
        });
      }
    } else wrong.push({ page: target, error: 'no such file or folder' });
  }
  return { pages, wrong };
}
