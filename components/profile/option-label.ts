import type { OptionSetId } from '@/lib/terms/vocabulary/index.ts';
import { optionTexts } from '@/lib/terms/vocabulary/index.ts';

/** `strings` of every language's `terms.json`: Chinese → rendering. */
const files = import.meta.glob<Readonly<Record<string, string>>>('../../locales/*/terms.json', {
  eager: true,
  import: 'strings',
});

/** The reviewed rendering of a Chinese text in a language, '' when there is none or none is needed. */
export function rendering(zh: string, language: string): string {
  if (language.startsWith('zh')) return '';
  const strings = files[`../../locales/${language}/terms.json`] ?? files['../../locales/en/terms.json'];
  return strings?.[zh] ?? strings?.[zh.replace('(', '（').replace(')', '）')] ?? '';
}

/** An option in the person's language with the Chinese text beside it: `Enterprise · 企业`. */
export function optionLabel(set: OptionSetId, id: string, language: string): string {
  const [zh = id, ...spellings] = optionTexts(set, id);
  for (const text of [zh, ...spellings]) {
    const found = rendering(text, language);
    if (found) return `${found} · ${zh}`;
  }
  return zh;
}
