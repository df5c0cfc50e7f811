import { portalIdOf } from './addresses.ts';
import { commonStatuses, commonSteps } from './common.ts';
import type { Portal, PortalStatus, PortalStep } from './portal.ts';
import { portals } from './registry.ts';

/** The registered portal whose patterns cover this address, or null. Malformed addresses are no portal's. */
export function portalOf(address: string): Portal | null {
  return portalById(portalIdOf(address));
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

/** `第二步：填写主体信息`, `步骤2 填写主体信息` and `2、填写主体信息` all open with a counter. */
function withoutCounter(text: string): string {
  return text.replace(/^(?:步骤|step)?第?[0-9一二三四五六七八九十]+步?/, '');
}

function sayAbout(step: PortalStep, text: string): boolean {
  const said = bare(text);
  if (!said) return false;
  return step.titles.some((title) => bare(title) === said || bare(title) === withoutCounter(said));
}

/** A document title often carries the site's name: `填写主体信息 - 控制台`. */
const titleParts = (title: string) => [title, ...title.split(/\s[-–—]\s|[_|｜]/)];

/** The portal's own steps first, then those that all ICP filings share. */
function stepsOf(portal: Portal | null): readonly PortalStep[] {
  if (portal === null) return commonSteps;
  return portal.filing === 'icp' ? [...portal.steps, ...commonSteps] : portal.steps;
}

/**
 * The step that the page shows. The page's own step bar speaks first, then the route, then headings from the
 * innermost outwards, then the title, at last an address that several steps share.
 * @param portal null for a site that is not registered: then only the words of ICP filings in general count
 */
export function stepOf(portal: Portal | null, address: string, signs: StepSigns): PortalStep | null {
  const steps = stepsOf(portal);
  const byText = (text: string) => steps.find((step) => sayAbout(step, text)) ?? null;
  const byBar = byText(signs.current);
  if (byBar) return byBar;
  const url = URL.canParse(address) ? new URL(address) : null;
  const path = url ? url.pathname + url.search + url.hash : '';
  const byRoute = steps.find((step) => step.route?.test(path));
  if (byRoute) return byRoute;
  for (const text of [...signs.headings].reverse().concat(titleParts(signs.title))) {
    const step = byText(text);
    if (step) return step;
  }
  return steps.find((step) => step.fallbackRoute?.test(path)) ?? null;
}

/**
 * What a status text of an order means, or null. The text must be the status and nothing else: a sentence
 * that contains `驳回` may say anything about it.
 */
export function statusOf(portal: Portal | null, text: string): PortalStatus | null {
  const said = bare(text);
  const own = portal?.statuses ?? [];
  const shared = portal === null || portal.filing === 'icp' ? commonStatuses : [];
  return [...own, ...shared].find(({ zh }) => bare(zh) === said) ?? null;
}
