import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../build/build.ts';

/** How many tests and checks of a stage passed and failed. */
export interface Count {
  passed: number;
  failed: number;
  /** what failed and how, one entry a test: said again at the end, where a cut log still shows it */
  failures?: readonly string[];
}

export interface Stage {
  name: string;
  run: () => Promise<Count>;
}

export const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

export const sum = (counts: readonly Count[]): Count =>
  counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });

export interface ToolOptions {
  env?: Record<string, string>;
  /** put before each line of output, for programs that run side by side */
  prefix?: string;
}

/**
 * Runs a program of our dependencies with the Node that runs us; its output is shown as it comes.
 * @param script path below node_modules, such as `typescript/bin/tsc`
 * @returns its exit code; -1 when it was killed
 */
export function tool(script: string, args: readonly string[], options: ToolOptions = {}): Promise<number> {
  const { env, prefix } = options;
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: prefix === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => console.log(`${prefix} │ ${line}`));
    }
    child.on('error', () => done(-1));
    child.on('close', (code) => done(code ?? -1));
  });
}

/** A stage that is one check: it passes when the program ends with 0. */
export function check(name: string, script: string, args: readonly string[]): Stage {
  return { name, run: async () => one((await tool(script, args)) === 0) };
}
