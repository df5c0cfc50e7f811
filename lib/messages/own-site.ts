import { browser } from 'wxt/browser';
import type { OwnSite } from '../journey/footer/index.ts';
import { isListOf, isObject, isString } from './shape.ts';

/**
 * Runs in the person's own page, once, on their click. Sent as text: it may use nothing but the page. It reads
 * the places that speak of a filing number, and nothing that was typed.
 */
function readPage(): OwnSite {
  const wanted = /ICP\s*备|ICP\s*证|公网安备/i;
  const height = Math.max(document.documentElement.scrollHeight, 1);
  const marks: { -readonly [K in keyof OwnSite['marks'][number]]: OwnSite['marks'][number][K] }[] = [];
  const seen = new Set<Element>();
  let copyright = '';
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        continue;
      }
      const holder = node.parentElement;
      const words = node.nodeValue ?? '';
      if (!holder || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/.test(holder.tagName)) continue;
      if (/©|&copy;|copyright|版权所有/i.test(words)) {
        copyright = (holder.textContent ?? words).trim().slice(0, 300);
      }
      if (!wanted.test(words)) continue;
      const anchor = holder.closest('a[href]');
      // a number may be broken into spans: the link, else the smallest box with digits, tells the whole
      let box: Element = anchor ?? holder;
      for (let up = 0; up < 3 && !/\d{6}/.test(box.textContent ?? '') && box.parentElement; up += 1) {
        box = box.parentElement;
      }
      if (seen.has(box)) continue;
      seen.add(box);
      const rect = box.getBoundingClientRect();
      const style = getComputedStyle(box);
      const link = anchor ?? box.querySelector('a[href]');
      marks.push({
        kind: /公网安备/.test(box.textContent ?? '') && !/ICP\s*[备证]/i.test(words) ? 'psb' : 'icp',
        text: (box.textContent ?? '').trim().slice(0, 200),
        href: link instanceof HTMLAnchorElement ? link.href : null,
        visible:
          rect.width > 0 &&
          rect.height > 0 &&
          style.visibility === 'visible' &&
          Number(style.opacity) > 0.1 &&
          box.checkVisibility(),
        atFoot:
          box.closest('footer, [class*="foot" i], [id*="foot" i], [role="contentinfo"]') !== null ||
          rect.bottom + scrollY > height * 0.8,
        badge: [box, box.previousElementSibling, box.parentElement].some(
          (near) => near?.matches('img') || near?.querySelector('img, svg') != null,
        ),
      });
    }
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
    marks: marks.slice(0, 50),
    copyright,
  };
}

const isMark = (value: unknown): value is OwnSite['marks'][number] =>
  isObject(value) && isString(value.text) && (value.href === null || isString(value.href));

/**
 * Reads the page of a tab, with the right that the person's click gives (`activeTab`). Null when the browser
 * does not let it: its own pages, a store, a page to which the click does not reach.
 */
export async function readOwnSite(tabId: number): Promise<OwnSite | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: readPage });
    const site: unknown = answer?.result;
    if (!isObject(site) || !isString(site.url) || !isString(site.title)) return null;
    return isListOf(site.marks, isMark) ? (site as unknown as OwnSite) : null;
  } catch {
    return null;
  }
}
