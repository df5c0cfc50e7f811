import { textTranslate } from '@/lib/messages/text-translate.ts';
import { currentReader } from './language.ts';
import { renderOnce } from './machine/index.ts';

/** Renders texts that a person pasted. Nothing is kept. */
export function serveTextTranslate(): void {
  textTranslate.handle(async ({ texts }) => {
    const { translator } = await currentReader();
    const translations = texts.map((text) => translator.translate(text));
    // nobody scrolls past a pasted text: here the engine is waited for
    return renderOnce(texts, translations);
  });
}
