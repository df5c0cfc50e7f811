import { parseArgs } from 'node:util';
import type { BrowserName } from '../../test/e2e/browsers/index.ts';

export interface EvaluateArguments {
  /** files, folders or loopback addresses, as given */
  targets: string[];
  /** path of a profile file to import; null: none */
  profile: string | null;
  fill: boolean;
  browser: BrowserName;
  /** registered portal's host; null: the first one */
  host: string | null;
  scheme: 'https' | 'http';
  probe: string | null;
}

export const usage =
  'npm run evaluate -- <page.html | folder | url …> [--profile file.json] [--fill] ' +
  "[--browser chromium|firefox] [--host hostname] [--probe 'expression']";

/**
 * Reads the command line.
 * @param argv without node and script
 * @throws with a message for the person when something is wrong
 */
export function readArguments(argv: readonly string[]): EvaluateArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      fill: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
      host: { type: 'string' },
      probe: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error('name at least one page, folder or address');
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not ${values.browser}`);
  }
  if (values.fill && !values.profile)
    throw new Error('--fill needs --profile: with no profile there is nothing to fill');
  const [scheme, host] = /^(https?):\/\/(.+)$/.exec(values.host ?? '')?.slice(1) ?? [
    'https',
    values.host ?? null,
  ];
  return {
    targets: positionals,
    profile: values.profile ?? null,
    fill: values.fill,
    browser: values.browser,
    host: host ?? null,
    scheme: scheme === 'http' ? 'http' : 'https',
    probe: values.probe ?? null,
  };
}
