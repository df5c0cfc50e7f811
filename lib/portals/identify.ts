import { matchesPattern } from './match-pattern.ts';
import type { Portal, PortalStep } from './portal.ts';
import { portals } from './registry.ts';

/** The registered portal whose patterns cover this address, or null. Malformed addresses are no portal's. */
export function portalOf(address: string): Portal | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return portals.find((portal) => portal.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

export function portalById(id: string | null): Portal | null {
  return portals.find((portal) => portal.id === id) ?? null;
}

/** What the page itself says about where the person stands in the flow, most telling first. */
export interface StepSigns {
  /** title of the current item of the page's own step bar, '' if it has none */
  current: string;
  /** headings in view, outermost first */
  headings: readonly string[];
  /** document title */
  title: string;
}

/** Letters and digits only, so that `第二步：填写主体信息` can be compared with `填写主体信息`. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** `第二步：填写主体信息`, `2、填写主体信息` and `2填写主体信息` all open with a counter. */
function withoutCounter(text: string): string {
  return text.replace(/^(第?[0-9一二三四五六七八九十]+步?)/, '');
}

function sayAbout(step: PortalStep, text: string): boolean {
  const said = bare(text);
  if (!said) return false;
  return step.titles.some((title) => bare(title) === said || bare(title) === withoutCounter(said));
}

/**
 * The portal's step that the page shows. The page's own step bar speaks first, then the route,
 * then headings from the innermost outwards, then the title.
 */
export function stepOf(portal: Portal, address: string, signs: StepSigns): PortalStep | null {
  const byBar = portal.steps.find((step) => sayAbout(step, signs.current));
  if (byBar) return byBar;
  if (URL.canParse(address)) {
    const { pathname, search, hash } = new URL(address);
    const byRoute = portal.steps.find((step) => step.route?.test(pathname + search + hash));
    if (byRoute) return byRoute;
  }
  for (const text of [...signs.headings].reverse().concat(signs.title)) {
    const step = portal.steps.find((candidate) => sayAbout(candidate, text));
    if (step) return step;
  }
  return null;
}
