import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadReader, type Reader, readyReader } from './reader.ts';

/** The reader for the person's language; null while it loads, and for those who read Chinese. */
export function useReader(wanted = true): Reader | null {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const isAsked = wanted && !language.startsWith('zh');
  const [, setLoaded] = useState<Reader | null>(null);
  const reader = isAsked ? readyReader(language) : null;
  useEffect(() => {
    let current = true;
    if (isAsked && !reader) {
      loadReader(language)
        .then((loaded) => current && setLoaded(() => loaded))
        // without it the Chinese stands alone, as it did before
        .catch(() => undefined);
    }
    return () => {
      current = false;
    };
  }, [language, isAsked, reader]);
  return reader;
}
