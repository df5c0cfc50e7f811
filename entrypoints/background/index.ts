import { defineBackground } from 'wxt/utils/define-background';
import { serveAutoLock } from './auto-lock.ts';
import { serveBadge } from './badge.ts';
import { serveCommands } from './commands.ts';
import { serveFillRun } from './fill-run.ts';
import { injectOnRoute } from './inject.ts';
import { serveMachine } from './machine/index.ts';
import { servePageCheck } from './page-check.ts';
import { servePagePart } from './page-part.ts';
import { servePageRead } from './page-read.ts';
import { serveReminders } from './reminders/index.ts';
import { serveSites } from './sites/index.ts';
import { serveTextTranslate } from './text-translate.ts';

/** Every listener is added in the first turn, so that a worker started by an event hears that event. */
export default defineBackground({
  type: 'module',
  main() {
    serveAutoLock();
    servePageRead();
    servePageCheck();
    servePagePart();
    serveFillRun();
    serveBadge();
    serveCommands();
    injectOnRoute();
    serveSites();
    serveTextTranslate();
    serveMachine();
    serveReminders();
  },
});
