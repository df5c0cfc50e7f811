import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { portalMatches } from './lib/portals/index.ts';
import { weigh, weightLines } from './scripts/build/sizes.ts';

/** Nothing may be loaded or connected to but the extension's own files (design, promise 1). */
const contentSecurityPolicy = [
  "default-src 'none'",
  // the key of a passphrase is derived by a compiled function that comes with the extension (Argon2)
  "script-src 'self' 'wasm-unsafe-eval'",
  // Mantine writes its theme variables into a style element
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A content script's life as this extension needs it, in place of WXT's own. */
const ownLife = {
  name: 'own-life',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === 'wxt/utils/content-script-context'
      ? resolve(import.meta.dirname, 'entrypoints/portal.content/life.ts')
      : null,
};

/**
 * Properties that scripts of pages shorten: only such as stay within the page and overlay rooms. What scripts hand to
 * each other or send (`FieldControl`, `FormField`, messages) keeps its names, since each script is packed alone.
 */
const ownNames =
  'anchor bars base blanks boxes cell column countIn drawn far found holdsOther ids inControl inner isBlock isHeading isTaken lists look marked natives nodes own pass place question holds proxies proxy scan shown steps tip titles uploads widget widgets widgetsIn words';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env.BEIAN_OUT ?? '.output',
  hooks: {
    // told here, so that no page has to load the list of portals
    'build:manifestGenerated'(_, manifest) {
      for (const script of manifest.content_scripts ?? [])
        if (script.js?.includes('content-scripts/portal.js')) script.matches = portalMatches();
    },
    'build:done': ({ config }) => {
      if (config.command !== 'build') return;
      for (const line of weightLines(weigh(config.outDir, config.root))) console.log(line);
    },
    // what portal pages load is made as small as can be; the extension's own pages need not wait for it
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ type }) => ['content-script', 'unlisted-script'].includes(type))) return;
      config.plugins = [...(config.plugins ?? []), ownLife];
      // less inlined and constants where they stand: what is alike stays alike, and packs better
      const compress = {
        passes: 3,
        hoist_funs: true,
        pure_getters: true,
        unsafe_arrows: true,
        inline: 1,
        lhs_constants: false,
        sequences: false,
        unsafe: true,
        toplevel: true,
      };
      const mangle = { properties: { regex: new RegExp(`^(?:${ownNames.split(' ').join('|')})$`) } };
      config.build = {
        ...config.build,
        target: 'es2024',
        minify: 'terser',
        terserOptions: { ecma: 2020, compress, mangle },
      };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'activeTab',
      'alarms',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // asked for when the person turns reminders on
    optional_permissions: ['notifications'],
    host_permissions: [...portalMatches()],
    // never asked for as a whole: a person may turn one more site on, and is asked for that origin only
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      'toggle-overlay': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_toggleOverlay__',
      },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'beian-guide@extension.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '138' }),
  }),
});
