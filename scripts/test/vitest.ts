import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/build.ts';
import { type Count, type Stage, tool } from './stage.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

/**
 * A stage that runs one of the Vitest projects and counts its tests.
 * @param env given to the tests, such as which browser to drive
 */
export function vitest(name: string, project: 'unit' | 'e2e', env: Record<string, string> = {}): Stage {
  const report = join(root, 'out', 'test', `${name.replace(/\W+/g, '-')}.json`);
  return {
    name,
    async run(): Promise<Count> {
      mkdirSync(join(root, 'out', 'test'), { recursive: true });
      rmSync(report, { force: true });
      const args = [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const code = await tool('vitest/vitest.mjs', args, env);
      const { passed, failed } = read(report);
      // a file that cannot be loaded, or an error between tests, is a failure that no test counts
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
    },
  };
}

function read(report: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
