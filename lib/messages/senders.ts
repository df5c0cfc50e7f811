import type { Browser } from 'wxt/browser';
import { portalIdOf } from '../portals/addresses.ts';
import { tellFramesBy } from './sender-rule.ts';
import { siteOriginOf, standingOf } from './sites.ts';

type Sender = Browser.runtime.MessageSender;

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

tellFramesBy((sender) => isPortalFrame(sender) || (siteOriginOf(sender.url) !== null && isSiteFrame(sender)));
