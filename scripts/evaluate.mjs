import { setUpAndRun } from './setup.mjs';

const firefox = process.argv.some(
  (word, at) => word === '--browser=firefox' || (word === 'firefox' && process.argv[at - 1] === '--browser'),
);
await setUpAndRun([firefox ? 'firefox' : 'chromium'], 'scripts/evaluate/main.ts');
