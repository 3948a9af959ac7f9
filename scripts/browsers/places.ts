import { join } from 'node:path';

/** The two browsers that the panel is built for; `chromium` stands for Chrome, Edge and Chromium. */
export type BrowserName = 'chromium' | 'firefox';

/** Where to look for a browser: an environment variable, program names on the PATH, usual places of the program file. */
export interface Places {
  readonly label: string;
  readonly variable: string;
  readonly commands: readonly string[];
  readonly files: readonly string[];
  /** The name of its package in Debian and Ubuntu. */
  readonly aptPackage: string;
}

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

function onWindows(...path: readonly string[]): string[] {
  return WINDOWS_ROOTS.flatMap((root) => (root ? [join(root, ...path)] : []));
}

function onMac(app: string, program: string = app): string {
  return `/Applications/${app}.app/Contents/MacOS/${program}`;
}

export const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    label: 'Chromium, Chrome or Edge',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    files: [
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      onMac('Chromium'), onMac('Google Chrome'), onMac('Microsoft Edge'),
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    aptPackage: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      '/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox',
      onMac('Firefox', 'firefox'), onMac('Firefox Developer Edition', 'firefox'),
      ...onWindows('Mozilla Firefox', 'firefox.exe'),
      ...onWindows('Firefox Developer Edition', 'firefox.exe'),
    ],
    aptPackage: 'firefox-esr',
  },
};
