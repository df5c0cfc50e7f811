import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * Draws `public/icon/<size>.png` from `icon.svg`. Run with the path of a Chromium after the drawing has
 * changed: `node scripts/icons/main.ts /usr/bin/chromium`; the pictures are committed.
 */
const sizes = [16, 32, 48, 96, 128];

const executablePath = process.argv[2];
if (!executablePath) throw new Error('usage: node scripts/icons/main.ts <path of Chromium>');

const drawing = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(import.meta.dirname, '..', '..', 'public', 'icon', `${size}.png`), picture);
  }
} finally {
  await browser.close();
}
