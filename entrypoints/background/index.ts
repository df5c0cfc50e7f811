import { defineBackground } from 'wxt/utils/define-background';
import { serveBadge } from './badge.ts';
import { serveCommands } from './commands.ts';
import { serveFillRun } from './fill-run.ts';
import { injectOnRoute } from './inject.ts';
import { servePageKit } from './page-kit.ts';

/** Every listener is added in the first turn, so that a worker started by an event hears that event. */
export default defineBackground({
  type: 'module',
  main() {
    servePageKit();
    serveFillRun();
    serveBadge();
    serveCommands();
    injectOnRoute();
  },
});
