import type { Scope, Tab } from '../browsers/index.ts';

/**
 * The scope of a frame, by the selectors of the frame elements that lead to it from the top document. All
 * frames on the way must be of the page's own origin.
 * @throws when there is no such frame
 */
export async function frameAt(tab: Tab, path: readonly string[]): Promise<Scope> {
  if (path.length === 0) return tab;
  const address = await tab.waitFor(
    (selectors) => {
      let view: Window | null = window;
      for (const selector of selectors) {
        const element: Element | null = view?.document.querySelector(selector) ?? null;
        view = (element as HTMLIFrameElement | null)?.contentWindow ?? null;
      }
      return view && view.document.readyState === 'complete' ? view.location.href : null;
    },
    path,
    { what: `the frame ${path.join(' >> ')}` },
  );
  const frame = tab.frames().find((one) => one.url() === address);
  if (!frame) throw new Error(`no frame shows ${address}`);
  return frame;
}
