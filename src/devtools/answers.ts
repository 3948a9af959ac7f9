import type { Runtime } from 'webextension-polyfill';
import { wantsReport } from '../background/report';
import type { Reporter } from './reporter';

/**
 * The part of `runtime.onMessage` that is used. Answers go through `sendResponse`, which every browser knows;
 * not all of them wait for a promise that a listener returns.
 */
export interface MessageSource {
  addListener(listener: (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => unknown): void;
}

/** Answers the background when it asks for the report of this tab, which also tells it that DevTools is open here. */
export function answerReports(messages: MessageSource, tabId: number, reporter: Reporter): void {
  messages.addListener((message, _sender, sendResponse) => {
    if (!wantsReport(message, tabId)) return undefined;
    sendResponse(reporter.current());
    return true;
  });
}
