import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/** Loaded when somebody chooses a passphrase: the dictionaries are large. */
const estimator = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs });

/** Longer ones are strong enough, and estimating them takes long. In characters. */
const longest = 100;

/**
 * How hard a passphrase is to guess, 0 (at once) to 4 (not in years).
 *
 * @param known words that a guesser would try first, such as the company's names
 */
export function strengthOf(passphrase: string, known: readonly string[]): number {
  return estimator.check(
    passphrase.slice(0, longest),
    known.map((word) => word.toLowerCase()),
  ).score;
}
