/**
 * Waiting for a condition, never for a time. The time limits only say when to give up. In a tab that is not
 * shown there are no animation frames, so each wait also has a timer to wake it.
 */

/** Milliseconds to wait for a frame; where none came last time (a tab at the back), the length of one. */
const frameLimit = 60;
const frameLength = 17;
let drawn = true;

/** Resolves after the next rendered frame and the tasks it caused. Rejects with the signal's reason on abort. */
export function frame(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    let over = false;
    const finish = (byFrame: boolean) => {
      if (over) return;
      drawn = byFrame;
      over = true;
      cancelAnimationFrame(request);
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      // one more task, so that what the page itself does in this frame has happened
      setTimeout(resolve, 0);
    };
    const stop = () => {
      over = true;
      cancelAnimationFrame(request);
      clearTimeout(timer);
      reject(signal.reason);
    };
    const request = requestAnimationFrame(() => finish(true));
    const timer = setTimeout(() => finish(false), drawn ? frameLimit : frameLength);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Waits `count` frames. */
export async function frames(count: number, signal: AbortSignal): Promise<void> {
  for (let i = 0; i < count; i++) await frame(signal);
}

/**
 * Asks `probe` once a frame until it answers something other than null, undefined or false.
 * @param limit milliseconds after which null is returned
 */
export async function until<T>(
  probe: () => T | null | undefined | false,
  limit: number,
  signal: AbortSignal,
): Promise<T | null> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = probe();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() >= end) return null;
    await frame(signal);
  }
}

/**
 * Waits until the document has not changed for `quiet` frames.
 * @param limit milliseconds after which it returns all the same (a page that never rests)
 */
export async function settled(
  document: Document,
  signal: AbortSignal,
  quiet = 2,
  limit = 600,
): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-expanded', 'disabled', 'open'],
  });
  try {
    const end = performance.now() + limit;
    for (let still = 0; still < quiet && performance.now() < end; ) {
      const seen = changes;
      await frame(signal);
      still = changes === seen ? still + 1 : 0;
    }
  } finally {
    observer.disconnect();
  }
}
