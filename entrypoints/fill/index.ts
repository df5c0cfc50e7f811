import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFiller, type FillReport } from '@/lib/fill/index.ts';
import { type FillApplyItem, fillApply } from '@/lib/messages/fill-apply.ts';
import { fillLast, fillOpen, fillProgress, fillStop, fillUndo } from '@/lib/messages/fill-control.ts';
import { sendPagePart } from '@/lib/messages/page-part.ts';
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
  const filler = createFiller(page, { signal, openers: () => session.openers });
  let running: AbortController | null = null;

  fillApply.handle(async ({ runId, pageId, items }) => {
    // previewed on another page: refs there and here have nothing to do with each other
    if (pageId !== session.pageId) throw new Error('another document');
    const run = new AbortController();
    running = run;
    await session.refresh();
    const barred = items.flatMap((item) => barredBy(session, item));
    const fit = items.filter(({ ref }) => !barred.some((report) => report.ref === ref));
    const ended = await session.undisturbed(() =>
      filler.apply(runId, fit, {
        signal: AbortSignal.any([signal, run.signal]),
        onProgress(report, done, total) {
          fillProgress.send({ runId, done, total, report }).catch(() => undefined);
        },
      }),
    );
    return { ...ended, reports: [...ended.reports, ...barred] };
  }, signal);

  fillStop.handle(async () => running?.abort(), signal);
  fillUndo.handle(
    ({ runId, ref }) => session.undisturbed(() => filler.undo(runId, ref ?? undefined)),
    signal,
  );
  fillLast.handle(() => filler.last(), signal);
  fillOpen.handle(async ({ open }) => {
    if (!session.openers) await sendPagePart({ part: 'openers' });
    const { openers } = session;
    if (!openers) throw new Error('no openers');
    const press = (id: string) => filler.alone(() => openers.open(id));
    // the panel asks for the page itself once it stands open
    const opened = open === null ? null : await session.undisturbed(() => press(open));
    return { openers: openers.list(), opened };
  }, signal);
}

/** A field that by now means something else than what was agreed to, or that is never to be filled. */
function barredBy({ reading }: Session, { ref, key, seen }: FillApplyItem): FillReport[] {
  const at = reading?.form.fields.findIndex((field) => field.ref === ref) ?? -1;
  const now = reading?.recognitions[at];
  if (!now || (now.certainty !== 'never' && (now.key === null || now.key === key))) return [];
  const reason = now.certainty === 'never' ? 'never' : 'gone';
  return [{ ref, key, outcome: 'refused', reason, value: '', before: seen }];
}
