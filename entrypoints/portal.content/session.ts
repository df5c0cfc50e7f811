import { pageChanged } from '@/lib/messages/page-changed.ts';
import { type PageKit, pageKit } from '@/lib/messages/page-kit.ts';
import type { PageReport } from '@/lib/messages/page-report.ts';
import { onSettingsChanged } from '@/lib/messages/settings.ts';
import { Highlight } from '@/lib/overlay/index.ts';
import { createPage, type Page } from '@/lib/page/index.ts';
import { createTranslator, type Translator } from '@/lib/terms/index.ts';
import { PageOverlay } from './page-overlay.ts';
import { type Reading, readForm } from './reading.ts';
import { describe, summarise } from './report.ts';

const noCatalogue = { language: 'en', strings: {}, patterns: {}, words: {}, fields: {} };

/**
 * One frame's page as the extension knows it: read, translated and annotated, and read again when it has
 * changed. Everything ends with the signal.
 */
export class Session {
  readonly page: Page;
  readonly highlight: Highlight;
  readonly signal: AbortSignal;
  readonly #overlay = new PageOverlay();
  readonly #listeners = new Set<() => void>();
  #kit: PageKit | null = null;
  #translator: Translator = createTranslator(noCatalogue);
  #reading: Reading | null = null;
  #gaveUp = false;
  #annotateTime = 0;
  #sent = '';

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.page = createPage(document, { signal });
    this.highlight = new Highlight(signal);
    signal.addEventListener('abort', () => this.#overlay.clear());
  }

  get kit(): PageKit | null {
    return this.#kit;
  }

  get translator(): Translator {
    return this.#translator;
  }

  /** The last reading; made now if there is none yet. */
  get reading(): Reading {
    this.#reading ??= readForm(this.page);
    return this.#reading;
  }

  async start(): Promise<void> {
    await this.#fetchKit();
    if (this.signal.aborted) return;
    this.refresh();
    this.page.watch(({ gaveUp }) => {
      this.#gaveUp = gaveUp;
      if (!gaveUp) this.refresh();
    });
    onSettingsChanged(async () => {
      await this.#fetchKit();
      if (!this.signal.aborted) this.refresh();
    }, this.signal);
  }

  /** Reads the page afresh and brings overlay, badge and open panels in line with it. */
  refresh(): void {
    this.#reading = readForm(this.page);
    const began = performance.now();
    if (this.#kit?.overlay) this.#overlay.apply(this.page, this.#translator);
    else this.#overlay.clear();
    this.#annotateTime = performance.now() - began;
    for (const listener of this.#listeners) listener();
    this.#tell();
  }

  /** Calls back after every reading. */
  onRefresh(listener: () => void): void {
    this.#listeners.add(listener);
  }

  get overlay(): PageOverlay {
    return this.#overlay;
  }

  /** The page as told to an extension page: read afresh, so that nothing in it is out of date. */
  describe(): PageReport {
    this.#reading = readForm(this.page);
    return describe(this.page, this.#reading, this.#translator, {
      overlayOn: this.#kit?.overlay ?? false,
      gaveUp: this.#gaveUp,
      annotate: this.#annotateTime,
    });
  }

  /** Without the background the page can be read but not rendered; the next change asks again. */
  async #fetchKit(): Promise<void> {
    try {
      const kit = await pageKit.send({});
      this.#kit = kit;
      this.#translator = createTranslator(kit.catalogue);
    } catch {
      // the worker is starting or the extension was updated under this page
    }
  }

  /** Tells background and panels, once per change: their listeners may be absent, which is no error. */
  #tell(): void {
    const summary = summarise(this.reading);
    const text = JSON.stringify([summary, this.reading.signature]);
    if (text === this.#sent) return;
    this.#sent = text;
    pageChanged.send(summary).catch(() => undefined);
  }
}
