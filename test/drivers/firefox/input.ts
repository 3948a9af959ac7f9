import type { Key, Point } from '../browser-driver';
import { runWithViews } from './extension-views';
import type { Marionette } from './marionette';

/** The code points by which WebDriver names keys. */
const KEYS: Record<Exclude<Key, 'ContextMenu'>, string> = {
  Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Home: '\uE011', End: '\uE010',
};

/** A real click at a point of the panel, made on the browser window that holds it. */
export async function clickInPanel(marionette: Marionette, at: Point): Promise<void> {
  const corner = await runWithViews(marionette, `
    const browser = browserOf('panel');
    const box = browser.getBoundingClientRect();
    const inner = browser.ownerDocument.defaultView;
    return [inner.mozInnerScreenX - window.mozInnerScreenX + box.x, inner.mozInnerScreenY - window.mozInnerScreenY + box.y];
  `);
  if (!Array.isArray(corner)) throw new Error('The panel has no place on the screen');
  const x = Math.round(Number(corner[0]) + at.x);
  const y = Math.round(Number(corner[1]) + at.y);
  await marionette.send('WebDriver:PerformActions', { actions: [{
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [{ type: 'pointerMove', x, y, duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
  }] });
}

/** Presses and releases a key; it goes to where the focus is. */
export async function pressKey(marionette: Marionette, key: Key): Promise<void> {
  if (key === 'ContextMenu') {
    await pressMenuKey(marionette);
    return;
  }
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const value = KEYS[key];
  await marionette.send('WebDriver:PerformActions', { actions: [{
    type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }],
  }] });
}

/** Pastes with Ctrl+V, where the focus is. */
export async function pasteText(marionette: Marionette): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const [control, v] = ['\uE009', 'v'];
  await marionette.send('WebDriver:PerformActions', { actions: [{
    type: 'key', id: 'keyboard',
    actions: [{ type: 'keyDown', value: control }, { type: 'keyDown', value: v }, { type: 'keyUp', value: v }, { type: 'keyUp', value: control }],
  }] });
}

/** Puts a text on the clipboard. */
export async function writeClipboard(marionette: Marionette, text: string): Promise<void> {
  await marionette.runPrivileged(`
    Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(args[0]);
  `, text);
}

/** The key of a menu, for which WebDriver has no name: pressed as an input method does. */
async function pressMenuKey(marionette: Marionette): Promise<void> {
  await marionette.runPrivileged(`
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('The window takes no keys');
    const key = new KeyboardEvent('', { key: 'ContextMenu', code: 'ContextMenu', keyCode: KeyboardEvent.DOM_VK_CONTEXT_MENU });
    processor.keydown(key);
    processor.keyup(key);
  `);
}

/** The text on the clipboard. */
export async function readClipboard(marionette: Marionette): Promise<string> {
  return String(await marionette.runPrivileged(`
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor('text/plain');
    Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard);
    const data = {};
    transfer.getTransferData('text/plain', data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  `));
}
