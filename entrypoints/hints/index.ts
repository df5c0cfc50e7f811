import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedSession } from '../portal.content/shared.ts';
import { startHints } from './start-hints.ts';

/** Brought when the person first enters a field, so that reading a page costs none of it. */
export default defineUnlistedScript(() => {
  const session = sharedSession();
  // several events may have asked before the first was answered: only the first of a page's life goes on
  if (!session || session.hints || session.signal.aborted) return;
  session.hints = true;
  startHints(session, session.signal);
});
