import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOtherExtension, type OtherExtension } from './other-extension';

const FILES = {
  'manifest.json': JSON.stringify({ manifest_version: 3, name: 'A panel that reads all and shows nothing', version: '1.0', devtools_page: 'devtools.html' }),
  'devtools.html': '<!doctype html><script src="devtools.js"></script>',
  'devtools.js': `chrome.devtools.panels.create('Bare', '', 'panel.html');
    chrome.devtools.network.onRequestFinished.addListener((entry) => entry.getContent(() => undefined));`,
  'panel.html': '<!doctype html><title>Bare</title>',
};

/** Runs a measurement with the least that an extension can be which sees requests and their bodies: what it costs the page, the browser asks for. */
export async function withBareExtension<T>(work: (extension: OtherExtension) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-extension-'));
  try {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    return await work(readOtherExtension(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
