import { runWithViews } from './extension-views';
import type { Marionette } from './marionette';

/** Opens the popup of the toolbar button on the selected tab, as a click on it does. */
export async function openPopup(marionette: Marionette): Promise<void> {
  await runWithViews(marionette, `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  `);
}

/** Gives the keys to the popup, as a click on the button does. */
export async function focusPopup(marionette: Marionette): Promise<void> {
  await runWithViews(marionette, `
    window.focus();
    browserOf('popup').focus();
  `);
}

/** Opens the options page in a tab. */
export async function openOptions(marionette: Marionette): Promise<void> {
  await runWithViews(marionette, `
    const url = extension.baseURI.resolve('src/options/options.html');
    gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal: extension.principal });
    gBrowser.selectedBrowser.focus();
  `);
}
