import { spawn } from 'node:child_process';

/**
 * Runs a program with its output shown on the error stream.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeout?: number }} [options] `timeout` in ms
 * @returns {Promise<boolean>} true when it ended with 0; false also when it could not be started
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
      timeout: options.timeout,
    });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  });
}

/**
 * Runs npm: the one that runs us, if it does, else the one on the path.
 * @param {string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js') ? run(process.execPath, [own, ...args], { cwd }) : run('npm', args, { cwd });
}
