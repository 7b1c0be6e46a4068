// The pictures of the docs, from the sample site: docs/images/*.png.
//
//   npm --prefix src/checks install
//   node src/checks/pictures.mjs
//
// Builds the sample itself and serves it on loopback. Uses the Chromium on the PATH or at CHROME_PATH; the fonts are
// those of the machine, so take the pictures where DejaVu or Noto are installed. Where pngquant is on the PATH, the
// pictures become small enough for Git; a picture above the limit is an error.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browser, DAY, PAGES, ROOT, withSample } from './site.mjs';

const LIMIT = 120 * 1024;
const DESKTOP = { viewport: { width: 1280, height: 960 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true };
const PICTURES = [
  { name: 'home', page: 'home', as: DESKTOP },
  { name: 'week', page: 'week', as: DESKTOP },
  { name: 'topic', page: 'topic', as: DESKTOP },
  { name: 'paper', page: 'paper', as: DESKTOP },
  { name: 'phone', page: 'home', as: PHONE },
  { name: 'dark', page: 'paper', as: { ...DESKTOP, colorScheme: 'dark' } },
];

const folder = join(ROOT, 'docs', 'images');
mkdirSync(folder, { recursive: true });
await withSample(async (address) => {
  const chrome = await chromium.launch({ executablePath: browser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const picture of PICTURES) {
      await take(chrome, address, picture);
    }
  } finally {
    await chrome.close();
  }
});

async function take(chrome, address, { name, page, as }) {
  const context = await chrome.newContext({ colorScheme: 'light', locale: 'en-US', timezoneId: 'Europe/Vienna', reducedMotion: 'reduce', ...as });
  const tab = await context.newPage();
  // meetings are to come or over by the reader's clock
  await tab.clock.setFixedTime(new Date(`${DAY}T12:00:00Z`));
  const answer = await tab.goto(address + PAGES[page], { waitUntil: 'load' });
  if (!answer.ok()) {
    throw new Error(`${PAGES[page]} answers ${answer.status()}`);
  }
  const file = join(folder, `${name}.png`);
  await tab.screenshot({ path: file });
  await context.close();
  quantize(file);
  const { size } = statSync(file);
  console.log(`docs/images/${name}.png: ${Math.ceil(size / 1024)} KB`);
  if (size > LIMIT) {
    console.error(`docs/images/${name}.png has ${size} bytes, more than ${LIMIT}: is pngquant on the PATH?`);
    process.exitCode = 1;
  }
}

/** Fewer colors, in place; a machine without pngquant keeps the whole picture. */
function quantize(file) {
  try {
    execFileSync('pngquant', ['--force', '--skip-if-larger', '--strip', '--speed', '1', '--output', file, '64', file]);
  } catch (error) {
    // 98: it would not have become smaller.
    if (error.code !== 'ENOENT' && error.status !== 98) {
      throw error;
    }
  }
}
