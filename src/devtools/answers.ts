import type { MessageSource } from '../background/messages';
import { wantedReport } from '../background/report';
import type { Reporter } from './reporter';

/** Answers whoever asks for the report of this tab, which also tells that DevTools is open here. */
export function answerReports(messages: MessageSource, tabId: number, reporter: Reporter): void {
  messages.addListener((message, _sender, sendResponse) => {
    if (wantedReport(message) !== tabId) return undefined;
    sendResponse(reporter.current());
    return true;
  });
}
