import { type Finding, finding, type Origin } from '../finding.ts';
import type { ScanMeasures } from './measures.ts';

/**
 * What reviewers turn down is sourced (facts 3.4: colour original, all corners and edges visible, no
 * photocopies, no glare); where a measured number becomes a finding is the project's own judgement, so none of
 * these is ever an error.
 */
const origin: Origin = { rule: 'scan', source: 'HW-KB', certain: false };

/** Limits, found on generated pages and photographs; see the unit tests. */
const limits = {
  /** grey levels between ink and paper */
  blank: 14,
  faint: 75,
  /** grey level of the paper */
  dark: 110,
  sharpness: 0.18,
  /** share of the picture */
  glare: 0.008,
  colour: 0.0012,
  cut: 0.45,
  /** pixels */
  longSide: 1000,
  shortSide: 600,
};

/** What is asked of a picture, by the kind of document. */
export interface ScanExpectation {
  /** the original is in colour */
  inColour: boolean;
  /** a page or card with print on it; false for an app's icon */
  isPage: boolean;
}

/** What is wrong with a scan, as far as its pixels tell, worst first. Texts: `rules.scan.<code>`. */
export function scanFindings(measures: ScanMeasures, { inColour, isPage }: ScanExpectation): Finding[] {
  const { width, height, sharpness, contrast, paper, glare, colour, cut } = measures;
  if (!isPage) return [];
  if (contrast < limits.blank) return [finding(origin, 'blank', 'warning')];
  const found: Finding[] = [];
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  if (long < limits.longSide || short < limits.shortSide)
    found.push(finding(origin, 'small', 'warning', { width, height }));
  if (sharpness < limits.sharpness) found.push(finding(origin, 'blurred', 'warning'));
  if (paper < limits.dark) found.push(finding(origin, 'dark', 'warning'));
  else if (contrast < limits.faint) found.push(finding(origin, 'faint', 'warning'));
  if (glare > limits.glare) found.push(finding(origin, 'glare', 'warning'));
  const sides = (['top', 'right', 'bottom', 'left'] as const).filter((side) => cut[side] > limits.cut);
  for (const side of sides.length === 4 ? (['all'] as const) : sides)
    found.push(finding(origin, `cut-${side}`, 'warning'));
  if (inColour && colour < limits.colour) found.push(finding(origin, 'grey', 'warning'));
  return found;
}
