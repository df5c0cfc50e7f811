import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** From this version on Node runs TypeScript files as they are. */
const oldestUsable = [22, 18];

/**
 * The Node that the project is pinned to, a dependency like any other. On a machine for which no such
 * package exists, the Node that runs us, if it is new enough.
 * @param {string} root the project's folder
 * @throws when neither will do
 */
export function pinnedNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packages = [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  for (const folder of packages) {
    const path = join(root, 'node_modules', folder, 'bin', name);
    if (existsSync(path)) return path;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestUsable;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return process.execPath;
  throw new Error(
    `There is no pinned Node for ${process.platform} ${process.arch}: run this with Node ${oldestUsable.join('.')} or later.`,
  );
}

/**
 * Runs one of our TypeScript programs with the pinned Node and ends as it ends.
 * @param {string} root
 * @param {string} program path below the project's folder
 * @param {string[]} args
 * @param {Record<string, string>} env added to ours
 */
export function runPinned(root, program, args, env) {
  const node = pinnedNode(root);
  const path = [join(root, 'node_modules', '.bin'), join(node, '..'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  // a person's Ctrl-C reaches the child by itself; it decides when to go
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
