import { browser } from 'wxt/browser';
import { defineMessage } from './define.ts';
import { isBoolean, isIndex, isObject, isString } from './shape.ts';
import { sitePattern } from './sites.ts';

/**
 * What came of turning a page on: `on`; `hidden` when the browser hides the page from the extension until
 * the person presses its toolbar button there; `refused` when the permission was not given.
 */
export type TurnedOn = 'on' | 'hidden' | 'refused';

/** Extension page → background, on the person's click: work on the page in this tab. */
export const siteOn = defineMessage<{ tabId: number; lasting: boolean }, TurnedOn>({
  type: 'site.on',
  from: 'extension',
  parse: (body) =>
    isObject(body) && isIndex(body.tabId) && isBoolean(body.lasting)
      ? { tabId: body.tabId, lasting: body.lasting }
      : null,
});

/** Extension page → background: stop working on this origin, in every tab. */
export const siteOff = defineMessage<{ origin: string }, void>({
  type: 'site.off',
  from: 'extension',
  parse: (body) => (isObject(body) && isString(body.origin) ? { origin: body.origin } : null),
});

/**
 * Asks the person for a lasting permission for exactly this origin. Must be called directly in the click:
 * both browsers refuse it after an `await`. False when the person says no.
 */
export async function requestSite(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}
