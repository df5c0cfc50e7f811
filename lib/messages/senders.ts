import { type Browser, browser } from 'wxt/browser';
import { portalIdOf } from '../portals/index.ts';
import { siteOriginOf, standingOf } from './sites.ts';

/**
 * Who may send a message. Checked where the message arrives, against what the browser itself says of the
 * sender; nothing inside the message is believed.
 */
export type SenderRule =
  /** popup, side panel, options page or background of this extension */
  | 'extension'
  /** this extension's content script in a frame of a registered portal, or of a page that was turned on */
  | 'portal-frame'
  /** either of the two */
  | 'any-own';

type Sender = Browser.runtime.MessageSender;

/** True when the sender is one of the extension's own pages or its background. */
function isExtension(sender: Sender): boolean {
  const base = browser.runtime.getURL('');
  if (sender.url !== undefined) return sender.url.startsWith(base);
  return sender.tab === undefined;
}

/**
 * The address that a frame's document has now, as the browser tells it. `sender.url` is the address that the
 * document was loaded from: a page that changes its route by itself stays there, so for a top frame the
 * tab's address counts, where it is of the same origin. '' when the browser tells none.
 */
export function addressOf(sender: Sender): string {
  const loaded = sender.url ?? '';
  const shown = sender.frameId === 0 ? (sender.tab?.url ?? '') : '';
  const isSame =
    URL.canParse(loaded) && URL.canParse(shown) && new URL(loaded).origin === new URL(shown).origin;
  return isSame ? shown : loaded;
}

/**
 * True when the sender is the content script of a frame whose own address belongs to a portal. A sandboxed
 * frame has the address without the origin.
 */
function isPortalFrame(sender: Sender): boolean {
  if (sender.tab?.id === undefined || sender.url === undefined || sender.origin === 'null') return false;
  return portalIdOf(addressOf(sender)) !== null;
}

/**
 * True when the sender is the content script of a frame of a page that the person turned on: the frame must
 * be of the same origin as the page around it, since nothing was said about any other.
 */
async function isSiteFrame({ tab, url, origin, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const own = siteOriginOf(url);
  if (own === null || (origin !== undefined && origin !== own)) return false;
  if (frameId !== 0 && siteOriginOf(tab.url) !== own) return false;
  return (await standingOf(tab.id, url)).kind === 'site';
}

/**
 * Applies a rule to a sender. Another extension, a web page or an unknown frame never passes. Answers at
 * once where the sender alone tells; only for frames of other sites the browser must be asked what the
 * person has turned on.
 */
export function allowed(rule: SenderRule, sender: Sender): boolean | Promise<boolean> {
  if (sender.id !== browser.runtime.id) return false;
  if (rule !== 'portal-frame' && isExtension(sender)) return true;
  if (rule === 'extension') return false;
  return isPortalFrame(sender) || (siteOriginOf(sender.url) !== null && isSiteFrame(sender));
}
