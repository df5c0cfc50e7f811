import { browser } from 'wxt/browser';
import { portalIdOf } from '../portals/index.ts';
import { siteOriginOf, standingOf } from './sites.ts';

export interface Frame {
  frameId: number;
  /** full address of the frame's document */
  url: string;
}

/** Every frame of a tab that the browser lets the extension into; '' is the address of a sandboxed one. */
async function reachableFrames(tabId: number): Promise<Frame[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // a sandboxed frame has the address of a portal but not its origin: it is told apart here
    func: () => (self.origin === 'null' ? '' : location.href),
  });
  return results.map(({ frameId, result }) => ({ frameId, url: typeof result === 'string' ? result : '' }));
}

/**
 * The frames of a tab that the extension may work in, asked of the browser afresh each time, so that
 * nothing remembered can be out of date when values are about to be released. On a page that the person
 * turned on these are the frames of its own origin, elsewhere those of registered portals.
 * Answers an empty list for a closed tab or a page without permission.
 */
export async function portalFrames(tabId: number): Promise<Frame[]> {
  try {
    const frames = await reachableFrames(tabId);
    const standing = await standingOf(tabId, frames.find(({ frameId }) => frameId === 0)?.url);
    return frames.filter(({ url }) =>
      standing.kind === 'site' ? siteOriginOf(url) === standing.origin : portalIdOf(url) !== null,
    );
  } catch {
    return [];
  }
}

/** Reading a page needs none of the filling code, so it comes with the first preview or fill. */
const fillScript = '/fill.js';

/** Makes frames able to fill; rejects when one is gone. Once a page is enough, and more do no harm. */
export async function bringHands(tabId: number, frameIds: number[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [fillScript] });
}
