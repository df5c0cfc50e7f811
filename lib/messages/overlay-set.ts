import { defineMessage } from './define.ts';
import { isBoolean, isObject } from './shape.ts';

/** Extension → frame: show or hide the renderings on the page. */
export const overlaySet = defineMessage<{ on: boolean }, void>({
  type: 'overlay.set',
  from: 'extension',
  parse: (body) => (isObject(body) && isBoolean(body.on) ? { on: body.on } : null),
});
