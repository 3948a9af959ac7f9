import type { Json } from '../../src/model/json';
import type { BrowserDriver, Key, LaunchOptions, Place, Point } from './browser-driver';
import { storedText } from './extension-page';
import { evaluateIn, runWithViews } from './firefox/extension-views';
import { clickInPanel, pasteText, pressKey, readClipboard, writeClipboard } from './firefox/input';
import { launchFirefox, type Firefox } from './firefox/launch';
import { focusPopup, openOptions, openPopup } from './firefox/pages';
import { problemsOf } from './firefox/problems';
import { closeToolbox, hasGrokPanel, openBareToolbox, openToolbox, pictureOfPanel, selectConsole, selectGrok, setToolboxTheme } from './firefox/toolbox';
import { leaveWindow, openPrivateWindow, windowNow } from './firefox/windows';
import { callExpression, readOutcome } from './remote-call';
import { until } from './until';

/** Starts a Firefox with the extension. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  return new FirefoxDriver(await launchFirefox(options));
}

/** Drives Firefox over Marionette, which reaches the toolbox; the other protocols do not. */
export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  get #marionette() {
    return this.#firefox.marionette;
  }

  async goto(url: string): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  openDevTools(): Promise<void> {
    return openToolbox(this.#marionette);
  }

  closeDevTools(): Promise<void> {
    return closeToolbox(this.#marionette);
  }

  async showPanel(): Promise<void> {
    await selectGrok(this.#marionette);
    await until('the document of the Grok panel', () => this.run('panel', () => document.readyState === 'complete'));
  }

  hidePanel(): Promise<void> {
    return selectConsole(this.#marionette);
  }

  async open(place: 'popup' | 'options'): Promise<void> {
    await (place === 'popup' ? openPopup(this.#marionette) : openOptions(this.#marionette));
    await until(`the ${place} to be drawn`, () => this.run(place, () => document.querySelector('main:not([aria-busy])') !== null));
    if (place === 'options') return;
    await until('the popup to take the keys', async () => {
      await focusPopup(this.#marionette);
      return this.run(place, () => document.hasFocus());
    });
  }

  /** Opens a private window on a page and drives it from now on. Gives how to close it and drive the window from before again. */
  async enterPrivateWindow(url: string): Promise<{ leave(): Promise<void> }> {
    const before = await windowNow(this.#marionette);
    await openPrivateWindow(this.#marionette);
    await this.goto(url);
    return { leave: () => leaveWindow(this.#marionette, before) };
  }

  /** Opens DevTools without a wait for the extension. */
  openBareDevTools(): Promise<void> {
    return openBareToolbox(this.#marionette);
  }

  /** Tells whether the open DevTools have the Grok panel. */
  hasPanel(): Promise<boolean> {
    return hasGrokPanel(this.#marionette);
  }

  async run<A extends readonly Json[], R>(place: Place, work: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return readOutcome<R>(await evaluateIn(this.#marionette, place, callExpression(work, args)), place);
  }

  click(at: Point): Promise<void> {
    return clickInPanel(this.#marionette, at);
  }

  press(key: Key): Promise<void> {
    return pressKey(this.#marionette, key);
  }

  /** Clicks a button of the extension's page, which counts as a click of a person, and answers what Firefox then asks. */
  async clickAndAnswer(place: 'popup' | 'options', selector: string, answer: 'allow' | 'refuse'): Promise<void> {
    await runWithViews(this.#marionette, `
      const actor = browserOf(args[0]).browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      const script = 'document.notifyUserGestureActivation(); document.querySelector(arguments[0]).click();';
      await actor.executeScript(script, [args[1]], { sandboxName: 'system', newSandbox: true });
    `, place, selector);
    await until('Firefox to ask', () => this.#marionette.runPrivileged(`
      const prompt = document.getElementById('addon-webext-permissions-notification');
      if (!prompt || document.getElementById('notification-popup').state !== 'open') return false;
      (args[0] === 'allow' ? prompt.button : prompt.secondaryButton).click();
      return true;
    `, answer));
    // The popup under the question stays until it is closed.
    await runWithViews(this.#marionette, `
      for (const view of extension.views) if (view.viewType === 'popup') view.xulBrowser.closest('panel')?.hidePopup();
    `);
    await until('the popup to be gone', () => runWithViews(this.#marionette, "return ![...extension.views].some((view) => view.viewType === 'popup');").then(Boolean));
  }

  paste(): Promise<void> {
    return pasteText(this.#marionette);
  }

  copy(text: string): Promise<void> {
    return writeClipboard(this.#marionette, text);
  }

  clipboard(): Promise<string> {
    return readClipboard(this.#marionette);
  }

  async badge(): Promise<string> {
    // The devtools page of Firefox has no `action`, and asking the background would wake it.
    return String(await runWithViews(this.#marionette, `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
      return action.getContextData(gBrowser.selectedTab).badgeText;
    `));
  }

  /** The file of the icon that the toolbar button shows on the selected tab, on a light toolbar. */
  async icon(): Promise<string> {
    return String(await runWithViews(this.#marionette, `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { node } = ExtensionParent.apiManager.global.browserActionFor(extension).widget.forWindow(window);
      const button = node.querySelector('[data-extensionid]') ?? node;
      return /--webextension-toolbar-image:[^"]*"[^"]*\\/([^"\\/]+)"/.exec(button.getAttribute('style'))?.[1] ?? button.outerHTML;
    `));
  }

  async stopBackground(): Promise<void> {
    await runWithViews(this.#marionette, 'await extension.terminateBackground({ disableResetIdleForTest: true });');
  }

  storage(): Promise<string> {
    return this.run('devtools', storedText);
  }

  problems(): Promise<readonly string[]> {
    return problemsOf(this.#marionette);
  }

  setTheme(theme: 'light' | 'dark'): Promise<void> {
    return setToolboxTheme(this.#marionette, theme);
  }

  screenshot(): Promise<Uint8Array> {
    return pictureOfPanel(this.#marionette);
  }

  close(): Promise<void> {
    return this.#firefox.close();
  }
}
