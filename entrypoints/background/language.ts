import browser from 'webextension-polyfill';
import { pickLanguage, type UiTexts } from '@/components/language-tags.ts';
import { languages } from '@/components/languages.ts';
import { readSettings } from '@/lib/messages/settings.ts';
import type { Catalogue, DivisionTable, FieldTexts, Lexicon, Notes } from '@/lib/terms/catalogue.ts';
import { createTranslator, type Translator } from '@/lib/terms/index.ts';

const files = import.meta.glob<Catalogue>('../../locales/*/terms.json', { eager: true, import: 'default' });
const lexicons = import.meta.glob<Lexicon>('../../locales/*/words.json', { eager: true, import: 'default' });
const noteFiles = import.meta.glob<Notes>('../../locales/*/notes.json', { eager: true, import: 'default' });
const meaningFiles = import.meta.glob<FieldTexts>('../../locales/*/fields.json', {
  eager: true,
  import: 'default',
});
const places = import.meta.glob<DivisionTable>('../../locales/*/divisions.json', {
  eager: true,
  import: 'default',
});

/** A language with all that is needed to read a page in it; made once, kept while the worker lives. */
export interface Reader {
  language: string;
  /** field key → name and explanation */
  meanings: FieldTexts;
  translator: Translator;
  /** ui.json id → text, for what findings say and how to mend it */
  ruleTexts: Readonly<Record<string, string>>;
}

const readers = new Map<string, Reader>();

/** `{uscc: {check: '…'}}` under `rules` → `{'rules.uscc.check': '…'}` */
function flatten(texts: UiTexts | string | undefined, path: string): Record<string, string> {
  if (texts === undefined) return {};
  if (typeof texts === 'string') return { [path]: texts };
  return Object.assign({}, ...Object.entries(texts).map(([key, value]) => flatten(value, `${path}.${key}`)));
}

function makeReader(language: string): Reader {
  // a language without renderings of its own (the interface in Chinese, say) shows the English ones
  const own = files[`../../locales/${language}/terms.json`] ? language : 'en';
  const texts = files[`../../locales/${own}/terms.json`];
  const lexicon = lexicons[`../../locales/${own}/words.json`];
  const meanings = meaningFiles[`../../locales/${own}/fields.json`];
  if (!texts || !lexicon || !meanings) throw new Error('the English catalogue is not in the build');
  const catalogue: Catalogue = { ...texts, ...lexicon, notes: noteFiles[`../../locales/${own}/notes.json`] };
  const ruleTexts = Object.assign(
    {},
    ...[languages.en, languages[language]].flatMap((ui) => [
      flatten(ui?.rules, 'rules'),
      flatten(ui?.mend, 'mend'),
      flatten(ui?.severity, 'severity'),
    ]),
  );
  return {
    language,
    meanings,
    translator: createTranslator(catalogue, places[`../../locales/${own}/divisions.json`]),
    ruleTexts,
  };
}

/** The reader for the language that the person has chosen. */
export async function currentReader(): Promise<Reader> {
  const { language } = await readSettings();
  const chosen = pickLanguage(language, [browser.i18n.getUILanguage()]);
  const known = readers.get(chosen) ?? makeReader(chosen);
  readers.set(chosen, known);
  return known;
}
