import type { BrowserName, LaunchOptions, Session } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export type {
  Asked,
  BrowserName,
  Control,
  LaunchOptions,
  Reply,
  Resolve,
  Role,
  Scope,
  Session,
  Stranger,
  Tab,
} from './browser.ts';

/** Starts the browser; `executable` is the path that `scripts/setup` found. */
export function launch(name: BrowserName, executable: string, options: LaunchOptions): Promise<Session> {
  return name === 'firefox' ? launchFirefox(executable, options) : launchChromium(executable, options);
}
