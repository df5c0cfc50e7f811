import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  content_scripts?: { matches?: string[] }[];
}

/**
 * Where pages are served, so that the built extension takes them for a portal's.
 * @param build folder of the built extension
 * @param host wanted hostname, null for the first registered one
 * @returns the hostname and the path, with slashes at both ends, below which its pattern matches
 * @throws when the host is no registered portal's; the message names those that are
 */
export function servingHost(build: string, host: string | null): { host: string; prefix: string } {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;
  const matches = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
  const known = matches.flatMap((pattern) => {
    const [, name, path] = /^(?:\*|https?):\/\/([^/*]+)(\/.*)$/.exec(pattern) ?? [];
    return name && path?.endsWith('/*') ? [{ host: name, prefix: path.slice(0, -1) }] : [];
  });
  const found = host === null ? known[0] : known.find((entry) => entry.host === host);
  if (found) return found;
  throw new Error(
    `${host} is no registered portal; registered are ${known.map((entry) => entry.host).join(', ')}`,
  );
}
