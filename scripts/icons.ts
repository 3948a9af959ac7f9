// Draws public/icons/*.png from the SVG sources beside them: npm run icons
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const FOLDER = 'public/icons';
const BLUE = '#1f4fb8';
const RED = '#c5221f';
const SIZES = [16, 32, 48, 128];
/** The red form is shown on the toolbar alone. */
const TOOLBAR = 32;

/** The smallest size has a source of its own, drawn on the pixel grid. */
const sourceOf = (size: number) => (size === 16 ? 'icon-16.svg' : 'icon.svg');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = await readFile(join(FOLDER, sourceOf(size)), 'utf8');
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    const forms = size <= TOOLBAR ? { icon: svg, 'icon-error': svg.replaceAll(BLUE, RED) } : { icon: svg };
    for (const [name, drawing] of Object.entries(forms)) {
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      await writeFile(join(FOLDER, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
