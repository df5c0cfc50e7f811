import { tablesByLanguage } from '@/components/locale-tables.ts';
import { provinceName } from '@/lib/profile/index.ts';
import type { Catalogue, Lexicon } from '@/lib/terms/catalogue.ts';
import { createTranslator, type Translator } from '@/lib/terms/index.ts';
import { type OptionSetId, optionTexts } from '@/lib/terms/vocabulary/index.ts';

const texts = tablesByLanguage<Catalogue>(
  import.meta.glob<string>('../../locales/*/terms.json', { eager: true, query: '?raw', import: 'default' }),
);
const words = tablesByLanguage<Lexicon>(
  import.meta.glob<string>('../../locales/*/words.json', { eager: true, query: '?raw', import: 'default' }),
);

const translators = new Map<string, Translator>();

/** The translator of a language, English where the language has no renderings of its own. */
function translatorFor(language: string): Translator | null {
  const own = language in texts ? language : 'en';
  const known = translators.get(own);
  if (known) return known;
  const [catalogue, lexicon] = [texts[own], words[own]];
  if (!catalogue || !lexicon) return null;
  const made = createTranslator({ ...catalogue, ...lexicon });
  translators.set(own, made);
  return made;
}

/** A Chinese text in a language, '' when nothing renders it or the person reads Chinese. */
export function rendering(zh: string, language: string): string {
  return language.startsWith('zh') ? '' : (translatorFor(language)?.translate(zh).text ?? '');
}

/** The name of a province in a language, by its code and its Chinese name. */
export function provinceIn(code: string, zh: string, language: string): string {
  return (language === 'en' ? '' : rendering(zh, language)) || provinceName(code);
}

/**
 * An option in the person's language with the Chinese text beside it: `Enterprise · 企业`. Where nothing
 * renders the usual spelling, another spelling of the same option may.
 */
export function optionLabel(set: OptionSetId, id: string, language: string): string {
  const [zh = id, ...spellings] = optionTexts(set, id);
  for (const text of [zh, ...spellings]) {
    const isPlace = set === 'serverLocation' && !language.startsWith('zh');
    const province = isPlace ? provinceIn(id, text, language) : '';
    const found = province || rendering(text, language);
    if (found) return `${found.charAt(0).toUpperCase()}${found.slice(1)} · ${zh}`;
  }
  return zh;
}
