import { until } from '../until';
import { runWithViews } from './extension-views';
import type { Marionette } from './marionette';

/** Opens the toolbox on the selected tab and waits until the extension's devtools page has made its panel: then its script has run. */
export async function openToolbox(marionette: Marionette): Promise<void> {
  await openBareToolbox(marionette);
  await until('the Grok panel to be registered in the toolbox', () => hasGrokPanel(marionette));
}

/** Opens the toolbox on the selected tab, whatever extensions there are. */
export async function openBareToolbox(marionette: Marionette): Promise<void> {
  await marionette.runPrivileged(`
    const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
    const { gDevTools } = require('devtools/client/framework/devtools');
    window.grokToolbox = await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'webconsole' });
  `);
}

/** Tells whether the extension has made its panel in the open toolbox. */
export async function hasGrokPanel(marionette: Marionette): Promise<boolean> {
  return Boolean(await marionette.runPrivileged(`return window.grokToolbox.getAdditionalTools().some(${IS_GROK})`));
}

/** Closes the toolbox and waits until it is gone. */
export async function closeToolbox(marionette: Marionette): Promise<void> {
  await marionette.runPrivileged('await window.grokToolbox.destroy();');
}

const IS_GROK = "({ label }) => label === 'Grok'";

/** Selects the panel that the extension has registered as "Grok". */
export async function selectGrok(marionette: Marionette): Promise<void> {
  await marionette.runPrivileged(`
    await window.grokToolbox.selectTool(window.grokToolbox.getAdditionalTools().find(${IS_GROK}).id);
  `);
}

/** Selects the console. */
export async function selectConsole(marionette: Marionette): Promise<void> {
  await marionette.runPrivileged("await window.grokToolbox.selectTool('webconsole');");
}

/** Switches the theme of DevTools by its preference. */
export async function setToolboxTheme(marionette: Marionette, theme: 'light' | 'dark'): Promise<void> {
  await marionette.runPrivileged('Services.prefs.setStringPref("devtools.theme", args[0]);', theme);
}

/** A picture of the panel alone. */
export async function pictureOfPanel(marionette: Marionette): Promise<Uint8Array> {
  const base64 = await runWithViews(marionette, `
    const bitmap = await browserOf('panel').browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  `);
  return Buffer.from(String(base64), 'base64');
}
