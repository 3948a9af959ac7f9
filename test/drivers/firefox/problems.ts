import { runWithViews } from './extension-views';
import type { Marionette } from './marionette';

/** Runs in the process of the extension's pages, with its privileges: sends back the errors that they have written to the console. */
const PROCESS_SCRIPT = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const errors = storage.getEvents().filter(({ level }) => level === 'error' || level === 'assert');
  sendAsyncMessage('grok:console', errors.map((call) => 'console.' + call.level + ': ' + Array.from(call.arguments, String).join(' ')));
`;

// Firefox's word for a page that was closed while the answer to its message was on the way: it tells of the closing, not of a fault.
const CLOSED_WHILE_ASKING = "Promise rejected after context unloaded: Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved";

/** Errors that the extension's pages have written so far: uncaught exceptions and CSP violations, and calls of `console.error`. */
export async function problemsOf(marionette: Marionette): Promise<string[]> {
  const found = await runWithViews(marionette, `
    const isError = (message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag);
    const thrown = Services.console.getMessageArray()
      .filter((message) => isError(message) && message.toString().includes(extension.uuid))
      .map((message) => message.errorMessage);
    const { osPid } = browserOf('devtools').browsingContext.currentWindowGlobal;
    const managers = Array.from({ length: Services.ppmm.childCount }, (_, index) => Services.ppmm.getChildAt(index));
    const manager = managers.find((one) => one.osPid === osPid);
    const written = new Promise((resolve) => manager.addMessageListener('grok:console', ({ data }) => resolve(data)));
    manager.loadProcessScript('data:,{' + encodeURIComponent(args[0]) + '}', false);
    return [...thrown, ...(await written)];
  `, PROCESS_SCRIPT);
  return Array.isArray(found) ? found.map(String).filter((problem) => !problem.startsWith(CLOSED_WHILE_ASKING)) : [];
}
