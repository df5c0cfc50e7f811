import type { Scope, Tab } from '../browsers/index.ts';

/**
 * The scope of a frame, by the selectors of the frame elements that lead to it from the top document. All
 * frames on the way must be of the page's own origin.
 * @throws when there is no such frame
 */
export async function frameAt(tab: Tab, path: readonly string[]): Promise<Scope> {
  if (path.length === 0) return tab;
  for (let attempt = 0; attempt < 20; attempt++) {
    const address = await tab.waitFor(
      (selectors) => {
        let view: Window | null = window;
        for (const selector of selectors) {
          const element: Element | null = view?.document.querySelector(selector) ?? null;
          view = (element as HTMLIFrameElement | null)?.contentWindow ?? null;
        }
        const ready = view?.document.readyState === 'complete' && view.location.href !== 'about:blank';
        return ready ? view?.location.href : null;
      },
      path,
      { what: `the frame ${path.join(' >> ')}` },
    );
    // between the look and the search the frame may have gone on to another page
    const frame = tab.frames().find((one) => one.url() === address);
    if (frame) return frame;
  }
  throw new Error(`the frame ${path.join(' >> ')} does not come to rest`);
}

/** Waits until the document that the frame selectors lead to holds an element; throws after `timeout` ms. */
export async function waitInFrame(
  tab: Tab,
  path: readonly string[],
  selector: string,
  timeout: number,
): Promise<void> {
  await tab.waitFor(
    ({ frames, wanted }) => {
      let inside: Document | null = document;
      for (const frame of frames) {
        const element: Element | null = inside?.querySelector(frame) ?? null;
        inside = (element as HTMLIFrameElement | null)?.contentDocument ?? null;
      }
      return inside?.querySelector(wanted) != null;
    },
    { frames: path, wanted: selector },
    { timeout, what: `${selector} in ${path.join(' >> ') || 'the page'}` },
  );
}
