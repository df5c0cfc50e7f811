import type { Translation } from '../terms/recognised.ts';
import { defineMessage } from './define.ts';
import { isListOf, isObject, isString } from './shape.ts';

/** Extension page → background: renderings of texts that are on no page. One a text, same order. */
export const textTranslate = defineMessage<{ texts: string[] }, Translation[]>({
  type: 'text.translate',
  from: 'extension',
  parse: (body) =>
    isObject(body) && isListOf(body.texts, isString) && body.texts.length <= 500
      ? { texts: body.texts }
      : null,
});
