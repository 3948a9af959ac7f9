import type { Browser, CDPSession } from 'puppeteer-core';
import { visitTargets } from './targets';

/**
 * Errors that the extension's pages have written so far: console, uncaught exceptions, and the browser's own log (CSP, failed loads).
 * The protocol repeats what was logged before it was enabled, so one look at the end sees everything.
 */
export async function problemsOf(browser: Browser): Promise<string[]> {
  return (await visitTargets(browser, '', readLog)).flat();
}

async function readLog(session: CDPSession): Promise<string[]> {
  const found: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') found.push(`console.${type}: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => found.push(exception?.description ?? text));
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') found.push(`${entry.source}: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  // Answers come in order: after this one, all that was repeated has arrived.
  await session.send('Runtime.evaluate', { expression: '0' });
  return found;
}
