import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { isBoolean, isObject, isString } from './shape.ts';

/** What the person chose for the extension as a whole; no profile data. */
export interface Settings {
  /** BCP 47 tag of a folder in `locales/` */
  language: string;
  /** renderings shown on portal pages */
  overlay: boolean;
  /** how much of a page is rendered while renderings are shown */
  density: Density;
  /** the browser's on-device translator renders what the catalogue cannot */
  machine: boolean;
}

/** `labels`: names of fields, choices, headings and errors; `all`: every text that can be rendered. */
export const densities = ['labels', 'all'] as const;
export type Density = (typeof densities)[number];

const storageKey = 'settings';
const defaults: Settings = { language: '', overlay: true, density: 'all', machine: false };

function parse(value: unknown): Settings {
  if (!isObject(value)) return defaults;
  return {
    language: isString(value.language) ? value.language : defaults.language,
    overlay: isBoolean(value.overlay) ? value.overlay : defaults.overlay,
    density: densities.find((density) => density === value.density) ?? defaults.density,
    machine: isBoolean(value.machine) ? value.machine : defaults.machine,
  };
}

/** Reads the settings; an empty language means the browser's own. */
export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(storageKey))[storageKey]);
}

/** Changes some settings and leaves the rest, also what another page changes at the same time. */
export function writeSettings(change: Partial<Settings>): Promise<void> {
  return inTurn(storageKey, async () => {
    await browser.storage.local.set({ [storageKey]: { ...(await readSettings()), ...change } });
  });
}

/** Calls back with the new settings whenever they change, in whatever page, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === 'local' && change) callback(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
