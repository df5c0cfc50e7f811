import { browser } from 'wxt/browser';
import { pagePart } from '@/lib/messages/page-part.ts';

/** Brings a part of the content script into the frame that asks for it, and into no other. */
export function servePagePart(): void {
  pagePart.handle(async ({ part }, { tab, frameId }) => {
    if (tab?.id === undefined || frameId === undefined) throw new Error('no frame');
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [`/${part}.js`],
    });
  });
}
