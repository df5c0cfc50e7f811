import { ensureBuild, executable } from '../../../scripts/build/build.ts';
import { type BrowserName, type LaunchOptions, launch, type Session } from '../browsers/index.ts';
import { practiceInternet } from './practice.ts';

/** The browser of this run; `npm test` runs everything once with each. */
export const browserName: BrowserName = process.env.BEIAN_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Starts the browser of this run with the production build; the practice portals are the whole internet. */
export async function startSession(options: Partial<LaunchOptions> = {}): Promise<Session> {
  const extension = await ensureBuild(browserName);
  return launch(browserName, executable(browserName), { extension, resolve: practiceInternet, ...options });
}
