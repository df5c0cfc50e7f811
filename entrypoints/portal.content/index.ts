import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from './answer.ts';
import { callHints } from './call-hints.ts';
import type { Life } from './life.ts';
import { Session } from './session.ts';
import { shareSession } from './shared.ts';

export default defineContentScript({
  // the registered portals: wxt.config.ts says so to the manifest
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  async main(life: Life) {
    // a sandboxed frame has the address of a portal but not its rights: nothing is read or filled there
    if (self.origin === 'null') return;
    const session = new Session(life.signal);
    shareSession(session);
    answer(session, life.signal, () => life.abort());
    callHints(session, life.signal);
    await session.start();
  },
});
