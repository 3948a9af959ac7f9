import { until } from '../until';
import type { Marionette } from './marionette';

/** The window that is driven, for `switchTo`. */
export async function windowNow(marionette: Marionette): Promise<string> {
  return textOf(await marionette.send('WebDriver:GetWindowHandle'));
}

/** Opens a private window and drives it from now on. */
export async function openPrivateWindow(marionette: Marionette): Promise<void> {
  const known = await windows(marionette);
  await marionette.runPrivileged("window.openTrustedLinkIn('about:blank', 'window', { private: true });");
  await switchTo(marionette, await until('the private window', async () => (await windows(marionette)).find((one) => !known.includes(one))));
  await until('the private window to be ready', () => marionette.runPrivileged(`
    const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
    return PrivateBrowsingUtils.isWindowPrivate(window) && gBrowserInit.delayedStartupFinished;
  `).then(Boolean));
}

/** Closes the window that is driven and drives another one from now on. */
export async function leaveWindow(marionette: Marionette, next: string): Promise<void> {
  await marionette.runPrivileged('setTimeout(() => window.close());');
  await switchTo(marionette, next);
}

async function switchTo(marionette: Marionette, handle: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

async function windows(marionette: Marionette): Promise<string[]> {
  const handles = await marionette.send('WebDriver:GetWindowHandles');
  return Array.isArray(handles) ? handles.map(String) : [];
}

function textOf(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? String(answer.value) : '';
}
