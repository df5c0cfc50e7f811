import type { Filing } from '../filing.ts';
import type { Profile } from '../schema.ts';
import { transferFormat, transferVersion } from './read.ts';

/** The text of an export file: indented JSON, so that a person can read what leaves the device. */
export function writeTransfer(
  profiles: readonly Profile[],
  filings: readonly Filing[],
  now: Date,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const file = {
    format: transferFormat,
    version: transferVersion,
    exportedAt: now.toISOString(),
    profiles,
    filings,
    ...more,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
