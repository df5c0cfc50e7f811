import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOpeners } from '@/lib/fill/index.ts';
import { sharedSession } from '../portal.content/shared.ts';

/** Brought when a preview first asks what would show more fields, so that filling costs none of this. */
export default defineUnlistedScript(() => {
  const session = sharedSession();
  if (session) session.openers ??= createOpeners(session.page, session.signal);
});
