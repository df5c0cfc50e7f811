import { createFiller } from '@/lib/fill/index.ts';
import { fillApply } from '@/lib/messages/fill-apply.ts';
import { fillLast, fillProgress, fillStop, fillUndo } from '@/lib/messages/fill-control.ts';
import { pageDescribe } from '@/lib/messages/page-describe.ts';
import type { FillRunReport } from '@/lib/messages/page-report.ts';
import { pageReveal } from '@/lib/messages/page-reveal.ts';
import type { Session } from './session.ts';

/** Answers what the extension's own pages and its background ask of this frame. */
export function answer(session: Session, signal: AbortSignal): void {
  const filler = createFiller(session.page, { signal });
  let running: AbortController | null = null;
  let last: FillRunReport | null = null;

  pageDescribe.handle(async () => session.describe(), signal);

  pageReveal.handle(async ({ ref }) => {
    const control = session.page.controlOf(ref);
    if (!control) return false;
    session.page.reveal(ref);
    session.highlight.show(control.container);
    return true;
  }, signal);

  fillApply.handle(async ({ runId, items }) => {
    running?.abort();
    const run = new AbortController();
    running = run;
    let done = 0;
    last = await filler.apply(runId, items, {
      signal: AbortSignal.any([signal, run.signal]),
      onProgress(report) {
        done += 1;
        fillProgress.send({ runId, done, total: items.length, report }).catch(() => undefined);
      },
    });
    return last;
  }, signal);

  fillStop.handle(async () => running?.abort(), signal);
  fillUndo.handle(async ({ runId, ref }) => filler.undo(runId, ref ?? undefined), signal);
  fillLast.handle(async () => last, signal);
}
