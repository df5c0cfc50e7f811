import type { Openers } from '@/lib/fill/index.ts';
import { onLessonsChanged } from '@/lib/messages/lessons-changed.ts';
import { sendPageChanged } from '@/lib/messages/page-changed.ts';
import { sendPagePart } from '@/lib/messages/page-part.ts';
import type { PageReport } from '@/lib/messages/page-report.ts';
import { type Density, onSettingsChanged, readSettings } from '@/lib/messages/settings.ts';
import type { Highlight } from '@/lib/overlay/index.ts';
import { createPage, markOwn, type Page } from '@/lib/page/index.ts';
import { PageOverlay } from './page-overlay.ts';
import { Reader, type Reading } from './reading.ts';
import { signatureOf, summarise } from './report.ts';

/**
 * One frame's page as the extension knows it: read, annotated, and read again when it has changed.
 * Everything ends with the signal.
 */
export class Session {
  readonly page: Page;
  /** names this document for as long as it lives; `randomUUID` is not there on http pages */
  readonly pageId = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly reader: Reader;
  readonly overlay = new PageOverlay();
  /** set by the script that describes: rings the field that the person chose in a panel */
  highlight: Highlight | null = null;
  readonly signal: AbortSignal;
  /** set by the fill script: this page has its filler */
  fills = false;
  /** set by the script of what shows more fields when it is pressed */
  openers: Openers | null = null;
  /** set by the script of the hints: this page has them */
  hints = false;
  /** what the person is at while the hints are on their way: the element in hand, and under the pointer */
  readonly called: { entered: Element | null; pointed: Element | null } = { entered: null, pointed: null };
  /** set by the script that describes: what it makes of a reading */
  describer: ((session: Session, reading: Reading) => PageReport) | null = null;
  /** milliseconds of the last pass over the overlay */
  annotateTime = 0;
  /** for nodes that other scripts of this frame put into the document */
  readonly claim = markOwn;
  /** the page changes too fast to follow */
  gaveUp = false;
  #overlayOn = false;
  #density: Density = 'all';
  #reading: Reading | null = null;
  #told = '';
  /** readings under way: only the newest may write to the page */
  #turn = 0;
  #held = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.page = createPage(document, { signal });
    this.reader = new Reader(this.page);
    signal.addEventListener('abort', () => this.overlay.clear());
  }

  get overlayOn(): boolean {
    return this.#overlayOn;
  }

  /** True while a fill is at work: what takes the focus then is not where the person is. */
  get held(): boolean {
    return this.#held;
  }

  /** The last reading, null before the first. */
  get reading(): Reading | null {
    return this.#reading;
  }

  async start(): Promise<void> {
    const { overlay: shown, density: chosen } = await readSettings();
    this.#overlayOn = shown;
    this.#density = chosen;
    onSettingsChanged(({ overlay, density }) => {
      this.#overlayOn = overlay;
      this.#density = density;
      this.reader.forget();
      void this.refresh();
    }, this.signal);
    onLessonsChanged(() => {
      this.reader.forget();
      void this.refresh();
    }, this.signal);
    this.page.watch(({ gaveUp }) => {
      this.gaveUp = gaveUp;
      if (!gaveUp) void this.refresh();
    });
    // what the person enters is no mutation either
    document.addEventListener('change', () => void this.refresh(), {
      capture: true,
      passive: true,
      signal: this.signal,
    });
    await this.refresh();
  }

  /**
   * Does a piece of work on the page without reading along, then reads once: every list that a fill opens
   * and closes would otherwise be read and rendered for nobody.
   */
  async undisturbed<T>(work: () => Promise<T>): Promise<T> {
    this.#held = true;
    try {
      return await work();
    } finally {
      this.#held = false;
      await this.refresh();
    }
  }

  /** Reads the page afresh and brings overlay, badge and open panels in line with it. */
  async refresh(): Promise<void> {
    if (this.#held) return;
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const reading = await this.reader.read();
      if (this.signal.aborted || turn !== this.#turn) return;
      this.#reading = reading;
    } catch {
      // no answer: the worker is starting or the extension was updated; the next change asks again
      return;
    }
    this.#annotate();
    this.#tell();
  }

  /** The page as told to an extension page: read afresh, so that nothing in it is out of date. */
  async describe(): Promise<PageReport> {
    if (!this.describer) await sendPagePart({ part: 'describe' });
    if (!this.describer) throw new Error('nothing describes the page');
    const reading = await this.reader.read();
    this.#reading = reading;
    return this.describer(this, reading);
  }

  #annotate(): void {
    const began = performance.now();
    if (this.#overlayOn && this.#reading) {
      const { strings, answer } = this.#reading;
      this.overlay.apply(strings, this.reader.translate, this.#density, answer.language);
    } else this.overlay.clear();
    this.annotateTime = performance.now() - began;
  }

  /** Tells background and panels, once per change: their listeners may be absent, which is no error. */
  #tell(): void {
    if (!this.#reading) return;
    const summary = summarise(this.#reading);
    const text = JSON.stringify([summary, signatureOf(this.#reading)]);
    if (text === this.#told) return;
    this.#told = text;
    sendPageChanged(summary).catch(() => undefined);
  }
}
