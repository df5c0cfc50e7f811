import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answer } from './answer.ts';
import { startHints } from './hints.ts';
import { Session } from './session.ts';
import { shareSession } from './shared.ts';

export default defineContentScript({
  // the registered portals: wxt.config.ts says so to the manifest
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  async main(ctx) {
    // a sandboxed frame has the address of a portal but not its rights: nothing is read or filled there
    if (self.origin === 'null') return;
    const session = new Session(ctx.signal);
    shareSession(session);
    answer(session, ctx.signal, () => ctx.abort());
    startHints(session, ctx.signal);
    await session.start();
  },
});
