import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions } from '../browser-driver';

/** Size of the window in pixels; DevTools takes its lower part. */
export const WINDOW = { width: 1400, height: 1000 };

/** Height of DevTools in it. A person wants to see the page as well. */
const DEVTOOLS_HEIGHT = { headless: 560, window: 460 };

/** What the browser would do by itself, and a test or a demo does not want. */
const QUIET = [
  '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--password-store=basic', '--use-mock-keychain', '--disable-gpu',
];

/** The id that the browser gives an unpacked extension: a digest of its path, in the letters from a to p. */
function idOf(extension: string): string {
  const digest = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The profile's preferences. Docked at the bottom, DevTools is wide enough to show the Grok tab itself. */
function preferences(devtoolsHeight: number, extension: string | null): string {
  const extensions = {
    // Else the extension does not come back where it is reloaded.
    ui: { developer_mode: true },
    // Its button is in the toolbar, not in the menu of all extensions.
    pinned_extensions: extension === null ? [] : [idOf(extension)],
  };
  return JSON.stringify({ extensions, devtools: { preferences: {
    currentDockState: '"bottom"',
    'inspector-view.split-view-state': JSON.stringify({ horizontal: { size: devtoolsHeight } }),
    'ui-theme': '"default"',
  } } });
}

/** Sends api.x.ai to the stand-in, trusts its certificate alone, and leaves no other host in reach. HTTP/3 would go round the mapping. */
function networkOf(api: LaunchOptions['api']): string[] {
  if (!api) return [];
  return [
    '--disable-quic',
    `--host-resolver-rules=MAP api.x.ai 127.0.0.1:${api.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    `--ignore-certificate-errors-spki-list=${api.spki}`,
  ];
}

/** Sharp pixels, and a screen that holds the whole window: without a display it has 800 × 600 pixels, and cuts the popup off. */
function forPictures(scale: number): string[] {
  return [`--force-device-scale-factor=${scale}`, `--screen-info={${WINDOW.width * scale}x${WINDOW.height * scale} devicePixelRatio=${scale}}`];
}

/** Starts Chromium, Chrome or Edge with the extension in a profile of its own. `close` ends it and removes the profile. */
export async function launchChromium(options: LaunchOptions): Promise<{ browser: Browser; close(): Promise<void> }> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'grok-chromium-'));
  const removeProfile = (): void => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  if (!existsSync(join(profile, 'Default'))) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default/Preferences'), preferences(DEVTOOLS_HEIGHT[options.headless ? 'headless' : 'window'], options.extension));
  }
  const isRoot = process.getuid?.() === 0;
  try {
    const browser = await puppeteer.launch({
      executablePath: options.executable,
      headless: options.headless,
      pipe: true,
      // Loaded over the debugging pipe: Chrome itself no longer takes --load-extension. But what was granted in a kept profile is lost so.
      enableExtensions: options.extension === null || options.profile !== undefined ? [] : [options.extension],
      // The driver looks at no traffic, and watching it would slow the page down.
      networkEnabled: false,
      defaultViewport: null,
      userDataDir: profile,
      // Puts a bar above the page, and does nothing else that is wanted here.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        ...QUIET,
        ...(isRoot ? ['--no-sandbox'] : []),
        `--window-size=${WINDOW.width},${WINDOW.height}`,
        ...(options.scale === undefined ? [] : forPictures(options.scale)),
        ...(options.extension !== null && options.profile !== undefined ? [`--load-extension=${options.extension}`] : []),
        // Hides the warning bar about the other switches.
        '--test-type',
        ...networkOf(options.api),
      ],
      ...(options.display !== undefined && { env: { ...process.env, DISPLAY: options.display } }),
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    let closing: Promise<void> | null = null;
    return { browser, close: () => (closing ??= browser.close().finally(removeProfile)) };
  } catch (error) {
    removeProfile();
    throw error;
  }
}
