/**
 * The browser's own on-device translator, as far as we use it (MDN: Translator; Chrome has it since 138, on
 * desktops). It exists in secure contexts only, so extension pages and the background have it, portal pages
 * on plain http do not.
 */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface Monitor {
  addEventListener(
    type: 'downloadprogress',
    listener: (event: { loaded: number; total?: number }) => void,
  ): void;
}

export interface EngineSession {
  translate(text: string): Promise<string>;
  destroy(): void;
}

export interface Engine {
  availability(pair: Pair): Promise<Availability>;
  /**
   * Loads the model; while it is still to be downloaded, only on a person's click in a page.
   * Rejects when the browser refuses, the download fails or the signal aborts.
   */
  create(
    options: Pair & { monitor?: (monitor: Monitor) => void; signal?: AbortSignal },
  ): Promise<EngineSession>;
}

/** The languages that forms are rendered from and into. The interface in Chinese renders into English. */
export function pairFor(language: string): Pair {
  return { sourceLanguage: 'zh', targetLanguage: language.startsWith('zh') ? 'en' : language };
}

/** The engine of this browser, null where there is none. */
export function engineIn(world: object = globalThis): Engine | null {
  const engine = (world as { Translator?: Partial<Engine> }).Translator;
  return typeof engine?.availability === 'function' && typeof engine.create === 'function'
    ? (engine as Engine)
    : null;
}

/**
 * Has the browser download the model for a language. Call it in a click's own turn.
 * @param told share of the download that has arrived, 0 to 1
 * @throws what the browser says when it refuses
 */
export async function download(
  engine: Engine,
  language: string,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const session = await engine.create({
    ...pairFor(language),
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', ({ loaded, total }) =>
        told(total && total > 1 ? loaded / total : loaded),
      ),
  });
  session.destroy();
}
