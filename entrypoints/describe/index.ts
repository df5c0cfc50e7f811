import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Highlight } from '@/lib/overlay/index.ts';
import { sharedSession } from '../portal.content/shared.ts';
import { describe } from './describe.ts';

/** Brought when an extension page first asks what is on the page, so that reading it costs none of this. */
export default defineUnlistedScript(() => {
  const session = sharedSession();
  if (!session) return;
  session.describer = describe;
  session.highlight ??= new Highlight(session.signal);
});
