import type { Runtime } from 'webextension-polyfill';

/**
 * The part of `runtime.onMessage` that is used. Answers go through `sendResponse`, which every browser knows;
 * not all of them wait for a promise that a listener returns. A listener that will answer later returns true.
 */
export interface MessageSource {
  addListener(listener: (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => unknown): void;
}
