import type { Json } from '../../src/model/json';

/** The pages of the extension that a person sees. */
export type Seen = 'panel' | 'popup' | 'options';

/** Where code can be run: the inspected page, what a person sees of the extension, the page that DevTools loads at its opening, the background. */
export type Place = 'page' | Seen | 'devtools' | 'background';

/** A point in CSS pixels, from the top left corner of the panel. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys that a test presses. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'ContextMenu';

/** One browser with the extension in it and one inspected page. The same surface for Chromium and Firefox. */
export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  /** Loads a URL in the inspected page and waits until it is loaded. */
  goto(url: string): Promise<void>;
  /** Opens DevTools on the page and waits until the extension's devtools page runs. */
  openDevTools(): Promise<void>;
  /** Closes DevTools, and with it the extension's devtools page and panel. */
  closeDevTools(): Promise<void>;
  /** Selects the Grok panel and waits until its document is there. */
  showPanel(): Promise<void>;
  /** Selects another panel of DevTools. The Grok panel's document stays. */
  hidePanel(): Promise<void>;
  /** Opens the popup of the toolbar button on the inspected tab, or the options page in a tab of its own, and waits until it is drawn. */
  open(place: 'popup' | 'options'): Promise<void>;
  /** Runs a self-contained function in one of the places; arguments and answer travel as JSON. */
  run<A extends readonly Json[], R>(place: Place, work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** A real click (trusted, with user activation) at a point of the panel. */
  click(at: Point): Promise<void>;
  /** A real key press, in the panel where nothing else is named; it goes to where the focus is. */
  press(key: Key, place?: Seen): Promise<void>;
  /** Pastes with the keyboard what is on the clipboard. */
  paste(place: Seen): Promise<void>;
  /** Puts a text on the clipboard; the inspected page is in front for it. */
  copy(text: string): Promise<void>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** The badge of the toolbar button on the inspected tab. */
  badge(): Promise<string>;
  /** Ends the service worker (Chromium) or event page (Firefox), as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Everything in the extension's storage areas, as JSON text. */
  storage(): Promise<string>;
  /** Console errors, uncaught exceptions and CSP violations of the panel and of the devtools page so far. */
  problems(): Promise<readonly string[]>;
  /** Switches DevTools to a theme, as its settings do. */
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** A PNG of the panel alone. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What a browser needs to be started with. */
export interface LaunchOptions {
  /** The browser's program file. */
  readonly executable: string;
  /** The folder of the built extension; null: none is installed. */
  readonly extension: string | null;
  /** Where `https://api.x.ai` really goes; null: to the real API, with the whole network open. */
  readonly api: { readonly port: number; readonly spki: string } | null;
  readonly headless: boolean;
  /** The X display that the window is drawn on, such as `:7`; without it, the one of the environment. Chromium only. */
  readonly display?: string;
  /** The folder of a profile that is kept, such as one in which a permission was given; without it there is one for this run. */
  readonly profile?: string;
  /** The extension may be in private windows as well. */
  readonly mayBePrivate?: boolean;
  /** Device pixels per CSS pixel, for sharp pictures; 1 where it is not given. Chromium only. */
  readonly scale?: number;
}
