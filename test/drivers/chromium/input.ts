import type { CDPSession } from 'puppeteer-core';
import type { Key, Point } from '../browser-driver';

/** What the protocol wants to know of a key: its Windows code, and the text it types, if any. */
const KEYS: Record<Key, { code: number; text?: string }> = {
  Enter: { code: 13, text: '\r' },
  Escape: { code: 27 },
  Tab: { code: 9 },
  ArrowLeft: { code: 37 },
  ArrowUp: { code: 38 },
  ArrowRight: { code: 39 },
  ArrowDown: { code: 40 },
  Home: { code: 36 },
  End: { code: 35 },
  ContextMenu: { code: 93 },
};

/** Clicks in a frame through its own session: the event cannot miss a frame that DevTools has not painted yet. */
export async function clickIn(frame: CDPSession, { x, y }: Point): Promise<void> {
  await frame.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await frame.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', clickCount: 1 });
  await frame.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
}

/** Drags from a point to another in a frame. */
export async function dragIn(frame: CDPSession, from: Point, to: Point): Promise<void> {
  await frame.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, button: 'left', buttons: 1, clickCount: 1 });
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  for (const at of [middle, to]) await frame.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at, button: 'left', buttons: 1 });
  await frame.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, button: 'left', clickCount: 1 });
}

/** Presses and releases a key in a frame. */
export async function pressIn(frame: CDPSession, key: Key): Promise<void> {
  const { code, text } = KEYS[key];
  const event = { key, code: key, windowsVirtualKeyCode: code };
  await frame.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event, ...(text ? { text } : {}) });
  await frame.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** Pastes in a frame, as Ctrl+V does. */
export async function pasteIn(frame: CDPSession): Promise<void> {
  const event = { key: 'v', code: 'KeyV', windowsVirtualKeyCode: 86, modifiers: 2 };
  await frame.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event, commands: ['paste'] });
  await frame.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
