import { defineMessage } from './define.ts';
import { isObject } from './shape.ts';

/** Background → frame: renderings have come in for texts that had none; ask for those again. */
export const textsReady = defineMessage<Record<string, never>, void>({
  type: 'texts.ready',
  from: 'extension',
  parse: (body) => (isObject(body) ? {} : null),
});
