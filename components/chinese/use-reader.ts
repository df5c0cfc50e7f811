import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadReader, type Reader } from './reader.ts';

/** The reader for the person's language; null while it loads, and for those who read Chinese. */
export function useReader(wanted = true): Reader | null {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    let current = true;
    if (!wanted || language.startsWith('zh')) setReader(null);
    else {
      loadReader(language)
        .then((loaded) => current && setReader(() => loaded))
        // without it the Chinese stands alone, as it did before
        .catch(() => undefined);
    }
    return () => {
      current = false;
    };
  }, [language, wanted]);
  return reader;
}
