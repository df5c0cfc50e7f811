import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/portals/index.ts';

export default defineContentScript({
  matches: portalMatches(),
  allFrames: true,
  runAt: 'document_idle',
  main() {},
});
