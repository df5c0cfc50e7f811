import { defineMessage } from './define.ts';
import { isObject, isString } from './shape.ts';

/** Extension page → frame: scroll to this field and highlight it. Answers false when it is gone. */
export const pageReveal = defineMessage<{ ref: string }, boolean>({
  type: 'page.reveal',
  from: 'extension',
  parse: (body) => (isObject(body) && isString(body.ref) ? { ref: body.ref } : null),
});
