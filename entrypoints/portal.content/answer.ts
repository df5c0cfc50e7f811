import { pageDescribe } from '@/lib/messages/page-describe.ts';
import { pageLeave } from '@/lib/messages/page-leave.ts';
import { pageReveal } from '@/lib/messages/page-reveal.ts';
import { textsReady } from '@/lib/messages/texts-ready.ts';
import type { Session } from './session.ts';

/** Answers what the extension asks of this frame's page. `end` ends the session and all that hangs on it. */
export function answer(session: Session, signal: AbortSignal, end: () => void): void {
  pageDescribe.handle(() => session.describe(), signal);

  pageLeave.handle(async ({ origin }) => {
    if (origin === self.origin) end();
  }, signal);

  textsReady.handle(async () => {
    session.reader.forgetMissing();
    await session.refresh();
  }, signal);

  pageReveal.handle(async ({ ref }) => {
    const control = session.page.controlOf(ref);
    if (!control) return false;
    session.page.reveal(ref);
    session.highlight?.show(control.container);
    return true;
  }, signal);
}
