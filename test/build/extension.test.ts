import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageFiles } from '../../scripts/package/files';
import { LIMITS } from '../../scripts/release/checks';
import { buildFor, builtFor, type Built } from './build';

/** What the panel loads before its first paint, compressed. May be lowered, never raised: loading later is what `later.tsx` is for. */
const MOST_AT_FIRST = 34_000;

/** How much more than a package Node's deflate makes of its files. Ours takes ten seconds: `npm run release:check` weighs what it made. */
const QUICK_DEFLATE = 1.024;

/** All scripts that a page loads before it does anything. */
async function staticImports(built: Built, page: string): Promise<string[]> {
  const html = await built.text(page);
  return scriptsFrom(built, [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file));
}

/** These scripts and all that they load before they run. */
async function scriptsFrom(built: Built, waiting: string[]): Promise<string[]> {
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = await built.text(file);
    for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) waiting.push(join(dirname(file), name));
  }
  return [...found];
}

describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (target) => {
  let built: Built;
  beforeAll(async () => { built = await builtFor(target); }, 60_000);

  it('asks for storage and the active tab, and for nothing else', () => {
    expect(built.manifest.permissions).toEqual(['storage', 'activeTab']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(built.manifest, key).not.toHaveProperty(key);
    }
  });

  it('may ask later, for one site at a time, to hear of its requests', () => {
    expect(built.manifest.optional_permissions).toEqual(['webRequest']);
    expect(built.manifest.optional_host_permissions).toEqual(['https://api.x.ai/*', 'http://*/*', 'https://*/*']);
  });

  it('has the version of package.json', async () => {
    const project: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(built.manifest.version).toBe(project.version);
    expect(JSON.parse(await readFile('manifest.json', 'utf8'))).not.toHaveProperty('version');
  });

  it('hands over the licences of what it is made of, and no source map', async () => {
    const licences = await built.text('THIRD-PARTY-LICENSES.txt');
    for (const name of ['preact', '@preact/signals', 'jsonc-parser', ...(target === 'chrome' ? ['webextension-polyfill'] : [])]) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(built.files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  it('holds the engine once, and loads it in the popup only for a pasted error', async () => {
    const scripts = built.files.filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(scripts.map((file) => built.text(file)));
    const engines = scripts.filter((_, index) => texts[index]?.includes('credits or licenses'));
    expect(engines).toHaveLength(1);
    const [engine = ''] = engines;
    expect(await scriptsFrom(built, ['assets/fill.js'])).not.toContain(engine);
    expect(await staticImports(built, 'src/options/options.html')).not.toContain(engine);
    expect(await staticImports(built, 'src/devtools/devtools.html')).toContain(engine);
  });

  it('loads little before the panel is first painted', async () => {
    const scripts = await staticImports(built, 'src/panel/panel.html');
    const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await built.text(script)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_AT_FIRST);
  });

  it('loads next to nothing before the frame of the popup is painted', async () => {
    const codes = await Promise.all((await staticImports(built, 'src/popup/popup.html')).map((script) => built.text(script)));
    expect(codes.join('')).toContain('requestAnimationFrame');
    expect(codes.join('').length).toBeLessThan(500);
  });

  it('runs the panel in no other page', async () => {
    const [entry = ''] = /assets\/panel[^"]*\.js/.exec(await built.text('src/panel/panel.html')) ?? [];
    expect(await built.text(entry)).toContain('pagehide');
    for (const page of ['src/popup/popup.html', 'src/options/options.html', 'src/devtools/devtools.html']) {
      expect(await staticImports(built, page), page).not.toContain(entry);
    }
  });

  it('holds the worker that reads files where the devtools page starts it, without the engine', async () => {
    const started = /new Worker\([`"'](\/[^`"']+)/.exec(await built.text('assets/devtools.html.js'))?.[1] ?? '';
    expect(built.files).toContain(started.slice(1));
    const codes = await Promise.all((await scriptsFrom(built, [started.slice(1)])).map((file) => built.text(file)));
    expect(codes.join('').length).toBeLessThan(60_000);
    expect(codes.filter((code) => /document\.|chrome\./.test(code))).toEqual([]);
  });

  it('lets its pages load its own files only, and connect nowhere', () => {
    expect(built.manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    });
  });

  it('holds every page that it names, and the panel', () => {
    const pages = ['src/devtools/devtools.html', 'src/popup/popup.html', 'src/options/options.html', 'src/panel/panel.html'];
    expect(built.files).toEqual(expect.arrayContaining(pages));
    expect(built.manifest).toMatchObject({
      devtools_page: 'src/devtools/devtools.html',
      action: { default_popup: 'src/popup/popup.html' },
      options_ui: { page: 'src/options/options.html' },
    });
  });

  it('holds every icon, and the red and the grey form of those on the toolbar', () => {
    const icons = ['icon-16', 'icon-32', 'icon-48', 'icon-128', 'icon-error-16', 'icon-error-32', 'icon-idle-16', 'icon-idle-32'];
    expect(built.files).toEqual(expect.arrayContaining(icons.map((name) => `icons/${name}.png`)));
  });

  it('has no script, style or handler inside a page, and refers to its own files only', async () => {
    const pages = built.files.filter((file) => file.endsWith('.html'));
    for (const page of pages) {
      const html = await built.text(page);
      expect(html, page).not.toMatch(/<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:/i);
      for (const [, attributes = '', content = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gi)) {
        expect(attributes, page).toMatch(/\ssrc="\//);
        expect(content.trim(), page).toBe('');
      }
      for (const [, url = ''] of html.matchAll(/\s(?:src|href)="([^"]*)"/gi)) {
        expect(url, page).toMatch(/^\/[^/]/);
        expect(existsSync(join(built.folder, url)), `${page}: ${url}`).toBe(true);
      }
    }
  });

  it('evaluates no text as code', async () => {
    const scripts = built.files.filter((name) => name.endsWith('.js'));
    const codes = await Promise.all(scripts.map((file) => built.text(file)));
    // `inspectedWindow.eval` asks the inspected page and is no such thing.
    expect(scripts.filter((_, index) => /(?<![.\w])eval\s*\(|new Function\s*\(/.test(codes[index] ?? ''))).toEqual([]);
  });

  it('names its texts in a language file that has them', async () => {
    const messages: Record<string, { message: string }> = JSON.parse(await built.text('_locales/en/messages.json'));
    const named = [...JSON.stringify(built.manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(named).toEqual(expect.arrayContaining(['extensionName', 'extensionDescription', 'actionTitle']));
    for (const key of named) expect(messages[key]?.message, key).toBeTruthy();
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the package', () => {
  it('holds the same files when it is made again, and stays within its size', async () => {
    const first = packageFiles((await builtFor('chrome')).folder);
    const again = packageFiles((await buildFor('chrome')).folder);
    expect(again.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
    expect(again.filter(({ content }, at) => Buffer.compare(content, first[at]?.content ?? Buffer.of()) !== 0)).toEqual([]);
    const sizes = again.map(({ content }) => deflateRawSync(content, { level: 9, memLevel: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMITS.zip * QUICK_DEFLATE);
  }, 120_000);
});

describe('the texts of the interface', () => {
  it('are all in the language file', async () => {
    const known: Record<string, unknown> = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8'));
    const named = new Set<string>();
    const folders = ['background', 'options', 'panel', 'popup'].map((name) => join('src', name));
    const entries = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })));
    for (const entry of entries.flat().filter(({ name }) => /\.tsx?$/.test(name))) {
      const code = await readFile(join(entry.parentPath, entry.name), 'utf8');
      for (const [, key = ''] of code.matchAll(/\b(?:t|getMessage)\('(\w+)'/g)) named.add(key);
      for (const [, key = ''] of code.matchAll(/\btn\('(\w+)'/g)) named.add(`${key}_one`).add(`${key}_other`);
      for (const [, one = '', other = ''] of code.matchAll(/getMessage\([^'\n]*\? '(\w+)' : '(\w+)'/g)) named.add(one).add(other);
    }
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((key) => !Object.hasOwn(known, key))).toEqual([]);
  });
});

describe('what differs between the two builds', () => {
  it('is a service worker and the least version in Chrome', async () => {
    const { manifest } = await builtFor('chrome');
    expect(manifest).toMatchObject({ background: { service_worker: 'service-worker-loader.js', type: 'module' }, minimum_chrome_version: '123' });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest.action).not.toHaveProperty('theme_icons');
  }, 60_000);

  it('is an event page, an id and no collection of data in Firefox', async () => {
    const { manifest, files } = await builtFor('firefox');
    expect(manifest).toMatchObject({
      background: { scripts: ['service-worker-loader.js'], type: 'module' },
      browser_specific_settings: {
        gecko: { id: 'grok-devtools@grok-devtools.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    const [light, dark] = ['icons/icon-idle-dark-16.png', 'icons/icon-idle-16.png'];
    expect(manifest.action).toMatchObject({ theme_icons: [{ light, dark, size: 16 }, { size: 32 }] });
    expect(files).toEqual(expect.arrayContaining([light, dark]));
  }, 60_000);
});
