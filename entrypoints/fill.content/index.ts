import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFiller } from '@/lib/fill/index.ts';
import { fillApply } from '@/lib/messages/fill-apply.ts';
import { fillLast, fillProgress, fillStop, fillUndo } from '@/lib/messages/fill-control.ts';
import type { Session } from '../portal.content/session.ts';
import { sharedSession } from '../portal.content/shared.ts';

/** Sessions that already have their filler: a second injection into the same frame does nothing. */
const served = new WeakSet<Session>();

/** Injected by the background when the person has confirmed a fill, so that reading a page costs none of it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const session = sharedSession();
    if (!session || served.has(session) || session.signal.aborted) return;
    served.add(session);
    answerFills(session);
  },
});

function answerFills(session: Session): void {
  const { page, signal } = session;
  const filler = createFiller(page, { signal });
  let running: AbortController | null = null;

  fillApply.handle(async ({ runId, items }) => {
    const run = new AbortController();
    running = run;
    return filler.apply(runId, items, {
      signal: AbortSignal.any([signal, run.signal]),
      onProgress(report, done, total) {
        fillProgress.send({ runId, done, total, report }).catch(() => undefined);
      },
    });
  }, signal);

  fillStop.handle(async () => running?.abort(), signal);
  fillUndo.handle(async ({ runId, ref }) => filler.undo(runId, ref ?? undefined), signal);
  fillLast.handle(async () => filler.last(), signal);
}
