import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../build/build.ts';
import { type Count, type Stage, type ToolOptions, tool } from './stage.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

/** How much of a failure's message the summary repeats, in characters. */
const longest = 1500;

/**
 * A stage that runs one of the Vitest projects and counts its tests.
 * @param options environment given to the tests, such as which browser to drive
 */
export function vitest(name: string, project: 'unit' | 'e2e', options: ToolOptions = {}): Stage {
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
      const code = await tool('vitest/vitest.mjs', args, options);
      const { passed, failed, failures } = read(report);
      // a file that cannot be loaded, or an error between tests, is a failure that no test counts
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, failures };
    },
  };
}

function read(report: string): Count {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report;
    return { passed: numPassedTests, failed: numFailedTests, failures: testResults.flatMap(failuresOf) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function failuresOf({ name, message, assertionResults }: Report['testResults'][number]): string[] {
  const file = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return message ? [`${file}\n${message.slice(0, longest)}`] : [];
  return failed.map(
    ({ fullName, failureMessages = [] }) =>
      `${file} > ${fullName}\n${failureMessages.join('\n').slice(0, longest)}`,
  );
}
