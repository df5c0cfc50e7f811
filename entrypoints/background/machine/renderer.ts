import { type Engine, type EngineSession, pairFor } from '@/components/machine/engine.ts';
import type { Translation } from '@/lib/terms/recognised.ts';

/** Where renderings outlive a stopped worker: session storage, gone when the browser closes. */
export interface Shelf {
  read(): Promise<Readonly<Record<string, string>>>;
  write(known: Readonly<Record<string, string>>): Promise<void>;
}

/** In characters: what is longer is an article, and no form waits for it. */
const longest = 400;
/** Texts kept; the oldest go first. */
const mostKept = 2000;
/** Texts taken on at once: a page that shows ever new texts must not keep the machine busy. */
const mostWaiting = 300;

const chinese = /\p{sc=Han}/u;
/** Required marks, bullets and the colon of a label, which an engine would take for speech. */
const edges = /^[\s*＊★☆※•●·]+|[\s*＊★☆※•●·:：]+$/gu;

const plain = (text: string) => text.replace(edges, '');

/**
 * Machine renderings of one language: asked for text by text, kept, and given only when they are there. An
 * engine that fails is left alone until the next renderer is made.
 */
export class MachineRenderer {
  readonly #engine: Engine;
  readonly #language: string;
  readonly #shelf: Shelf;
  readonly #known = new Map<string, string>();
  readonly #waiting = new Set<string>();
  #session: Promise<EngineSession> | null = null;
  #loaded: Promise<void> | null = null;
  #work: Promise<void> = Promise.resolve();
  #failed = false;

  constructor(engine: Engine, language: string, shelf: Shelf) {
    this.#engine = engine;
    this.#language = language;
    this.#shelf = shelf;
  }

  /** True after the engine has refused or broken: nothing is asked of it any more. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The rendering that is already there, or null. */
  async known(text: string): Promise<Translation | null> {
    await this.#load();
    const rendering = this.#known.get(text);
    return rendering === undefined ? null : { text: rendering, source: 'machine', note: '' };
  }

  /**
   * Renders what is not known yet, one text after the other.
   * @returns true when something has come in
   */
  async ask(texts: readonly string[]): Promise<boolean> {
    await this.#load();
    const wanted = [...new Set(texts)].filter(
      (text) =>
        chinese.test(text) && text.length <= longest && !this.#known.has(text) && !this.#waiting.has(text),
    );
    const taken = wanted.slice(0, Math.max(0, mostWaiting - this.#waiting.size));
    if (taken.length === 0 || this.#failed) return false;
    for (const text of taken) this.#waiting.add(text);
    const before = this.#known.size;
    this.#work = this.#work.then(() => this.#render(taken, this.#known));
    await this.#work;
    for (const text of taken) this.#waiting.delete(text);
    await this.#keep();
    return this.#known.size > before;
  }

  /** Renders texts of which nothing is to be kept, such as those that a person pasted; by text. */
  async once(texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const wanted = [...new Set(texts)].filter((text) => chinese.test(text) && text.length <= longest);
    const rendered = new Map<string, string>();
    this.#work = this.#work.then(() => this.#render(wanted.slice(0, mostWaiting), rendered));
    await this.#work;
    return rendered;
  }

  async #render(texts: readonly string[], into: Map<string, string>): Promise<void> {
    try {
      for (const text of texts) {
        if (this.#failed) return;
        this.#session ??= this.#engine.create(pairFor(this.#language));
        const session = await this.#session;
        const rendering = (await session.translate(plain(text))).trim();
        if (rendering !== '') into.set(text, rendering);
      }
    } catch {
      // refused, evicted, out of memory: the page stays as it is without it
      this.#failed = true;
    }
  }

  #load(): Promise<void> {
    this.#loaded ??= this.#shelf.read().then(
      (known) => {
        for (const [text, rendering] of Object.entries(known)) this.#known.set(text, rendering);
      },
      () => undefined,
    );
    return this.#loaded;
  }

  async #keep(): Promise<void> {
    const kept = [...this.#known].slice(-mostKept);
    // a full session store only means that the text is asked for again
    await this.#shelf.write(Object.fromEntries(kept)).catch(() => undefined);
  }
}
