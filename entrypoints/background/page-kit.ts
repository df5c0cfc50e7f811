import browser from 'webextension-polyfill';
import { languages, pickLanguage, type UiTexts } from '@/components/languages.ts';
import { pageKit } from '@/lib/messages/page-kit.ts';
import { readSettings } from '@/lib/messages/settings.ts';
import type { Catalogue } from '@/lib/terms/catalogue.ts';

const files = import.meta.glob<Catalogue>('../../locales/*/terms.json', { eager: true, import: 'default' });

/** A language without renderings of its own (the interface in Chinese, say) shows the English ones. */
function catalogueFor(language: string): Catalogue {
  const found = files[`../../locales/${language}/terms.json`] ?? files['../../locales/en/terms.json'];
  if (!found) throw new Error('the English catalogue is not in the build');
  return found;
}

/** `{rules: {uscc: {check: '…'}}}` → `{'rules.uscc.check': '…'}` */
function flatten(texts: UiTexts | string | undefined, path: string): Record<string, string> {
  if (texts === undefined) return {};
  if (typeof texts === 'string') return { [path]: texts };
  return Object.assign({}, ...Object.entries(texts).map(([key, value]) => flatten(value, `${path}.${key}`)));
}

/** Answers portal frames with the texts to show, in the person's language. */
export function servePageKit(): void {
  pageKit.handle(async () => {
    const { language, overlay } = await readSettings();
    const chosen = pickLanguage(language, [browser.i18n.getUILanguage()]);
    const ruleTexts = {
      ...flatten(languages.en?.rules, 'rules'),
      ...flatten(languages[chosen]?.rules, 'rules'),
    };
    return { catalogue: catalogueFor(chosen), ruleTexts, overlay };
  });
}
