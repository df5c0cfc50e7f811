import { setUpAndRun } from './setup.mjs';

await setUpAndRun(['chromium', 'firefox'], 'scripts/test/main.ts');
