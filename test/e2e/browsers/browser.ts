/**
 * One small way to drive a real browser with the built extension in it, so that a test or a script is
 * written once and runs in Chromium and in Firefox. Chromium is driven through Playwright, Firefox
 * through puppeteer-core's WebDriver BiDi; neither library shows through.
 */

export type BrowserName = 'chromium' | 'firefox';

/** A request as a server would see it. */
export interface Asked {
  url: URL;
  method: string;
  body: string | null;
  /** the browser's kind of request, such as 'document', 'script' or 'fetch' */
  kind: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Plays the whole internet. `null` means: no such host; the request is aborted and recorded as a stranger. */
export type Resolve = (asked: Asked) => Promise<Reply | null> | Reply | null;

/** A request that nobody answered: a test that finds one fails, for the extension must make none. */
export interface Stranger {
  url: string;
  /** who asked: 'page', 'extension', or 'browser' for what arrived at the proxy past interception */
  from: 'page' | 'extension' | 'browser';
}

export interface LaunchOptions {
  /** folder of the built extension (the one with manifest.json); must be absolute */
  extension: string;
  resolve: Resolve;
  /** default true */
  headless?: boolean;
  /** inner size in CSS pixels; default 1280 × 900 */
  viewport?: { width: number; height: number };
  /** false starts the browser without the extension, to compare; default true */
  withExtension?: boolean;
  /** bytes that the extension may store, where a test wants its storage to be full; default: the browser's own limit */
  storageLimit?: number;
  /**
   * ms after which Firefox stops an idle background, where a test wants it stopped often or soon; each start costs
   * a second of the machine's time. Default: Firefox's own 30 s. Chromium is told to stop it instead.
   */
  idleTimeout?: number;
  /** folder of a browser profile that outlives the session; default: a throw-away one */
  profile?: string;
}

export interface Session {
  readonly name: BrowserName;
  /** version as the browser tells it, such as '156.0.6979.0' */
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; '' without the extension */
  readonly origin: string;
  readonly strangers: readonly Stranger[];
  /** every request that was answered, in order */
  readonly answered: readonly Asked[];
  /** an extension page with no script of ours on it, from which the extension's API can be asked */
  readonly desk: Scope;
  /** opens a tab and waits until its document is complete */
  open(url: string, viewport?: { width: number; height: number }): Promise<Tab>;
  /** opens a page of the extension, such as `/sidepanel.html?tab=7` */
  openExtension(path: string, viewport?: { width: number; height: number }): Promise<Tab>;
  /** Stops the background as the browser does with an idle one; Firefox does so itself and is waited for. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser from one moment to the next, as a crash or a power cut does (SIGKILL). */
  kill(): Promise<void>;
  /** resolves when the browser is gone, also when the person closed it */
  readonly closed: Promise<void>;
}

/** A piece of a page in which script can be run: its top document or one of its frames. */
export interface Scope {
  url(): string;
  /** Runs in the page's own world. `fn` is sent as text: it must use nothing but its argument. */
  evaluate<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Runs an expression in the page's own world; a promise is awaited. */
  evaluateText(expression: string): Promise<unknown>;
  /** Waits until `fn` answers something true; throws after `timeout` ms (default 15 000). */
  waitFor<A, R>(fn: (arg: A) => R, arg: A, options?: { timeout?: number; what?: string }): Promise<R>;
  /** The control of that role and accessible name; a string must match whole, a pattern somewhere. */
  find(role: Role, name: string | RegExp, options?: { timeout?: number }): Promise<Control>;
  /** The first element that the CSS selector finds; waits for it. */
  query(selector: string, options?: { timeout?: number }): Promise<Control>;
}

export interface Tab extends Scope {
  /** the browser's own tab id, as `browser.tabs` knows it; -1 without the extension */
  readonly id: number;
  /** uncaught errors of the page, as text */
  readonly errors: readonly string[];
  frames(): Scope[];
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** presses one key, such as 'Escape' or 'Tab' */
  press(key: string): Promise<void>;
  /** PNG file; missing folders are made */
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  /** Lays the page out as it is printed, or as on screen again. Chromium only: Firefox lets no driver do so. */
  asPrinted(printed: boolean): Promise<void>;
  /** the page as it prints, on the paper that its own style asks for */
  pdf(): Promise<Uint8Array>;
  /** brings the tab to the front */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** An element on a page, used as a person would: with real mouse and key events. */
export interface Control {
  click(): Promise<void>;
  /** clears the control, then types */
  type(text: string): Promise<void>;
  /** gives a file input its files, by path */
  upload(...paths: string[]): Promise<void>;
  evaluate<R>(fn: (element: HTMLElement) => R): Promise<R>;
}

export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'checkbox'
  | 'radio'
  | 'switch'
  | 'tab'
  | 'combobox'
  | 'option'
  | 'menuitem'
  | 'heading'
  | 'dialog'
  | 'alert'
  | 'listitem'
  | 'row';
