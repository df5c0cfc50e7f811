import { browser } from 'wxt/browser';

/** How long a content script stays: what hangs on the signal goes with it. */
export interface Life {
  readonly signal: AbortSignal;
  abort(): void;
}

/**
 * The life of one content script in one document. It ends when asked to, or when a newer one begins there, as after
 * an update of the extension. Stands in for the context that WXT would hand over (`wxt.config.ts` says so): that
 * one also brings timers, a watcher of addresses and messages to the page, which no portal page needs to load.
 */
export class ContentScriptContext implements Life {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  /** @param name of the script: others in the document live on */
  constructor(name: string) {
    const begun = `${browser.runtime.id}:${name}`;
    // told before listening: those that hear it are older
    document.dispatchEvent(new Event(begun));
    document.addEventListener(begun, () => this.abort(), { signal: this.signal });
  }

  abort(): void {
    this.#end.abort();
  }
}
