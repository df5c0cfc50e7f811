import { type Browser, browser } from 'wxt/browser';
import { portalOf } from '../portals/index.ts';

/**
 * Who may send a message. Checked where the message arrives, against what the browser itself says of the
 * sender; nothing inside the message is believed.
 */
export type SenderRule =
  /** popup, side panel, options page or background of this extension */
  | 'extension'
  /** this extension's content script in a frame of a registered portal */
  | 'portal-frame'
  /** either of the two */
  | 'any-own';

/** True when the sender is one of the extension's own pages or its background. */
function isExtension(sender: Browser.runtime.MessageSender): boolean {
  const base = browser.runtime.getURL('');
  if (sender.url !== undefined) return sender.url.startsWith(base);
  return sender.tab === undefined;
}

/** True when the sender is the content script of a frame whose own address belongs to a portal. */
function isPortalFrame(sender: Browser.runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.url !== undefined && portalOf(sender.url) !== null;
}

/** Applies a rule to a sender. Another extension, a web page or an unknown frame never passes. */
export function allowed(rule: SenderRule, sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (rule === 'extension') return isExtension(sender);
  if (rule === 'portal-frame') return isPortalFrame(sender);
  return isExtension(sender) || isPortalFrame(sender);
}
