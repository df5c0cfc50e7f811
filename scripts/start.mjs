import { setUpAndRun } from './setup.mjs';

await setUpAndRun(['chromium'], 'scripts/start/main.ts');
