import type { MessageSource } from '../background/messages';
import { wantsReport } from '../background/report';
import type { Reporter } from './reporter';

/** Answers the background when it asks for the report of this tab, which also tells it that DevTools is open here. */
export function answerReports(messages: MessageSource, tabId: number, reporter: Reporter): void {
  messages.addListener((message, _sender, sendResponse) => {
    if (!wantsReport(message, tabId)) return undefined;
    sendResponse(reporter.current());
    return true;
  });
}
