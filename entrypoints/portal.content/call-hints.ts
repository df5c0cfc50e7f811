import { sendPagePart } from '@/lib/messages/page-part.ts';
import type { Session } from './session.ts';

/** Where the event happened, inside an open shadow root too. */
export const innermost = (event: Event): Element =>
  event.composedPath().find((at) => at instanceof Element) as Element;

/**
 * Has the hints brought with the first field that the person enters, or the first text under the pointer that found
 * no room on the page: to read a page needs none of their code. Where the person is by then is kept for them.
 */
export function callHints(session: Session, signal: AbortSignal): void {
  for (const type of ['focusin', 'focusout', 'pointerover'] as const) {
    document.addEventListener(
      type,
      (event) => {
        if (session.hints || session.held) return;
        const target = session.overlayOn && type !== 'focusout' ? innermost(event) : null;
        const at = type !== 'pointerover' || (target && session.overlay.unplacedAt(target)) ? target : null;
        session.called[type === 'pointerover' ? 'pointed' : 'entered'] = at;
        // without an answer the next such event asks again
        if (at) sendPagePart({ part: 'hints' }).catch(() => undefined);
      },
      { capture: true, signal },
    );
  }
}
