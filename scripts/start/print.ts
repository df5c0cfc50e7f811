import type { PageReport } from '../../lib/messages/page-report.ts';
import { keyIsRight, type Pair } from '../../test/e2e/support/match-truth.ts';
import type { WalkedStep } from '../../test/e2e/support/walk.ts';

/** Counts of one page, as printed and summed. */
export interface PageCounts {
  found: number;
  recognised: number;
  wrong: number;
  translated: number;
  texts: number;
  hinted: number;
  filled: number;
  left: number;
}

const isWrong = (pair: Pair) => pair.found?.key != null && !keyIsRight(pair);

/** @param hinted fields at which a hint appeared when the walker went there */
export function countsOf({ frames, pairs, reports, texts }: WalkedStep, hinted: number): PageCounts {
  const fields = frames.flatMap(({ answer }) => answer.fields);
  const filled = reports.filter(({ report }) => report.outcome === 'filled').length;
  return {
    found: fields.length,
    recognised: fields.filter(({ certainty }) => certainty !== 'unknown').length,
    wrong: pairs.filter(isWrong).length,
    translated: texts.filter(({ source }) => source !== 'none').length,
    texts: texts.length,
    hinted,
    filled,
    left: fields.length - filled,
  };
}

/** The page in a few lines: what was detected, the counts, and each field left with the reason. */
export function pageLines(walked: WalkedStep, counts: PageCounts, reasons: Record<string, string>): string[] {
  const top = walked.frames[0]?.answer;
  return [
    `  ${walked.step.title}: portal ${top?.portal ?? 'unknown'}, step ${stepOf(walked.frames.map(({ answer }) => answer))}`,
    `    ${counts.found} fields found, ${counts.recognised} recognised, ${counts.translated} of ${counts.texts} Chinese texts in English, ` +
      `${counts.hinted} hinted, ${counts.filled} filled, ${counts.left} left`,
    ...leftLines(walked, reasons),
    ...walked.pairs
      .filter(isWrong)
      .map((pair) => `    ✗ ${pair.truth.label}: taken for ${pair.found?.key}, is ${pair.truth.key}`),
    ...walked.missing.map(
      ({ truth }) =>
        `    ✗ ${truth.label}: the portal does not hold ${JSON.stringify(truth.expect ?? truth.value)}`,
    ),
  ];
}

function stepOf(reports: readonly PageReport[]): string {
  return reports.map(({ step }) => step).find(Boolean) ?? 'unknown';
}

/** @param reasons the interface's own words for the reasons that a fill gives */
function leftLines({ frames, reports }: WalkedStep, reasons: Record<string, string>): string[] {
  return frames.flatMap(({ frameId, answer }) =>
    answer.fields.flatMap((field) => {
      const tried = reports.find((one) => one.frameId === frameId && one.report.ref === field.ref)?.report;
      if (tried?.outcome === 'filled') return [];
      const name = `${field.labelText.text || 'no English'} (${field.label || field.placeholder || 'no label'})`;
      const why = field.never
        ? `yours: ${field.never}`
        : (reasons[tried?.reason || planned(field.certainty, field.value)] ?? tried?.reason);
      return [`    – ${name}: ${why}`];
    }),
  );
}

/** Why the panel did not offer a field to fill; the id of the interface's words. */
function planned(certainty: string, value: string): string {
  if (certainty === 'unknown') return 'unknown';
  if (certainty === 'likely') return 'likely';
  return value === '' ? 'no-value' : 'already-filled';
}
