import { browser } from 'wxt/browser';
import { type Availability, engineIn, pairFor } from '@/components/machine/engine.ts';
import { hasMachineFailed, machineState, noteMachineFailed } from '@/lib/messages/machine-state.ts';
import { onSettingsChanged, readSettings } from '@/lib/messages/settings.ts';
import type { Translation } from '@/lib/terms/recognised.ts';
import { currentReader } from '../language.ts';
import { MachineRenderer, type Shelf } from './renderer.ts';

let renderer: { language: string; of: MachineRenderer } | null = null;

function shelfFor(language: string): Shelf {
  const key = `machine:${language}`;
  return {
    async read() {
      const kept: unknown = (await browser.storage.session.get(key))[key];
      return (kept ?? {}) as Record<string, string>;
    },
    write: (known) => browser.storage.session.set({ [key]: known }),
  };
}

/** The renderer for the language in use; null unless the person asked for one and the browser has its engine. */
async function currentRenderer(): Promise<MachineRenderer | null> {
  if (!(await readSettings()).machine || (await hasMachineFailed())) return null;
  const engine = engineIn();
  if (!engine) return null;
  const { language } = await currentReader();
  if (renderer?.language !== language) {
    renderer = { language, of: new MachineRenderer(engine, language, shelfFor(language)) };
  }
  return renderer.of;
}

export interface Filled {
  translations: Translation[];
  /** ends when the engine has rendered the rest: true when there is something new; null when nothing is missing */
  more: Promise<boolean> | null;
}

/** A machine's sentence says more than the words one by one. */
const lacks = (translation: Translation | undefined): boolean =>
  translation?.source === 'none' || translation?.source === 'gloss';

/**
 * Puts machine renderings where the catalogue has none. What the engine has not rendered yet is left out and
 * asked for, so that no page ever waits for it.
 */
export async function fillByMachine(
  texts: readonly string[],
  translations: readonly Translation[],
): Promise<Filled> {
  const machine = await currentRenderer();
  if (!machine) return { translations: [...translations], more: null };
  const missing: string[] = [];
  const filled = await Promise.all(
    translations.map(async (translation, index) => {
      const text = texts[index] ?? '';
      if (!lacks(translation)) return translation;
      const known = await machine.known(text);
      if (!known) missing.push(text);
      return known ?? translation;
    }),
  );
  return { translations: filled, more: missing.length > 0 ? askFor(machine, missing) : null };
}

/** Puts machine renderings where the catalogue has none, waits for them and keeps nothing of either. */
export async function renderOnce(
  texts: readonly string[],
  translations: readonly Translation[],
): Promise<Translation[]> {
  const machine = await currentRenderer();
  const missing = texts.filter((_, index) => lacks(translations[index]));
  if (!machine || missing.length === 0) return [...translations];
  const rendered = await machine.once(missing);
  if (machine.failed) await noteMachineFailed(true);
  return translations.map((translation, index) => {
    const text = lacks(translation) ? rendered.get(texts[index] ?? '') : undefined;
    return text === undefined ? translation : { text, source: 'machine', note: '' };
  });
}

async function askFor(machine: MachineRenderer, texts: readonly string[]): Promise<boolean> {
  const came = await machine.ask(texts);
  if (machine.failed) await noteMachineFailed(true);
  return came;
}

async function availability(): Promise<Availability | 'absent'> {
  const engine = engineIn();
  if (!engine) return 'absent';
  const { language } = await currentReader();
  return engine.availability(pairFor(language)).catch((): Availability => 'unavailable');
}

/** Tells extension pages how the engine stands, and starts it afresh when the person switches it. */
export function serveMachine(): void {
  machineState.handle(async () => ({
    availability: await availability(),
    failed: await hasMachineFailed(),
  }));
  let on = '';
  onSettingsChanged(({ machine, language }) => {
    const now = `${machine} ${language}`;
    if (on !== now) {
      renderer = null;
      void noteMachineFailed(false);
    }
    on = now;
  });
}
