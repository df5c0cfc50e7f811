import { pageDescribe } from '@/lib/messages/page-describe.ts';
import { pageReveal } from '@/lib/messages/page-reveal.ts';
import type { Session } from './session.ts';

/** Answers what the extension's own pages ask of this frame's page. */
export function answer(session: Session, signal: AbortSignal): void {
  pageDescribe.handle(() => session.describe(), signal);

  pageReveal.handle(async ({ ref }) => {
    const control = session.page.controlOf(ref);
    if (!control) return false;
    session.page.reveal(ref);
    session.highlight.show(control.container);
    return true;
  }, signal);
}
