import browser from 'webextension-polyfill';
import { pickLanguage, type UiTexts } from '@/components/language-tags.ts';
import { languages } from '@/components/languages.ts';
import { tablesByLanguage } from '@/components/locale-tables.ts';
import { readSettings } from '@/lib/messages/settings.ts';
import type { Catalogue, DivisionTable, FieldTexts, Lexicon, Notes } from '@/lib/terms/catalogue.ts';
import { createTranslator, type Translator } from '@/lib/terms/index.ts';

const catalogues = tablesByLanguage<Catalogue>(
  import.meta.glob<string>('../../locales/*/terms.json', { eager: true, query: '?raw', import: 'default' }),
);
const lexicons = tablesByLanguage<Lexicon>(
  import.meta.glob<string>('../../locales/*/words.json', { eager: true, query: '?raw', import: 'default' }),
);
const notes = tablesByLanguage<Notes>(
  import.meta.glob<string>('../../locales/*/notes.json', { eager: true, query: '?raw', import: 'default' }),
);
const fieldTexts = tablesByLanguage<FieldTexts>(
  import.meta.glob<string>('../../locales/*/fields.json', { eager: true, query: '?raw', import: 'default' }),
);
const places = tablesByLanguage<DivisionTable>(
  import.meta.glob<string>('../../locales/*/divisions.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

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
  const own = language in catalogues ? language : 'en';
  const [texts, lexicon, meanings] = [catalogues[own], lexicons[own], fieldTexts[own]];
  if (!texts || !lexicon || !meanings) throw new Error('the English catalogue is not in the build');
  const catalogue: Catalogue = { ...texts, ...lexicon, notes: notes[own] };
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
    translator: createTranslator(catalogue, places[own]),
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
