import { browser } from 'wxt/browser';
import type { OwnSite } from '../journey/footer/index.ts';
import { isListOf, isObject, isString } from './shape.ts';

/**
 * Runs in the person's own page and its frames, once, on their click. Sent as text: it may use nothing but the
 * page. It reads the places that speak of a filing number, and nothing that was typed. A page that shows none
 * yet is given a moment: many build their foot last.
 */
async function readPage(): Promise<OwnSite> {
  type Mark = { -readonly [K in keyof OwnSite['marks'][number]]: OwnSite['marks'][number][K] };
  const patienceMs = 2_500;
  const words = { icp: /ICP\s*[备证]/i, psb: /公网安备/ } as const;
  const hosts = { icp: 'beian.miit.gov.cn', psb: 'beian.mps.gov.cn' } as const;
  const feet = 'footer, [class*="foot" i], [id*="foot" i], [role="contentinfo"]';
  const kinds = ['icp', 'psb'] as const;
  // where the page is itself a frame of the site, its place in the site counts
  const frame = window === top ? null : window.frameElement;

  const isLow = (element: Element) => {
    const { scrollHeight } = element.ownerDocument.documentElement;
    const { bottom } = element.getBoundingClientRect();
    const scrolled = element.ownerDocument.defaultView?.scrollY ?? 0;
    return element.closest(feet) !== null || bottom + scrolled > Math.max(scrollHeight, 1) * 0.8;
  };
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const options = { opacityProperty: true, visibilityProperty: true };
    return width > 0 && height > 0 && element.checkVisibility(options);
  };
  const linkOf = (element: Element | null | undefined) =>
    element instanceof HTMLAnchorElement ? element.href : null;
  const hasImage = (element: Element | null) =>
    element?.matches('img') || element?.querySelector('img, svg') != null;

  const look = (): { marks: Mark[]; copyright: string } => {
    const marks: Mark[] = [];
    const seen = new Map<string, Set<Element>>(kinds.map((kind) => [kind, new Set()]));
    let copyright = '';
    const add = (kind: Mark['kind'], box: Element, text: string, link: Element | null, image: boolean) => {
      if (seen.get(kind)?.has(box)) return;
      seen.get(kind)?.add(box);
      marks.push({
        kind,
        text: text.trim().slice(0, 200),
        href: linkOf(link),
        visible: isSeen(box) && (frame === null || isSeen(frame)),
        atFoot: frame === null ? isLow(box) : isLow(frame),
        badge: [box, box.previousElementSibling, box.parentElement].some(hasImage),
        image,
      });
    };
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) roots.push(node.shadowRoot);
          const text = node.getAttribute('alt') ?? '';
          for (const kind of kinds) {
            const isLink = node instanceof HTMLAnchorElement && node.hostname === hosts[kind];
            const says = node instanceof HTMLImageElement && words[kind].test(text);
            // a link to the authority that says no number, or a picture of one
            if (says) add(kind, node, text, node.closest('a[href]'), true);
            else if (isLink && hasImage(node) && !/\d{6}/.test(node.textContent ?? ''))
              add(kind, node, '', node, true);
          }
          continue;
        }
        const holder = node.parentElement;
        const said = node.nodeValue ?? '';
        if (!holder || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/.test(holder.tagName)) continue;
        if (/©|&copy;|copyright|版权所有/i.test(said)) {
          copyright = (holder.textContent ?? said).trim().slice(0, 300);
        }
        for (const kind of kinds) {
          if (!words[kind].test(said)) continue;
          const anchor = holder.closest('a[href]');
          // a number may be broken into pieces: the link, else the smallest box with digits, tells the whole
          let box: Element = anchor ?? holder;
          for (let up = 0; up < 3 && !/\d{6}/.test(box.textContent ?? '') && box.parentElement; up += 1) {
            box = box.parentElement;
          }
          const links = [...box.querySelectorAll('a[href]')];
          const own = links.find((link) => words[kind].test(link.textContent ?? ''));
          const numbered = links.find((link) => /\d{6}/.test(link.textContent ?? ''));
          add(kind, box, box.textContent ?? '', anchor ?? own ?? numbered ?? null, false);
        }
      }
    }
    return { marks, copyright };
  };

  let found = look();
  if (found.marks.length === 0) {
    await new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        found = look();
        if (found.marks.length > 0) finish();
      });
      const finish = () => {
        watch.disconnect();
        done();
      };
      watch.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
      setTimeout(finish, patienceMs);
    });
  }
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return {
    url: location.href,
    title: document.title,
    names: [
      meta('og:site_name'),
      meta('application-name'),
      document.querySelector('h1')?.textContent?.trim() ?? '',
    ]
      .filter(Boolean)
      .map((name) => name.slice(0, 200)),
    marks: found.marks.slice(0, 50),
    copyright: found.copyright,
  };
}

const isMark = (value: unknown): value is OwnSite['marks'][number] =>
  isObject(value) && isString(value.text) && (value.href === null || isString(value.href));

const isSite = (value: unknown): value is OwnSite =>
  isObject(value) && isString(value.url) && isString(value.title) && isListOf(value.marks, isMark);

/**
 * Reads the page of a tab and its frames, with the right that the person's click gives (`activeTab`). Null when
 * the browser does not let it: its own pages, a store, a page to which the click does not reach. Frames of
 * strangers stay closed.
 */
export async function readOwnSite(tabId: number): Promise<OwnSite | null> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: readPage,
    });
    const sites = answers.map(({ frameId, result }) => ({ frameId, site: result as unknown }));
    const site = sites.find(({ frameId }) => frameId === 0)?.site;
    if (!isSite(site)) return null;
    const framed = sites.flatMap((one) => (one.frameId !== 0 && isSite(one.site) ? one.site.marks : []));
    return { ...site, marks: [...site.marks, ...framed] };
  } catch {
    return null;
  }
}
