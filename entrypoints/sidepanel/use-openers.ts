import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FrameOpener, fillOpeners } from '@/lib/messages/client.ts';
import { textTranslate } from '@/lib/messages/text-translate.ts';

export interface PageOpeners {
  openers: readonly FrameOpener[];
  /** renderings of their words and of the labels behind them */
  renderings: ReadonlyMap<string, string>;
}

const none: PageOpeners = { openers: [], renderings: new Map() };

async function look(tabId: number): Promise<PageOpeners> {
  const openers = await fillOpeners(tabId).catch(() => []);
  const texts = [...new Set(openers.flatMap(({ text, labels }) => [text, ...labels]))].slice(0, 500);
  if (texts.length === 0) return none;
  const answers = await textTranslate.send({ texts }).catch(() => []);
  return { openers, renderings: new Map(texts.map((text, index) => [text, answers[index]?.text ?? ''])) };
}

/** The page's tabs, folds and add buttons, looked for when a preview opens; null until they are known. */
export function useOpeners(tabId: number | undefined, previewing: boolean): PageOpeners | null {
  const { i18n } = useTranslation();
  const [found, setFound] = useState<PageOpeners | null>(null);
  useEffect(() => {
    setFound(null);
    if (!previewing || tabId === undefined) return;
    const life = new AbortController();
    const find = () => void look(tabId).then((next) => !life.signal.aborted && setFound(next));
    // renderings come in the language in use
    i18n.on('languageChanged', find);
    find();
    return () => {
      i18n.off('languageChanged', find);
      life.abort();
    };
  }, [tabId, previewing, i18n]);
  return found;
}
