// Renders public/icon/icon.svg to the sizes that browsers ask for. Run by hand when the drawing changes: node scripts/icons.ts
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';

const folder = resolve(import.meta.dirname, '..', 'public', 'icon');
const drawing = readFileSync(resolve(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  // Shops ask for a margin around the picture of 128.
  const margin = size === 128 ? 16 : 0;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0; padding: ${margin}px } svg { display: block; width: ${size - 2 * margin}px }</style>${drawing}`);
  await page.screenshot({ path: resolve(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
