import { isOwnNode } from './own-nodes.ts';
import { isPlaceholderSwapped } from './placeholder.ts';

/** What a watcher tells: `full` when so much changed that the page should be read anew as a whole. */
export interface PageChange {
  full: boolean;
  /** the page changes too fast to follow; told once when it begins, until a later change says otherwise */
  gaveUp: boolean;
}

export interface Watch {
  /** true while the page changes too fast to follow */
  readonly gaveUp: boolean;
}

const attributes =
  'class style hidden disabled readonly aria-hidden aria-invalid placeholder checked open'.split(' ');
/** Share of the time that following a busy page may take. */
const share = 0.1;
/** A pass that would have to wait longer than this (milliseconds) means the page is not worth following. */
const longestWait = 4000;
/** This many rounds in a row that never settled, and the watcher gives up until the page is quiet. */
const patience = 40;
/** Milliseconds without a change after which a page counts as quiet again. */
const quiet = 600;

/**
 * Follows the document: calls `onChange` once a burst of changes has settled for a frame, and on a change of
 * route. On a still page it does nothing at all. On a page that never rests it slows down so that its own
 * work keeps to a tenth of the time, then gives up until the page is quiet. Ends with the signal.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  onChange: (change: PageChange) => void,
): Watch {
  const view = document.defaultView;
  const state = { gaveUp: false };
  if (!view || signal.aborted) return state;
  let pending = false;
  let records = 0;
  let rounds = 0;
  let changedAt = 0;
  let notBefore = 0;
  let timer = 0;
  let frame = 0;
  let route = view.location.href;
  let full = false;

  const run = (): void => {
    pending = false;
    const change = { full: full || records > 200, gaveUp: state.gaveUp };
    records = 0;
    full = false;
    const began = performance.now();
    onChange(change);
    const took = performance.now() - began;
    // our own pass may not take more than its share of the time, so the next one waits
    notBefore = performance.now() + Math.min(took / share, longestWait);
    observer.takeRecords().forEach(note);
    if (records > 0) schedule();
  };

  const settle = (): void => {
    frame = 0;
    const now = performance.now();
    const still = now - changedAt >= 12;
    if (state.gaveUp) {
      if (now - changedAt < quiet) {
        timer = view.setTimeout(settle, quiet);
        return;
      }
      state.gaveUp = false;
      full = true;
    }
    if (now < notBefore) {
      timer = view.setTimeout(settle, notBefore - now);
      return;
    }
    if (!still && rounds < patience) {
      rounds += 1;
      if (rounds % 8 === 0) {
        // a page that animates for ever still gets read now and then
        run();
        return;
      }
      wait();
      return;
    }
    if (!still) {
      state.gaveUp = true;
      rounds = 0;
      run();
      if (!pending) schedule();
      return;
    }
    rounds = 0;
    run();
  };

  // a hidden tab draws no frames; nobody reads it either, but a filling in progress may wait for it
  const wait = (): void => {
    if (document.hidden) timer = view.setTimeout(settle, 50);
    else frame = view.requestAnimationFrame(settle);
  };

  const schedule = (): void => {
    if (pending) return;
    pending = true;
    wait();
  };

  /** The tab was left before the frame came that was waited for: it will not come now. */
  const onHidden = (): void => {
    if (!document.hidden || frame === 0) return;
    view.cancelAnimationFrame(frame);
    frame = 0;
    wait();
  };

  const note = (record: MutationRecord): void => {
    if (isOwn(record)) return;
    records += 1;
    changedAt = performance.now();
  };

  const observer = new MutationObserver((list) => {
    const before = records;
    list.forEach(note);
    if (records === before) return;
    if (view.location.href !== route) {
      route = view.location.href;
      full = true;
    }
    schedule();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });

  const onRoute = (): void => {
    route = view.location.href;
    full = true;
    changedAt = performance.now();
    schedule();
  };
  document.addEventListener('visibilitychange', onHidden, { signal });
  view.addEventListener('hashchange', onRoute, { signal });
  view.addEventListener('popstate', onRoute, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      view.clearTimeout(timer);
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return state;
}

/** Changes that the extension itself made: its own nodes and the placeholders it shows. */
function isOwn({ type, target, addedNodes, removedNodes, attributeName }: MutationRecord): boolean {
  if (isOwnNode(target)) return true;
  if (type === 'attributes') {
    return attributeName === 'placeholder' && target instanceof Element && isPlaceholderSwapped(target);
  }
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every(isOwnNode);
}
