import { textTranslate } from '@/lib/messages/text-translate.ts';
import { currentReader } from './language.ts';

/** Renders texts that a person pasted. Nothing is kept. */
export function serveTextTranslate(): void {
  textTranslate.handle(async ({ texts }) => {
    const { translator } = await currentReader();
    return texts.map((text) => translator.translate(text));
  });
}
