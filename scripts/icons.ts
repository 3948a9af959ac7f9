// Draws public/icons/*.png from the SVG sources beside them: npm run icons
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from './browsers/find';
import { pngOf } from './icons/png';

const FOLDER = 'public/icons';
const SIZES = [16, 32, 48, 128];
const TOOLBAR_SIZES = [16, 32];

/** The colours of the sources. */
const [GROUND, GLYPH] = ['#1f4fb8', '#fff'];

/** The forms: the blue one in all sizes, the others for the toolbar alone. Grey is to be seen on a light toolbar and on a dark one. */
const FORMS = [
  { name: 'icon', sizes: SIZES, ground: GROUND, glyph: GLYPH },
  { name: 'icon-error', sizes: TOOLBAR_SIZES, ground: '#c5221f', glyph: GLYPH },
  { name: 'icon-idle', sizes: TOOLBAR_SIZES, ground: '#70757d', glyph: GLYPH },
  // For dark toolbars, where the browser asks for a form of its own.
  { name: 'icon-idle-dark', sizes: TOOLBAR_SIZES, ground: '#a7adb5', glyph: '#1f2124' },
];

/** The smallest size has a source of its own, drawn on the pixel grid. */
const sourceOf = (size: number): string => (size === 16 ? 'icon-16.svg' : 'icon.svg');

const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const { name, sizes, ground, glyph } of FORMS) {
    for (const size of sizes) {
      const source = await readFile(join(FOLDER, sourceOf(size)), 'utf8');
      const svg = source.replaceAll(GLYPH, glyph).replaceAll(GROUND, ground);
      const file = join(FOLDER, `${name}-${size}.png`);
      const png = pngOf({ width: size, height: size, pixels: await drawn(page, svg, size) });
      await writeFile(file, png);
      console.log(`${file}  ${png.length} bytes`);
    }
  }
} finally {
  await browser.close();
}

async function drawn(page: Page, svg: string, size: number): Promise<Uint8Array> {
  const pixels = await page.evaluate(async (source, side) => {
    const image = new Image(side, side);
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, side, side);
    return [...(context?.getImageData(0, 0, side, side).data ?? [])];
  }, svg, size);
  return Uint8Array.from(pixels);
}
