import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSettingsChanged, readSettings, type Settings } from '@/lib/messages/settings.ts';
import { noteVaultUse, sessionKeys } from '@/lib/messages/vault-keys.ts';
import { keepKeysIn, vaultKeyId } from '@/lib/profile/vault/index.ts';
import { AppRoot } from './app-root.tsx';
import { changeLanguage, createI18n } from './i18n.ts';
import { loadTexts, pickLanguage } from './language-tags.ts';
import { VaultBoundary } from './vault/vault-boundary.tsx';

/**
 * Starts an extension page in `#root`, in the person's language, and follows a change of language as long
 * as the page lives. `titleKey` is the text id of the document's title.
 */
export async function startApp(titleKey: string, app: ReactNode): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no #root');
  keepKeysIn(sessionKeys);
  // opens the database while texts are loaded; whoever asks next hears what is wrong with it
  vaultKeyId().catch(() => undefined);
  const languageOf = (settings: Settings) => pickLanguage(settings.language, navigator.languages);
  const language = languageOf(await readSettings());
  const i18n = createI18n(language, await loadTexts(language));
  const name = () => {
    document.documentElement.lang = i18n.language;
    document.title = i18n.t(titleKey);
  };
  name();
  i18n.on('languageChanged', name);
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  onSettingsChanged(async (settings) => {
    const wanted = languageOf(settings);
    if (wanted !== i18n.language) await changeLanguage(i18n, wanted, await loadTexts(wanted));
  }, life.signal);
  // using any page of the extension keeps the vault open
  for (const event of ['pointerdown', 'keydown']) {
    document.addEventListener(event, () => noteVaultUse(Date.now()), { signal: life.signal, passive: true });
  }
  createRoot(element).render(
    <StrictMode>
      <AppRoot i18n={i18n}>
        <VaultBoundary>{app}</VaultBoundary>
      </AppRoot>
    </StrictMode>,
  );
}
