import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** These drive Chromium whatever the browser of the run is, or judge what is the same in every browser. */
const chromiumOnly = ['test/e2e/page/**', 'test/e2e/portals/**', 'test/e2e/accessibility.test.ts'];

/**
 * Two projects. `unit` is what `npx vitest` runs by habit; a test that needs a DOM says so in its first
 * line (`// @vitest-environment happy-dom`). `e2e` drives a real browser with the production build, one
 * file after the other; `scripts/test` starts it once a browser (BEIAN_BROWSER).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/setup.ts'],
          restoreMocks: true,
          // pages with whole forms take seconds on a machine that is busy with something else
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: process.env.BEIAN_BROWSER === 'firefox' ? chromiumOnly : [],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
