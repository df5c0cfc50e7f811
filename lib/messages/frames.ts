import { browser } from 'wxt/browser';
import { portalOf } from '../portals/index.ts';

export interface Frame {
  frameId: number;
  /** full address of the frame's document */
  url: string;
}

/**
 * The frames of a tab that the extension may work in, asked of the browser afresh each time, so that
 * nothing remembered can be out of date when values are about to be released.
 * Answers an empty list for a closed tab or a page without permission.
 */
export async function portalFrames(tabId: number): Promise<Frame[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // a sandboxed frame has the address of a portal but not its origin: it is told apart here
      func: () => (self.origin === 'null' ? '' : location.href),
    });
    return results
      .map(({ frameId, result }) => ({ frameId, url: typeof result === 'string' ? result : '' }))
      .filter(({ url }) => portalOf(url) !== null);
  } catch {
    return [];
  }
}
