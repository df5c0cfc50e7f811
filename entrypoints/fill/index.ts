import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFiller } from '@/lib/fill/index.ts';
import { fillApply } from '@/lib/messages/fill-apply.ts';
import { fillLast, fillOpen, fillProgress, fillStop, fillUndo } from '@/lib/messages/fill-control.ts';
import type { Session } from '../portal.content/session.ts';
import { sharedSession } from '../portal.content/shared.ts';

/** Injected with the first preview or fill, so that reading a page costs none of it. */
export default defineUnlistedScript(() => {
  const session = sharedSession();
  // every fill injects this file anew: only the first of a page's life goes on
  if (!session || session.fills || session.signal.aborted) return;
  session.fills = true;
  answerFills(session);
});

function answerFills(session: Session): void {
  const { page, signal } = session;
  const filler = createFiller(page, { signal });
  let running: AbortController | null = null;

  fillApply.handle(async ({ runId, items }) => {
    const run = new AbortController();
    running = run;
    return session.undisturbed(() =>
      filler.apply(runId, items, {
        signal: AbortSignal.any([signal, run.signal]),
        onProgress(report, done, total) {
          fillProgress.send({ runId, done, total, report }).catch(() => undefined);
        },
      }),
    );
  }, signal);

  fillStop.handle(async () => running?.abort(), signal);
  fillUndo.handle(
    ({ runId, ref }) => session.undisturbed(() => filler.undo(runId, ref ?? undefined)),
    signal,
  );
  fillLast.handle(async () => filler.last(), signal);
  fillOpen.handle(async ({ open }) => {
    const { openers } = filler;
    // the panel asks for the page itself once it stands open
    const opened = open === null ? null : await session.undisturbed(() => openers.open(open));
    return { openers: openers.list(), opened };
  }, signal);
}
