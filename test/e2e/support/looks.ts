import type { Session, Tab } from '../browsers/index.ts';
import { violations } from './axe.ts';
import { api } from './vault.ts';

/** A language and a colour scheme in which a person sees a page. */
interface Look {
  language: 'en' | 'zh-CN' | 'ja';
  scheme: 'light' | 'dark';
}

const english: Look = { language: 'en', scheme: 'light' };
const every: readonly Look[] = (['zh-CN', 'ja', 'en'] as const).flatMap((language) =>
  (['dark', 'light'] as const).map((scheme) => ({ language, scheme })),
);

/** Each language and each scheme once; `BEIAN_LOOKS=all` goes through every pair. */
const looks: readonly Look[] =
  process.env.BEIAN_LOOKS === 'all'
    ? every
    : [{ language: 'zh-CN', scheme: 'dark' }, { language: 'ja', scheme: 'light' }, english];

/** Shows an extension page that is open in another language and scheme, as the settings and the system would. */
export async function show(session: Session, tab: Tab, { language, scheme }: Look): Promise<void> {
  await session.desk.evaluateText(`${api}.storage.local.set({ settings: { language: '${language}' } })`);
  await tab.activate();
  await tab.waitFor((wanted) => document.documentElement.lang === wanted, language, {
    what: `the page in ${language}`,
  });
  await tab.evaluate(
    (wanted) => document.documentElement.setAttribute('data-mantine-color-scheme', wanted),
    scheme,
  );
  // colours go over into one another; a wheel that shows that something goes on never ends
  await tab.waitFor(
    () =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
        ),
    null,
  );
}

/** What the accessibility checker finds on an open page in its languages and schemes; English and light afterwards. */
export async function violationsInAllLooks(session: Session, tab: Tab): Promise<string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await show(session, tab, look);
    for (const one of await violations(tab)) found.push(`${look.language} ${look.scheme}: ${one}`);
  }
  await show(session, tab, english);
  return found;
}
