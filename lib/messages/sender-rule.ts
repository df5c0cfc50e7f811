import { type Browser, browser } from 'wxt/browser';

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

/** What knows a page's frames; nothing does where nobody has said so, and then no frame passes. */
let framePasses: ((sender: Sender) => boolean | Promise<boolean>) | null = null;

/**
 * Says how frames of pages are told. Background and extension pages do (`senders.ts`); a content script hears the
 * extension alone, and carries neither the portals' addresses nor the sites.
 */
export function tellFramesBy(check: (sender: Sender) => boolean | Promise<boolean>): void {
  framePasses = check;
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
  return framePasses?.(sender) ?? false;
}
