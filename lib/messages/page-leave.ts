import { defineMessage } from './define.ts';
import { isObject, isString } from './shape.ts';

/** Background → frames: whoever is of this origin takes everything off its page and ends. */
export const pageLeave = defineMessage<{ origin: string }, void>({
  type: 'page.leave',
  from: 'extension',
  parse: (body) => (isObject(body) && isString(body.origin) ? { origin: body.origin } : null),
});
