import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { bundled } from './bundle.ts';
import { firefoxPath } from './find-firefox.ts';
import { openBench } from './harness.ts';

// The sets that a seed gives are the same in every browser as in Node: tests/variation/golden.json has them all.
const golden = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'variation', 'golden.json'), 'utf8')) as unknown;
declare const goldenSets: { goldenNow(): Promise<unknown> };
let code = '';

beforeAll(async () => {
  code = await bundled(join(import.meta.dirname, '..', 'variation', 'golden.ts'), 'goldenSets');
});

test('in Chromium', async () => {
  const bench = await openBench();
  try {
    const page = await bench.tab();
    await page.addScriptTag({ content: code });
    expect(await page.evaluate(() => goldenSets.goldenNow())).toEqual(golden);
  } finally {
    await bench.close();
  }
});

test.runIf(firefoxPath)('in Firefox', async () => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath ?? '', headless: true });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    expect(await page.evaluate(() => goldenSets.goldenNow())).toEqual(golden);
  } finally {
    await browser.close();
  }
});
