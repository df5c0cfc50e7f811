import { setUpAndRun } from './setup.mjs';

await setUpAndRun(['chromium'], 'scripts/screenshots/main.ts');
